import { getCountFromServer } from 'firebase/firestore';
import { useEffect, useState } from 'react';
import { piecesBetween } from '../pieceQueries.ts';

/**
 * How many pieces there are in all in some days, counted by the server for one read in a thousand; undefined where nobody
 * asks, and until it is known. Not live.
 */
export function useCountBetween(businessId: string, { from, before }: { from: Date; before: Date }, wanted: boolean): number | undefined {
  const [answer, setAnswer] = useState<{ key: string; count: number }>();
  const [start, end] = [from.getTime(), before.getTime()];
  const key = `${businessId} ${start} ${end}`;
  useEffect(() => {
    if (!wanted) return undefined;
    let over = false;
    getCountFromServer(piecesBetween(businessId, { from: new Date(start), before: new Date(end) })).then(
      (found) => {
        if (!over) setAnswer({ key, count: found.data().count });
      },
      // A number that cannot be had is left out: the others can be shown all the same.
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, [businessId, start, end, wanted, key]);
  return wanted && answer?.key === key ? answer.count : undefined;
}
