import { useMemo } from 'react';
import { sumTallies } from '@model/contentTallies.ts';
import { collections } from '../../../lib/collections.ts';
import { useLiveQuery } from '../../../lib/live.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import type { Tallies } from './pieceFigures.ts';

/**
 * What is counted of a piece as it happens, live: at most 12 reads.
 * @param contentId undefined for a piece that nothing is counted of yet
 */
export function useTallies(contentId: string | undefined): Tallies {
  const { businessId } = useBusiness();
  const { data } = useLiveQuery(contentId === undefined ? null : collections.contentTallies(businessId, contentId));
  return useMemo(() => sumTallies(data ?? []), [data]);
}
