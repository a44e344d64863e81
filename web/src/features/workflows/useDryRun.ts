import { useState } from 'react';
import { sentenceFor } from '../../lib/call.ts';

/** What these settings would send to somebody who exists only for that. */
export interface DryRun<Sample, Result> {
  run: (sample: Sample) => Promise<void>;
  busy: boolean;
  failure: string | undefined;
  /** The last answer; undefined before there is one. */
  result: Result | undefined;
  /** The answer is to other settings or another sample than are shown now. */
  isOutdated: (sample: Sample) => boolean;
}

/**
 * Asks the functions what these settings would send. Nothing is stored, and nothing goes out.
 * @param ask the call, with the settings as they stand
 */
export function useDryRun<Sample, Result>(settings: object, ask: (sample: Sample) => Promise<Result>): DryRun<Sample, Result> {
  const [answer, setAnswer] = useState<{ to: string; result: Result }>();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const questionOf = (sample: Sample) => JSON.stringify([settings, sample]);

  const run = async (sample: Sample) => {
    setBusy(true);
    setFailure(undefined);
    try {
      const result = await ask(sample);
      setAnswer({ to: questionOf(sample), result });
    } catch (error) {
      setFailure(sentenceFor(error));
    } finally {
      setBusy(false);
    }
  };
  return {
    run,
    busy,
    failure,
    result: answer?.result,
    isOutdated: (sample) => answer !== undefined && answer.to !== questionOf(sample),
  };
}

/** Addresses that nobody has typed are left out rather than sent empty. */
export function withoutEmptyAddresses<S extends { email?: string | undefined; phone?: string | undefined }>({ email, phone, ...rest }: S) {
  return { ...rest, ...(email && { email }), ...(phone && { phone }) };
}
