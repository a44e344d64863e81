import { limit, orderBy, query, where } from 'firebase/firestore';
import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import { collections } from '../../lib/collections.ts';
import { demoBusinessId } from '../../lib/environment.ts';
import { useLiveQuery } from '../../lib/live.ts';
import { useNow } from '../../lib/productClock.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { guideState, type GuideState } from './guideSteps.ts';

export interface Guide {
  state: GuideState;
  loading: boolean;
  open: boolean;
  setOpen: (open: boolean) => void;
}

const Context = createContext<Guide | null>(null);
const closedKey = 'followthrough.tourClosed';
/** The tour follows one lead, also when whoever tries the product sends some more. */
const leadsLookedAt = 10;

/** The tour of the local demo. Where it stands is read from the leads; only whether it is shown is kept here. */
export function GuideProvider({ children }: { children: ReactNode }) {
  const { user, businessId } = useBusiness();
  const [open, setShown] = useState(() => localStorage.getItem(closedKey) === null);
  const now = useNow();
  // The demo's people are made together with its history: what came after them is the visitor's own.
  const since = user.metadata.creationTime;
  const newest = useMemo(
    () =>
      open && since !== undefined && businessId === demoBusinessId
        ? query(
            collections.leads(businessId),
            where('createdAt', '>', new Date(since)),
            orderBy('createdAt', 'desc'),
            limit(leadsLookedAt),
          )
        : null,
    [businessId, open, since],
  );
  const { data, loading } = useLiveQuery(newest);
  const state = useMemo(() => guideState(data ?? [], now), [data, now]);
  const value = useMemo(() => {
    if (businessId !== demoBusinessId) return null;
    const setOpen = (next: boolean) => {
      if (next) localStorage.removeItem(closedKey);
      else localStorage.setItem(closedKey, 'yes');
      setShown(next);
    };
    return { state, loading, open, setOpen };
  }, [businessId, state, loading, open]);
  return <Context value={value}>{children}</Context>;
}

/** The tour; null outside the local demo. */
export function useGuide(): Guide | null {
  return use(Context);
}
