import type { Services } from '../../services.ts';
import type { SaleReference } from '../saleReference.ts';

/** Puts the conversion and the rewards of a sale right, whatever has changed about it. */
export function settleConversion(_services: Services, _reference: SaleReference): Promise<void> {
  return Promise.reject(new Error('not written yet'));
}
