import { documentId, query, where } from 'firebase/firestore';
import { useMemo } from 'react';
import { collections } from '../../../lib/collections.ts';
import { useLiveQuery } from '../../../lib/live.ts';
import { useNow } from '../../../lib/productClock.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { statsIdsFor, type WorkflowNumbers, workflowNumbers } from './workflowNumbers.ts';

/** The numbers of the last 30 days, live; undefined until they are there. */
export function useWorkflowNumbers(): WorkflowNumbers | undefined {
  const { businessId, formats } = useBusiness();
  const today = formats.localDate(useNow());
  const months = useMemo(() => {
    const { from, to } = statsIdsFor(today);
    return query(collections.stats(businessId), where(documentId(), '>=', from), where(documentId(), '<=', to));
  }, [businessId, today]);
  const { data } = useLiveQuery(months);
  return useMemo(() => (data ? workflowNumbers(data, today) : undefined), [data, today]);
}
