import { getCountFromServer, limit, query } from 'firebase/firestore';
import { useEffect, useRef, useState } from 'react';
import type { LeadCondition } from './leadConditions.ts';
import { leadQuery } from './leadQuery.ts';

/** The rules let nobody list more at once; beyond it the count says "100+". */
export const countAtMost = 100;

/** So long what others change may wait: a busy board must not be counted all the time. */
const restMs = 30_000;

/**
 * How many leads meet each list of conditions, counted by the server at one read each; undefined until known. Not live
 * by itself: it is counted again at once when `own` changes, and half a minute after `others` has.
 * @param own what this person has done
 * @param others what else is seen to change; empty while that is not known yet
 */
export function useLeadCounts(
  businessId: string,
  lists: readonly (readonly LeadCondition[])[],
  { own, others }: { own: string; others: string },
): readonly (number | undefined)[] {
  const [counts, setCounts] = useState<readonly (number | undefined)[]>([]);
  const [asked, setAsked] = useState(lists);
  const recounts = useLateChanges(others);
  if (JSON.stringify(asked) !== JSON.stringify(lists)) setAsked(lists);
  useEffect(() => {
    let wanted = true;
    const count = async (conditions: readonly LeadCondition[]) => {
      const answer = await getCountFromServer(query(leadQuery(businessId, conditions), limit(countAtMost)));
      return answer.data().count;
    };
    // A count that cannot be had is left out; the column still opens.
    void Promise.all(asked.map((conditions) => count(conditions).catch(() => undefined))).then((answers) => {
      if (wanted) setCounts(answers);
    });
    return () => {
      wanted = false;
    };
  }, [businessId, asked, own, recounts]);
  return counts;
}

/** Grows by one some time after the value has changed, however often it changes in that time. */
function useLateChanges(value: string): number {
  const [changes, setChanges] = useState(0);
  const [counted, setCounted] = useState(value);
  // What is there first is what has been counted.
  if (counted === '' && value !== '') setCounted(value);
  const isLate = counted !== '' && value !== counted;
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  useEffect(() => {
    if (!isLate) return undefined;
    const timer = setTimeout(() => {
      setCounted(latest.current);
      setChanges((before) => before + 1);
    }, restMs);
    return () => clearTimeout(timer);
  }, [isLate]);
  return changes;
}
