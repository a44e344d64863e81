import { documentId, query, where } from 'firebase/firestore';
import { useMemo } from 'react';
import type { Figures } from '@model/stats.ts';
import { collections } from '../../lib/collections.ts';
import { useLiveQuery } from '../../lib/live.ts';
import { useNow } from '../../lib/productClock.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { recentFigures, statsIdsFor } from './recentFigures.ts';

/** The figures of the last 30 days, live; undefined until they are there. */
export function useRecentFigures(): Figures | undefined {
  const { businessId, formats } = useBusiness();
  const today = formats.localDate(useNow());
  const months = useMemo(() => {
    const { from, to } = statsIdsFor(today);
    return query(collections.stats(businessId), where(documentId(), '>=', from), where(documentId(), '<=', to));
  }, [businessId, today]);
  const { data } = useLiveQuery(months);
  return useMemo(() => (data ? recentFigures(data, today) : undefined), [data, today]);
}
