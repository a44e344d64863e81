import { editSale } from './editSale.ts';
import { type Move, moveSale } from './moveSale.ts';
import type { SaleReference } from '../saleReference.ts';
import type { Actor } from '../../model/actor.ts';
import type { Services } from '../../services.ts';

/**
 * "Job done", cancelled, refunded, or booked again by mistake.
 * @throws AppError `notFound`, `invalid` for a move that makes no sense
 */
export function changeSaleStatus(services: Services, reference: SaleReference, actor: Actor, move: Move): Promise<void> {
  return editSale(services, reference, actor, (sale, { now }) => moveSale(sale, move, now));
}
