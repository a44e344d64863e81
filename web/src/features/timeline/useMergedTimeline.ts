import type { Query } from 'firebase/firestore';
import type { Activity } from '@model/activity.ts';
import type { Message } from '@model/message.ts';
import type { Stored } from '../../lib/collections.ts';
import { useLivePages } from '../../lib/livePages.ts';
import { useArrivals } from '../../lib/useArrivals.ts';
import { mergeTimeline, type TimelineItem } from './mergeTimeline.ts';

/** Together with the record, its contact and the frame this stays within what one page may read. */
const pageSize = { first: 8, more: 20 };

interface Asked {
  /** Names the record; another one has a timeline of its own. */
  record: string;
  /** The newest first, both. */
  messages: Query<Stored<Message>>;
  activities: Query<Stored<Activity>>;
}

/** Messages and activities of a record as one live timeline, paged. */
export function useMergedTimeline({ record, messages: ofMessages, activities: ofActivities }: Asked) {
  const messages = useLivePages(ofMessages, pageSize);
  const activities = useLivePages(ofActivities, pageSize);

  const loading = messages.loading || activities.loading;
  const items: TimelineItem<Stored<Message>, Stored<Activity>>[] = mergeTimeline(
    { items: messages.rows, hasMore: messages.hasMore },
    { items: activities.rows, hasMore: activities.hasMore },
  );
  const isArrival = useArrivals(record, loading ? undefined : items.map((item) => ({ createdAt: item.at })));
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

export type MergedTimeline = ReturnType<typeof useMergedTimeline>;
