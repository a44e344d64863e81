import type { Services } from '../../services.ts';
import type { SaleReference } from '../saleReference.ts';

/** Does what is due next of a request; nothing where nothing is. */
export function advanceRequest(_services: Services, _reference: SaleReference): Promise<void> {
  return Promise.reject(new Error('not written yet'));
}
