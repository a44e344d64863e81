import type { Services } from '../../services.ts';

/** Has the members on call told about an item; alerts are workflow 1's, which a queue's name leads to. */
export function wakeAlert(services: Services, businessId: string, attentionId: string, now: Date): Promise<void> {
  return services.wake({ queue: 'leadNurturing-onAlertDue', data: { businessId, attentionId }, at: now }, now);
}
