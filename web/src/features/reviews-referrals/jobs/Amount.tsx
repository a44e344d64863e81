import type { Sale } from '@model/sale.ts';
import { makeFormats } from '../../../lib/format.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';

/** What a job costs, in its own currency; what counts for nothing any more is crossed out. */
export function Amount({ of: { amount, currency, status } }: { of: Pick<Sale, 'amount' | 'currency' | 'status'> }) {
  const { business, formats } = useBusiness();
  const { money } = currency === business.currency ? formats : makeFormats({ ...business, currency });
  if (amount === 0 && status === 'booked') return <span className="text-ink-soft">No amount yet</span>;
  const isGone = status === 'cancelled' || status === 'refunded';
  return isGone ? <s className="text-ink-soft">{money(amount)}</s> : <>{money(amount)}</>;
}
