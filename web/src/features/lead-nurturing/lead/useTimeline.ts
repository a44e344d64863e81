import { orderBy, query, where } from 'firebase/firestore';
import type { Activity } from '@model/activity.ts';
import type { Message } from '@model/message.ts';
import { collections, type Stored } from '../../../lib/collections.ts';
import { useLivePages } from '../../../lib/livePages.ts';
import { useArrivals } from '../../../lib/useArrivals.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { mergeTimeline, type TimelineItem } from './timeline.ts';

/** Together with the lead, its contact and the frame this stays within what one page may read. */
const pageSize = { first: 8, more: 20 };

export type LeadTimelineItem = TimelineItem<Stored<Message>, Stored<Activity>>;

/** Messages and activities of a lead as one live timeline, paged. */
export function useTimeline(leadId: string) {
  const { businessId } = useBusiness();
  const ofLead = where('leadId', '==', leadId);
  const newestFirst = orderBy('createdAt', 'desc');
  const messages = useLivePages(query(collections.messages(businessId), ofLead, newestFirst), pageSize);
  const activities = useLivePages(query(collections.activities(businessId), ofLead, newestFirst), pageSize);

  const loading = messages.loading || activities.loading;
  const items: LeadTimelineItem[] = mergeTimeline(
    { items: messages.rows, hasMore: messages.hasMore },
    { items: activities.rows, hasMore: activities.hasMore },
  );
  const isArrival = useArrivals(
    leadId,
    loading ? undefined : items.map((item) => ({ createdAt: item.at })),
  );
  return {
    items,
    messages: messages.rows,
    loading,
    error: messages.error ?? activities.error,
    hasMore: messages.hasMore || activities.hasMore,
    loadingMore: messages.loadingMore || activities.loadingMore,
    showMore: () => {
      messages.showMore();
      activities.showMore();
    },
    isArrival,
  };
}
