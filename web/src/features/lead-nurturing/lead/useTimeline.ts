import { orderBy, query, where } from 'firebase/firestore';
import { collections } from '../../../lib/collections.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { type MergedTimeline, useMergedTimeline } from '../../timeline/useMergedTimeline.ts';

/** Messages and activities of a lead as one live timeline, paged. */
export function useTimeline(leadId: string): MergedTimeline {
  const { businessId } = useBusiness();
  const ofLead = where('leadId', '==', leadId);
  const newestFirst = orderBy('createdAt', 'desc');
  return useMergedTimeline({
    record: leadId,
    messages: query(collections.messages(businessId), ofLead, newestFirst),
    activities: query(collections.activities(businessId), ofLead, newestFirst),
  });
}
