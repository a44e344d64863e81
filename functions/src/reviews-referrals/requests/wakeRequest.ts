import type { Services } from '../../services.ts';
import type { SaleReference } from '../saleReference.ts';

/** Asks to be woken for the next step of a request; the sweep finds it anyway. */
export function wakeRequest(services: Services, { businessId, saleId }: SaleReference, at: Date, now: Date): Promise<void> {
  return services.wake({ queue: 'reviewsReferrals-onRequestDue', data: { businessId, saleId }, at }, now);
}
