import type { DryRunStep } from '@model/callables.ts';
import { Icon } from '../../../components/ui/Icon.tsx';
import { StatusWord } from '../../../components/ui/StatusWord.tsx';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { channelWords, kindWords, priorityWords, stepWords } from '../../../words/leads.ts';
import { skipSentences } from '../../../words/messages.ts';
import { SmsSize } from '../../workflows/SmsSize.tsx';
import type { DryRunResult } from './useDryRun.ts';

/** Nearer than this is "at once". */
const atOnceMs = 60_000;

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
          <Step key={step.step} step={step} />
        ))}
      </ol>
    </div>
  );
}

function Step({ step }: { step: DryRunStep }) {
  const goes = step.at !== null && step.channel !== null;
  return (
    <li className="rounded-md border border-line p-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="font-semibold">{stepWords[step.step]}</h3>
        {goes ? (
          <>
            <span className="inline-flex items-center gap-1 text-xs text-ink-soft">
              <Icon name={step.channel === 'email' ? 'mail' : 'chat'} className="size-3.5" />
              {step.channel && channelWords[step.channel]}
            </span>
            <span className="ml-auto text-xs text-ink-soft">
              <When at={step.at} />
            </span>
          </>
        ) : (
          <StatusWord tone="neutral">Would not go</StatusWord>
        )}
      </div>
      {!goes && (
        <p className="mt-2 text-ink-soft">
          {step.skippedBecause ? skipSentences[step.skippedBecause] : 'It would wait for a person to decide.'}
        </p>
      )}
      {step.state === 'awaitingApproval' && (
        <p className="mt-2 font-medium text-warn">
          It would wait for your OK{step.approvalReasons.length > 0 ? `: ${step.approvalReasons.join(' ')}` : '.'}
        </p>
      )}
      {step.subject && <p className="mt-2 font-medium">{step.subject}</p>}
      {step.body && <p className="mt-2 break-words whitespace-pre-wrap">{step.body}</p>}
      {step.body && step.channel === 'sms' && <SmsSize text={step.body} />}
    </li>
  );
}

function When({ at }: { at: string | null }) {
  const { formats, now } = useBusiness();
  if (at === null) return null;
  const time = new Date(at);
  return <>{time.getTime() - now().getTime() < atOnceMs ? 'At once' : `${formats.day(time)}, ${formats.time(time)}`}</>;
}
