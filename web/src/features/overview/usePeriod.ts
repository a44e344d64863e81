import { documentId, query, where } from 'firebase/firestore';
import { useMemo } from 'react';
import { collections } from '../../lib/collections.ts';
import { useLiveQuery } from '../../lib/live.ts';
import { useNow } from '../../lib/productClock.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { byMonth, firstMonthNeeded, periodOf, statsIdRange } from './period.ts';

/** The figures of the last `days` days, live, from the months they lie in; undefined until they are there. */
export function usePeriod(days: number) {
  const { businessId, formats } = useBusiness();
  const today = formats.localDate(useNow());
  const months = useMemo(() => {
    const [from, to] = statsIdRange(firstMonthNeeded(today, days), today);
    return query(collections.stats(businessId), where(documentId(), '>=', from), where(documentId(), '<=', to));
  }, [businessId, days, today]);
  const { data, error } = useLiveQuery(months);
  const period = useMemo(() => (data ? periodOf(byMonth(data), today, days) : undefined), [data, today, days]);
  return { period, error };
}
