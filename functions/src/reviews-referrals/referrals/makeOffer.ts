import type { Services } from '../../services.ts';
import type { SaleReference } from '../saleReference.ts';

/** Makes the referral offer that a completed review brings, once. */
export function makeOffer(_services: Services, _reference: SaleReference): Promise<void> {
  return Promise.reject(new Error('not written yet'));
}
