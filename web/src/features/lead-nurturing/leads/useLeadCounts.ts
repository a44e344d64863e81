import { getCountFromServer, limit, query } from 'firebase/firestore';
import { useEffect, useState } from 'react';
import type { LeadCondition } from './leadConditions.ts';
import { leadQuery } from './leadQuery.ts';

/** The rules let nobody list more at once; beyond it the count says "100+". */
export const countAtMost = 100;

/**
 * How many leads meet each list of conditions, counted by the server at one read each. Not live by itself: it is
 * counted again whenever `occasion` changes. Undefined until known.
 */
export function useLeadCounts(
  businessId: string,
  lists: readonly (readonly LeadCondition[])[],
  occasion: string,
): readonly (number | undefined)[] {
  const [counts, setCounts] = useState<readonly (number | undefined)[]>([]);
  const [asked, setAsked] = useState(lists);
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
  }, [businessId, asked, occasion]);
  return counts;
}
