import type { CallableOutput, SampleLead } from '@model/callables.ts';
import type { LeadNurtureSettings } from '@model/workflow.ts';
import { call } from '../../../lib/call.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { type DryRun, useDryRun, withoutEmptyAddresses } from '../../workflows/useDryRun.ts';

export type DryRunResult = CallableOutput<'leadNurturing-dryRun'>;

/** What these settings would send to a lead that never replies. */
export function useLeadDryRun(settings: LeadNurtureSettings): DryRun<SampleLead, DryRunResult> {
  const { businessId } = useBusiness();
  return useDryRun(settings, (sample: SampleLead) =>
    call('leadNurturing-dryRun', { businessId, sample: withoutEmptyAddresses(sample), settings }),
  );
}
