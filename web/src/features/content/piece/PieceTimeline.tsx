import { orderBy, query, where } from 'firebase/firestore';
import type { Content } from '@model/content.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Card } from '../../../components/ui/Card.tsx';
import { Skeleton } from '../../../components/ui/Skeleton.tsx';
import { collections, type Stored } from '../../../lib/collections.ts';
import { useLivePages } from '../../../lib/livePages.ts';
import { useArrivals } from '../../../lib/useArrivals.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { ActivityItem } from '../../timeline/ActivityItem.tsx';
import { TimelineLine } from '../../timeline/TimelineLine.tsx';

/** Together with the piece, its figures and the frame this stays within what one page may read. */
const pageSize = { first: 4, more: 20 };

/** Who did what with the piece, the newest first. Reads 4 activities at first. */
export function PieceTimeline({ piece }: { piece: Stored<Content> }) {
  const { businessId } = useBusiness();
  const activities = useLivePages(
    query(collections.activities(businessId), where('contentId', '==', piece.id), orderBy('createdAt', 'desc')),
    pageSize,
  );
  const isArrival = useArrivals(piece.id, activities.loading ? undefined : activities.rows);
  return (
    <Card title="Timeline">
      {activities.error && <p className="text-ink-soft">It could not be loaded. Nothing in it is lost.</p>}
      {activities.loading && (
        <div role="status" aria-label="Loading">
          <Skeleton className="h-16 w-full" />
        </div>
      )}
      <ol className="-mx-4 flex flex-col gap-3">
        {activities.rows.map((activity) => (
          <ActivityItem key={activity.id} activity={activity} isNew={isArrival(activity.createdAt)} />
        ))}
        {!activities.loading && !activities.hasMore && (
          <TimelineLine at={piece.createdAt} className={undefined} onAnimationEnd={() => undefined}>
            {piece.origin === 'weekly' ? 'Planned for the week' : 'Asked for'}
          </TimelineLine>
        )}
      </ol>
      {activities.hasMore && (
        <div className="mt-3 flex justify-center">
          <Button variant="quiet" busy={activities.loadingMore} onClick={activities.showMore}>
            Show earlier
          </Button>
        </div>
      )}
    </Card>
  );
}
