import { useCallback, useEffect, useState } from 'react';
import type { ReportRow } from '@model/callables.ts';
import { call, sentenceFor } from '../../../lib/call.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';

interface Loaded {
  of: string;
  rows: readonly ReportRow[];
  after: string | null;
}

/**
 * The report on a span, page by page. It is not live: it is a record of what has been.
 * @param span ISO times; the same object for as long as it says the same
 */
export function useReport(span: { from: string; to: string }) {
  const { businessId } = useBusiness();
  const key = JSON.stringify([businessId, span]);
  const [loaded, setLoaded] = useState<Loaded>();
  const [failed, setFailed] = useState<{ of: string; message: string }>();
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const current = loaded?.of === key ? loaded : undefined;

  const readPage = useCallback(
    (after: string | null) =>
      call('reviewsReferrals-report', { businessId, ...span, ...(after !== null && { after }) }),
    [businessId, span],
  );

  useEffect(() => {
    let gone = false;
    readPage(null).then(
      ({ rows, after }) => {
        if (!gone) setLoaded({ of: key, rows, after });
      },
      (error: unknown) => {
        if (!gone) setFailed({ of: key, message: sentenceFor(error) });
      },
    );
    return () => {
      gone = true;
    };
  }, [readPage, key, attempt]);

  /** Reads on to the end, or one page further; resolves with all rows that there are then. Throws a CallError. */
  const readOn = async (toTheEnd: boolean): Promise<readonly ReportRow[]> => {
    if (!current) return [];
    setBusy(true);
    try {
      let { rows, after } = current;
      while (after !== null) {
        const page = await readPage(after);
        rows = [...rows, ...page.rows];
        after = page.after;
        setLoaded({ of: key, rows, after });
        if (!toTheEnd) break;
      }
      return rows;
    } finally {
      setBusy(false);
    }
  };

  return {
    rows: current?.rows,
    hasMore: current !== undefined && current.after !== null,
    error: !current && failed?.of === key ? failed.message : undefined,
    busy,
    readOn,
    retry: () => {
      setFailed(undefined);
      setAttempt(attempt + 1);
    },
  };
}
