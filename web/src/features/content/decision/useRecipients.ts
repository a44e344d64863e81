import { useEffect, useState } from 'react';
import { call, sentenceFor } from '../../../lib/call.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';

export interface Recipients {
  /** People a newsletter would go to at this moment; undefined until they are counted, or where none is asked about. */
  recipients: number | undefined;
  /** Why they could not be counted. */
  uncounted: string | undefined;
  countAgain: () => void;
}

/** Counts the contacts that a newsletter would go to, where it goes to any. No reads of the page's own. */
export function useRecipients(wanted: boolean): Recipients {
  const { businessId } = useBusiness();
  const [counts, setCounts] = useState(0);
  const [answer, setAnswer] = useState<{ to: number; recipients?: number; uncounted?: string }>();
  useEffect(() => {
    if (!wanted) return undefined;
    let over = false;
    call('content-countRecipients', { businessId }).then(
      ({ recipients }) => {
        if (!over) setAnswer({ to: counts, recipients });
      },
      (error: unknown) => {
        if (!over) setAnswer({ to: counts, uncounted: sentenceFor(error) });
      },
    );
    return () => {
      over = true;
    };
  }, [businessId, wanted, counts]);
  // A number that is being counted anew is not confirmed meanwhile.
  const current = wanted && answer?.to === counts ? answer : undefined;
  return { recipients: current?.recipients, uncounted: current?.uncounted, countAgain: () => setCounts(counts + 1) };
}
