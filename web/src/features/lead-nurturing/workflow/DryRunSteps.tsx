import { useBusiness } from '../../../lib/useBusiness.tsx';
import { kindWords, priorityWords, stepWords } from '../../../words/leads.ts';
import { DryRunStep } from '../../workflows/DryRunStep.tsx';
import type { DryRunResult } from './useLeadDryRun.ts';

/** The whole sequence as it would be: what, when and how, or why not. */
export function DryRunSteps({ result }: { result: DryRunResult }) {
  const { business } = useBusiness();
  const { qualification, language, writtenBy } = result;
  const languageName = new Intl.DisplayNames(business.locale, { type: 'language' }).of(language) ?? language;
  return (
    <div className="flex flex-col gap-4" aria-live="polite">
      <p className="rounded-md bg-sunken px-3 py-2">
        Taken for: {kindWords[qualification.kind].toLowerCase()}, {priorityWords[qualification.priority].toLowerCase()}
        {qualification.emergency ? ', an emergency' : ''}, in {languageName}. {qualification.reason}{' '}
        <span className="text-ink-soft">
          Read by {writtenBy === 'openai' ? 'the OpenAI assistant' : 'the built-in assistant'}.
        </span>
      </p>
      <ol className="flex flex-col gap-4">
        {result.steps.map((step) => (
          <DryRunStep key={step.step} title={stepWords[step.step]} step={step} waits={waitsOf(step)} />
        ))}
      </ol>
    </div>
  );
}

function waitsOf({ state, approvalReasons }: DryRunResult['steps'][number]): string | undefined {
  if (state !== 'awaitingApproval') return undefined;
  return `It would wait for your OK${approvalReasons.length > 0 ? `: ${approvalReasons.join(' ')}` : '.'}`;
}
