import { reviewStepWords } from '../../../words/jobs.ts';
import { DryRunStep } from '../../workflows/DryRunStep.tsx';
import type { ReviewDryRun } from './useReviewDryRun.ts';

/** Everything a customer would get who does not review until the last reminder, and then does. */
export function DryRunSteps({ result: { writtenBy, steps } }: { result: ReviewDryRun }) {
  return (
    <div className="flex flex-col gap-4" aria-live="polite">
      <p className="rounded-md bg-sunken px-3 py-2">
        Every customer is asked alike, and the offer comes after a review whatever its stars.{' '}
        <span className="text-ink-soft">
          Written by {writtenBy === 'openai' ? 'the OpenAI assistant' : 'the built-in assistant'} where you have no text of your
          own.
        </span>
      </p>
      <ol className="flex flex-col gap-4">
        {steps.map((step) => (
          <DryRunStep key={step.step} title={reviewStepWords[step.step]} step={step} />
        ))}
      </ol>
    </div>
  );
}
