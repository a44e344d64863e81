import { doneAt } from './doneAt.ts';
import type { CallableInput } from '../../model/callables.ts';
import type { Sale } from '../../model/sale.ts';
import type { SaleStatus } from '../../model/words.ts';
import { AppError } from '../../platform/errors.ts';

export type Move = Pick<CallableInput<'reviewsReferrals-changeSaleStatus'>, 'status' | 'amount' | 'service' | 'completedAt'>;

/** Why a sale cannot be moved there; a move without an entry can be made. */
const refusals: Readonly<Partial<Record<SaleStatus, Partial<Record<SaleStatus, string>>>>> = {
  booked: { refunded: 'This job is not done yet, so there is nothing to refund. Cancel it instead.' },
  completed: { cancelled: 'This job is done. Refund it, or book it again first if it was marked as done by mistake.' },
  cancelled: { refunded: 'This job was cancelled before it was done, so there is nothing to refund.' },
  refunded: { cancelled: 'This job was done and refunded. Book it again first if that was a mistake.' },
};

/**
 * A sale that a member has moved on, or back where that was a mistake, with what they said about it at the same time.
 * @throws AppError `invalid` with the field
 */
export function moveSale(sale: Sale, { status, amount = sale.amount, service = sale.service, completedAt }: Move, now: Date): Sale {
  const refusal = refusals[sale.status]?.[status];
  if (refusal !== undefined) throw new AppError('invalid', refusal, { field: 'status' });
  if (completedAt !== undefined && status !== 'completed') {
    throw new AppError('invalid', 'Only a job that is done has a day on which it was done.', { field: 'completedAt' });
  }
  const { completedAt: wasDoneAt, cancelledAt, refundedAt, ...rest } = sale;
  const moved: Sale = { ...rest, status, amount, service };
  // Whose refund is taken back was done on the day on which it was done.
  const knownDay = sale.status === 'completed' || sale.status === 'refunded' ? wasDoneAt : undefined;
  switch (status) {
    case 'booked':
      return moved;
    case 'completed':
      return { ...moved, completedAt: completedAt === undefined ? (knownDay ?? now) : doneAt(completedAt, now) };
    case 'cancelled':
      return { ...moved, cancelledAt: cancelledAt ?? now };
    case 'refunded':
      return { ...moved, ...(knownDay && { completedAt: knownDay }), refundedAt: refundedAt ?? now };
  }
}
