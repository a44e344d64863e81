import type { Services } from '../services.ts';

/** More than anybody watches go out; the sweep takes the rest within minutes. */
const wokenAtMost = 100;

/** Lets leads that have just been made due go on at once: whoever presses "Resume" is looking at one of them. */
export async function wakeResumed(services: Services, businessId: string, leadIds: readonly string[], now: Date): Promise<void> {
  await Promise.all(
    leadIds
      .slice(0, wokenAtMost)
      .map((leadId) => services.wake({ queue: 'leadNurturing-onStepDue', data: { businessId, leadId }, at: now }, now)),
  );
}
