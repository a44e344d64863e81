import type { Sale } from '../model/sale.ts';
import type { Figures } from '../model/stats.ts';
import { type CounterEntry, localDay, subtractFigures } from './planCounters.ts';

export type CountedSale = NonNullable<Sale['counted']>;
/** Of the business: counters hold one currency, and a sale in another one counts without its amount. */
export interface Books {
  timezone: string;
  currency: string;
}

/** What the counters hold of a sale as it is: completed ones on the day on which the job was done. */
export function countedOf(sale: Sale | undefined): CountedSale | undefined {
  if (sale?.status !== 'completed' || !sale.completedAt) return undefined;
  return { at: sale.completedAt, amount: sale.amount, currency: sale.currency };
}

function saleFigures(counted: CountedSale, currency: string): Figures {
  return { sales: 1, ...(counted.currency === currency && counted.amount > 0 && { revenue: counted.amount }) };
}

/** How the counters move from what they hold of a sale to what they should; `undefined` stands for nothing. */
export function saleChange(before: CountedSale | undefined, after: CountedSale | undefined, { timezone, currency }: Books): CounterEntry[] {
  const entries: CounterEntry[] = [];
  if (before) entries.push({ day: localDay(before.at, timezone), change: subtractFigures({}, saleFigures(before, currency)) });
  if (after) entries.push({ day: localDay(after.at, timezone), change: saleFigures(after, currency) });
  return entries;
}
