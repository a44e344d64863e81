import { limit, orderBy, query } from 'firebase/firestore';
import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Attention } from '@model/attention.ts';
import type { AttentionKind } from '@model/words.ts';
import { collections, type Stored } from './collections.ts';
import { type Live, useLiveQuery } from './live.ts';
import { useBusiness } from './useBusiness.tsx';

/** Home shows at most seven things; the eighth only says that there are more. */
export const shownAtMost = 7;

const Context = createContext<Live<Stored<Attention>[]> | null>(null);

/** The one listener on what needs a person: it feeds the home page and every badge. */
export function AttentionProvider({ children }: { children: ReactNode }) {
  const { businessId } = useBusiness();
  const newest = useMemo(
    () => query(collections.attention(businessId), orderBy('rank'), orderBy('createdAt', 'desc'), limit(shownAtMost + 1)),
    [businessId],
  );
  const live = useLiveQuery(newest);
  return <Context value={live}>{children}</Context>;
}

/** What needs a person: emergencies first, then hot leads, then the rest, newest first; at most eight. */
export function useAttention(): Live<Stored<Attention>[]> {
  const value = use(Context);
  if (!value) throw new Error('useAttention() is for signed-in pages');
  return value;
}

/** How many things of some kinds wait, as a badge says it: `3`, `7+`; undefined for none. */
export function badgeCount(items: readonly Attention[], kinds?: readonly AttentionKind[]): string | undefined {
  const some = kinds ? items.filter((item) => kinds.includes(item.kind)) : items;
  if (some.length === 0) return undefined;
  const more = items.length > shownAtMost;
  return more ? `${Math.min(some.length, shownAtMost)}+` : String(some.length);
}
