import { limit, orderBy, query } from 'firebase/firestore';
import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Attention } from '@model/attention.ts';
import { shownAtMost } from './badgeCount.ts';
import { collections, type Stored } from './collections.ts';
import { type Live, useLiveQuery } from './live.ts';
import { oneOfEachReview } from './oneOfEachReview.ts';
import { useBusiness } from './useBusiness.tsx';

interface LiveAttention extends Live<Stored<Attention>[]> {
  /** There are more than Home shows. */
  more: boolean;
}

const Context = createContext<LiveAttention | null>(null);

/** The one listener on what needs a person: it feeds the home page and every badge. */
export function AttentionProvider({ children }: { children: ReactNode }) {
  const { businessId } = useBusiness();
  const newest = useMemo(
    () => query(collections.attention(businessId), orderBy('rank'), orderBy('createdAt', 'desc'), limit(shownAtMost + 1)),
    [businessId],
  );
  const live = useLiveQuery(newest);
  const data = useMemo(() => live.data && oneOfEachReview(live.data), [live.data]);
  return <Context value={{ ...live, data, more: (live.data?.length ?? 0) > shownAtMost }}>{children}</Context>;
}

/** What needs a person: emergencies first, then hot leads, then the rest, newest first; at most eight. */
export function useAttention(): LiveAttention {
  const value = use(Context);
  if (!value) throw new Error('useAttention() is for signed-in pages');
  return value;
}
