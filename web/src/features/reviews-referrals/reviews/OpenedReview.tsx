import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Review } from '@model/review.ts';
import { Card } from '../../../components/ui/Card.tsx';
import { Skeleton } from '../../../components/ui/Skeleton.tsx';
import type { Stored } from '../../../lib/collections.ts';
import type { Live } from '../../../lib/live.ts';
import { ReviewCard } from './ReviewCard.tsx';
import { Why } from './WaitingReviews.tsx';
import type { WaitingReview } from './waitingReviews.ts';

interface Props {
  reviewId: string;
  /** As it is now. */
  review: Live<Stored<Review>>;
  /** Where the rest of the page is. */
  back: string;
  waiting: readonly WaitingReview[];
}

/** The one review that a link has led to, wherever it stands in the list. */
export function OpenedReview({ reviewId, review, back, waiting }: Props) {
  const { data, loading } = review;
  const box = useRef<HTMLDivElement>(null);
  const isThere = data !== undefined;
  useEffect(() => {
    if (!isThere) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [isThere, reviewId]);
  const items = waiting.find((each) => each.review.id === reviewId)?.items ?? [];
  return (
    <div ref={box} tabIndex={-1} className="scroll-mt-20 outline-none">
      <Card
        flush
        title="The review you opened"
        action={
          <Link to={back} className="inline-flex min-h-8 items-center text-accent underline underline-offset-2 pointer-coarse:min-h-11">
            Close
          </Link>
        }
      >
        {data ? (
          <ReviewCard key={data.id} review={data} open why={items.length > 0 && <Why items={items} />} />
        ) : loading ? (
          <div role="status" aria-label="Loading" className="flex h-72 flex-col gap-3 p-4">
            <Skeleton className="h-5 w-48" />
            <Skeleton className="h-4 w-full" />
            <Skeleton className="h-24 w-full" />
          </div>
        ) : (
          <p className="px-4 pb-4 text-ink-soft">This review is no longer here. Somebody may have removed it.</p>
        )}
      </Card>
    </div>
  );
}
