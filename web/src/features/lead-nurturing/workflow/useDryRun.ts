import { useState } from 'react';
import type { CallableOutput, SampleLead } from '@model/callables.ts';
import type { LeadNurtureSettings } from '@model/workflow.ts';
import { call, sentenceFor } from '../../../lib/call.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';

export type DryRunResult = CallableOutput<'leadNurturing-dryRun'>;

/** Asks the functions what these settings would send to a lead. Nothing is stored, and nothing goes out. */
export function useDryRun(settings: LeadNurtureSettings) {
  const { businessId } = useBusiness();
  const [answer, setAnswer] = useState<{ to: string; result: DryRunResult }>();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);

  const run = async (sample: SampleLead) => {
    setBusy(true);
    setFailure(undefined);
    try {
      const { email, phone, ...rest } = sample;
      const given = { ...rest, ...(email && { email }), ...(phone && { phone }) };
      const result = await call('leadNurturing-dryRun', { businessId, sample: given, settings });
      setAnswer({ to: questionOf(settings, sample), result });
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
    /** The answer is to other settings or another lead than are shown now. */
    isOutdated: (sample: SampleLead) => answer !== undefined && answer.to !== questionOf(settings, sample),
  };
}

const questionOf = (settings: LeadNurtureSettings, sample: SampleLead) => JSON.stringify([settings, sample]);
