import type { Services } from '../services.ts';

/** Asks to be woken when a lead's next step is due; the sweep does it if the call is lost. */
export async function wakeForStep(services: Services, businessId: string, leadId: string, at: Date): Promise<void> {
  await services.wake({ queue: 'leadNurturing-onStepDue', data: { businessId, leadId }, at }, await services.now());
}
