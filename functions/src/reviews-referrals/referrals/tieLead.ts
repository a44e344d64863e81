import type { Services } from '../../services.ts';

/** Ties a lead that came by a code to its referrer. */
export function tieLead(_services: Services, _reference: { businessId: string; leadId: string }): Promise<void> {
  return Promise.reject(new Error('not written yet'));
}
