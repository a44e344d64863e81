import { useState } from 'react';
import type { Attention } from '@model/attention.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Card } from '../../../components/ui/Card.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { Icon } from '../../../components/ui/Icon.tsx';
import { Skeleton } from '../../../components/ui/Skeleton.tsx';
import { Badge } from '../../../components/ui/StatusWord.tsx';
import { telephoneLink } from '../../../lib/format.ts';
import { buttonClass } from '../../../components/ui/buttonClass.ts';
import { type Live, useLiveQuery } from '../../../lib/live.ts';
import type { Stored } from '../../../lib/collections.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { attentionSentences, attentionTones, attentionWords } from '../../../words/attention.ts';
import { ReviewCard } from './ReviewCard.tsx';
import { reviewsById, waitingQuery } from './reviewQuery.ts';
import { useReviewActions } from './useReviewActions.ts';
import { reviewIdsOf, type WaitingReview, waitingReviews } from './waitingReviews.ts';

/** With the figures and the feed this stays within what one page may read; more come by a press. */
const firstShown = 3;
/** As many as one query takes by their ids. */
const mostShown = 30;

export interface Waiting extends Live<WaitingReview[]> {
  hasMore: boolean;
  showAll: () => void;
}

/** The reviews that wait for a person, live. Reads two documents for each. */
export function useWaitingReviews(): Waiting {
  const { businessId } = useBusiness();
  const [most, setMost] = useState(firstShown);
  const items = useLiveQuery(waitingQuery(businessId, most));
  const ids = reviewIdsOf(items.data ?? []);
  const reviews = useLiveQuery(ids.length === 0 ? null : reviewsById(businessId, ids));
  const isReady = items.data !== undefined && (ids.length === 0 || reviews.data !== undefined);
  return {
    data: isReady ? waitingReviews(items.data ?? [], reviews.data ?? []) : undefined,
    loading: !isReady && !items.error && !reviews.error,
    error: items.error ?? reviews.error,
    hasMore: most === firstShown && items.data?.length === firstShown,
    showAll: () => setMost(mostShown),
  };
}

/** What only a person can decide, the unhappy customers first. */
export function WaitingReviews({ waiting, leftOut }: { waiting: Waiting; leftOut: string | null }) {
  const { dismiss } = useReviewActions();
  const { data, error, hasMore, showAll } = waiting;
  if (error) {
    return (
      <ErrorNote title="What waits for you could not be loaded" retry={() => window.location.reload()}>
        Nothing of it is lost. Check your connection and try again.
      </ErrorNote>
    );
  }
  const shown = (data ?? []).filter(({ review }) => review.id !== leftOut);
  if (shown.length === 0) return null;
  return (
    <Card flush title="Needs you" action={hasMore && <Button variant="quiet" size="small" onClick={showAll}>Show all</Button>}>
      <ul aria-label="Reviews that wait for you">
        {shown.map(({ review, items }) => (
          <li key={review.id} className="border-t border-line first:border-t-0">
            <ReviewCard
              review={review}
              // Where only its job is asked for, an empty answer beside it would ask for two things.
              open={items.some(({ kind }) => kind !== 'matchReview')}
              why={<Why items={items} />}
              actions={[{ label: 'Take off the list', onSelect: () => void dismiss(review, items.map(({ id }) => id)) }]}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** In the shape of the first thing that waits. */
export function SkeletonReview() {
  return (
    <div role="status" aria-label="Loading" className="flex h-72 flex-col gap-3 rounded-md border border-line bg-surface p-4">
      <Skeleton className="h-5 w-32" />
      <Skeleton className="h-4 w-56" />
      <Skeleton className="h-4 w-3/5" />
      <Skeleton className="h-24 w-full" />
    </div>
  );
}

export function Why({ items }: { items: readonly Stored<Attention>[] }) {
  const phone = items.find((item) => item.kind === 'lowReview')?.phone;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <ul className="flex min-w-0 flex-col gap-1">
        {items.map(({ id, kind }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <Badge tone={attentionTones[kind]}>{attentionWords[kind]}</Badge>
            <span className="text-xs text-ink-soft">{attentionSentences[kind]}</span>
          </li>
        ))}
      </ul>
      {phone !== undefined && (
        <a href={telephoneLink(phone)} className={buttonClass('primary')}>
          <Icon name="phone" className="size-4" />
          Call them
        </a>
      )}
    </div>
  );
}
