import type { ReactNode } from 'react';
import { Button } from '../../components/ui/Button.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { Skeleton } from '../../components/ui/Skeleton.tsx';
import { ActivityItem } from './ActivityItem.tsx';
import { MessageItem } from './MessageItem.tsx';
import type { MergedTimeline } from './useMergedTimeline.ts';

interface Props {
  /** Who the messages are from or to, where they can be called. */
  person: { name: string; phone?: string | undefined };
  timeline: MergedTimeline;
  /** What stands at its beginning: how it all came about. */
  beginning: ReactNode;
}

/** All that happened, the newest first. */
export function TimelineList({ person, timeline, beginning }: Props) {
  if (timeline.error) {
    return (
      <ErrorNote title="The timeline could not be loaded" retry={() => window.location.reload()}>
        Nothing in it is lost. Check your connection and try again.
      </ErrorNote>
    );
  }
  if (timeline.loading) {
    return (
      <div role="status" aria-label="Loading" className="flex flex-col gap-4">
        <Skeleton className="h-28 w-full rounded-md" />
        <Skeleton className="h-20 w-full rounded-md" />
      </div>
    );
  }
  return (
    <section aria-label="Timeline">
      <ol className="flex flex-col gap-4">
        {timeline.items.map((item) =>
          item.type === 'message' ? (
            <MessageItem key={item.id} lead={person} message={item.message} isNew={timeline.isArrival(item.at)} />
          ) : (
            <ActivityItem key={item.id} activity={item.activity} isNew={timeline.isArrival(item.at)} />
          ),
        )}
        {!timeline.hasMore && beginning}
      </ol>
      {timeline.hasMore && (
        <div className="mt-4 flex justify-center">
          <Button variant="quiet" busy={timeline.loadingMore} onClick={timeline.showMore}>
            Show earlier
          </Button>
        </div>
      )}
    </section>
  );
}
