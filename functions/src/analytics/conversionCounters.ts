import type { Books } from './saleCounters.ts';
import type { Conversion } from '../model/referral.ts';
import type { Figures } from '../model/stats.ts';
import { type CounterEntry, localDay, subtractFigures } from './planCounters.ts';

/** The fields of a conversion that its figures depend on; a recount reads these and no others. */
export const countedConversionFields = ['state', 'amount', 'currency', 'completedAt'] as const satisfies readonly (keyof Conversion)[];

export type CountedConversion = Pick<Conversion, (typeof countedConversionFields)[number]>;

/** Whether a conversion counts: one that was refused or taken back does not. */
export const counts = ({ state }: Pick<Conversion, 'state'>): boolean => state !== 'refused' && state !== 'reversed';

/** What a conversion adds to the day on which its job was done. */
export function conversionFigures(conversion: CountedConversion, currency: string): Figures {
  if (!counts(conversion)) return {};
  const { amount } = conversion;
  return { referralConversions: 1, ...(conversion.currency === currency && amount > 0 && { referralRevenue: amount }) };
}

/** How the counters move when a conversion changes; `undefined` stands for one that is not there. */
export function conversionChange(
  before: CountedConversion | undefined,
  after: CountedConversion | undefined,
  { timezone, currency }: Books,
): CounterEntry[] {
  const entries: CounterEntry[] = [];
  if (before) {
    entries.push({ day: localDay(before.completedAt, timezone), change: subtractFigures({}, conversionFigures(before, currency)) });
  }
  if (after) entries.push({ day: localDay(after.completedAt, timezone), change: conversionFigures(after, currency) });
  return entries.filter(({ change }) => Object.keys(change).length > 0);
}
