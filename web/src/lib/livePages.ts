import { type Query, queryEqual } from 'firebase/firestore';
import { useEffect, useRef, useState } from 'react';
import { listenByPages, type PagedRows, type PageListener } from './listenByPages.ts';

/** A list that is live and grows a page at a time. */
export interface LivePages<T> extends PagedRows<T> {
  /** True until the first rows have come. */
  loading: boolean;
  /** The rows still answer the question before this one. */
  stale: boolean;
  error: Error | undefined;
  showMore: () => void;
}

interface Held<T> extends PagedRows<T> {
  of: Query<T>;
}

/**
 * The rows of an ordered query by pages, live. The query may be built anew at every render. When it changes, the rows
 * before stay until the new ones come, so that a filter does not make the page flash.
 */
export function useLivePages<T>(ordered: Query<T> | null, sizes: { first: number; more: number }): LivePages<T> {
  const base = useSteadyQuery(ordered);
  const [held, setHeld] = useState<Held<T>>();
  const [failed, setFailed] = useState<{ of: Query<T>; error: Error }>();
  const listener = useRef<PageListener>(undefined);
  const { first, more } = sizes;

  useEffect(() => {
    if (!base) return undefined;
    const started = listenByPages(
      base,
      { first, more },
      (rows) => setHeld({ ...rows, of: base }),
      (error) => setFailed({ of: base, error }),
    );
    listener.current = started;
    return started.stop;
  }, [base, first, more]);

  const error = failed && failed.of === base ? failed.error : undefined;
  return {
    rows: held?.rows ?? [],
    hasMore: held?.hasMore ?? false,
    loadingMore: held?.loadingMore ?? false,
    loading: held === undefined && error === undefined,
    stale: held !== undefined && held.of !== base,
    error,
    showMore: () => listener.current?.showMore(),
  };
}

/** The same object for as long as the query asks the same. */
function useSteadyQuery<T>(asked: Query<T> | null): Query<T> | null {
  const [steady, setSteady] = useState(asked);
  const same = steady !== null && asked !== null ? queryEqual(steady, asked) : steady === asked;
  if (!same) setSteady(asked);
  return same ? steady : asked;
}
