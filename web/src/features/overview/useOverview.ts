import { documentId, query, where } from 'firebase/firestore';
import { useMemo } from 'react';
import { collections } from '../../lib/collections.ts';
import { useLiveDoc, useLiveQuery } from '../../lib/live.ts';
import { useNow } from '../../lib/productClock.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { overviewOf } from './figures.ts';
import { firstMonthNeeded, statsIdRange } from './period.ts';

/** The figures of the last `days` days, live, from a handful of documents whose number does not grow with the leads. */
export function useOverview(days: number) {
  const { businessId, formats } = useBusiness();
  const today = formats.localDate(useNow());
  const total = useLiveDoc(collections.totalStats(businessId));
  const content = useLiveDoc(collections.contentFigures(businessId));
  const needed = firstMonthNeeded(today, days);
  const liveFrom = total.data?.liveFrom;
  const first = liveFrom !== undefined && liveFrom < needed ? liveFrom : needed;
  const months = useMemo(() => {
    const [from, to] = statsIdRange(first, today);
    const byId = documentId();
    return query(collections.stats(businessId), where(byId, '>=', from), where(byId, '<=', to));
  }, [businessId, first, today]);
  // The total decides how far back the months go; asking before it is known would read them twice.
  const stats = useLiveQuery(total.loading ? null : months);
  const overview = useMemo(
    // All at once: what came later would push the rest down.
    () => (stats.data && !content.loading ? overviewOf(stats.data, total.data, today, days) : undefined),
    [stats.data, total.data, content.loading, today, days],
  );
  return { overview, content: content.data, error: stats.error ?? total.error ?? content.error };
}
