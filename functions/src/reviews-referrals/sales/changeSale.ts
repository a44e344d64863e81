import { type Correction, correctSale } from './correctSale.ts';
import { editSale } from './editSale.ts';
import type { SaleReference } from '../saleReference.ts';
import type { Actor } from '../../model/actor.ts';
import type { Services } from '../../services.ts';

/**
 * Corrects what a sale says: whose it is, what it was for, what it cost, when it was done.
 * @throws AppError `notFound`, `invalid` with the field
 */
export function changeSale(services: Services, reference: SaleReference, actor: Actor, correction: Correction): Promise<void> {
  return editSale(services, reference, actor, (sale, { business, now }) => correctSale(sale, correction, business.country, now));
}
