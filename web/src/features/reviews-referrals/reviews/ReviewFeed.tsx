import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { reviewSources } from '@model/words.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Card } from '../../../components/ui/Card.tsx';
import { classes } from '../../../components/ui/classes.ts';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { FilterSelect } from '../../../components/ui/FilterSelect.tsx';
import { SkeletonRows } from '../../../components/ui/Skeleton.tsx';
import { useLivePages } from '../../../lib/livePages.ts';
import { useArrivals } from '../../../lib/useArrivals.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { useSteadyRows } from '../../../lib/useSteadyRows.ts';
import { reviewSourceWords } from '../../../words/reviews.ts';
import { ReviewCard } from './ReviewCard.tsx';
import { isFiltered, noFilters, type ReviewFilters, starChoices } from './reviewFilters.ts';
import { reviewQuery } from './reviewQuery.ts';

/** With what waits and the figures this stays within what one page may read. */
const pageSize = { first: 8, more: 20 };

const starLabels = { '5': '5 stars', '4': '4 stars', '3': '3 stars', '2': '2 stars', '1': '1 star' } as const;

interface Props {
  filters: ReviewFilters;
  onChange: (changes: Partial<ReviewFilters>) => void;
  /** Reviews that are shown above already. */
  leftOut: ReadonlySet<string>;
  /** The steps that fill an empty list. */
  fill: ReactNode;
}

/** Every review, the newest first. */
export function ReviewFeed({ filters, onChange, leftOut, fill }: Props) {
  const section = useRef<HTMLElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '#feed') section.current?.scrollIntoView({ block: 'start' });
  }, [hash, filters.source, filters.stars]);
  return (
    <section ref={section} id="feed" aria-labelledby="feed-title" className="flex scroll-mt-20 flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="feed-title" className="text-base font-semibold">
          Newest reviews
        </h2>
        <div role="search" aria-label="Reviews" className="flex flex-wrap items-center gap-2">
          <FilterSelect
            label="Place"
            any="Any place"
            value={filters.source}
            options={reviewSources}
            words={reviewSourceWords}
            onChange={(source) => onChange({ source })}
          />
          <FilterSelect
            label="Stars"
            any="Any stars"
            value={starChoices.find((each) => Number(each) === filters.stars) ?? null}
            options={starChoices}
            words={starLabels}
            onChange={(stars) => onChange({ stars: stars === null ? null : Number(stars) })}
          />
          <button
            type="button"
            aria-pressed={filters.unanswered}
            onClick={() => onChange({ unanswered: !filters.unanswered })}
            className={classes(
              'min-h-10 rounded-md border px-3 text-sm pointer-coarse:min-h-11',
              filters.unanswered ? 'border-accent bg-accent-soft font-medium text-accent' : 'border-line-strong bg-surface',
            )}
          >
            Not answered
          </button>
          {isFiltered(filters) && (
            <Button variant="quiet" onClick={() => onChange(noFilters)}>
              Clear
            </Button>
          )}
        </div>
      </div>
      <Rows {...{ filters, onChange, leftOut, fill }} />
    </section>
  );
}

function Rows({ filters, onChange, leftOut, fill }: Props) {
  const { businessId } = useBusiness();
  const live = useLivePages(reviewQuery(businessId, filters), pageSize);
  const list = JSON.stringify(filters);
  const isArrival = useArrivals(list, live.loading || live.stale ? undefined : live.rows);
  const { rows, handlers } = useSteadyRows(
    live.rows.filter((review) => !leftOut.has(review.id)),
    list,
  );
  if (live.error) {
    return (
      <ErrorNote title="The reviews could not be loaded" retry={() => window.location.reload()}>
        They are safe. Check your connection and try again.
      </ErrorNote>
    );
  }
  if (live.loading) {
    return (
      <Card flush>
        <SkeletonRows rows={4} rowClassName="h-32" />
      </Card>
    );
  }
  const more = live.hasMore && (
    <div className="flex justify-center p-3">
      <Button variant="quiet" busy={live.loadingMore} onClick={live.showMore}>
        Show more
      </Button>
    </div>
  );
  if (rows.length === 0 && !live.stale) {
    return (
      <Card>
        {live.rows.length > 0 ? (
          <>
            <p className="text-ink-soft">{allAbove(live.hasMore, isFiltered(filters))}</p>
            {more}
          </>
        ) : isFiltered(filters) ? (
          <EmptyState title="No review fits these filters" action={<Button onClick={() => onChange(noFilters)}>Show all reviews</Button>}>
            New ones that fit appear here by themselves.
          </EmptyState>
        ) : (
          <EmptyState title="Your reviews will be here" action={fill}>
            Finish a job, and its customer is asked for one. What they leave on your review page and on Google appears here
            by itself; what you find elsewhere you can add.
          </EmptyState>
        )}
      </Card>
    );
  }
  return (
    <Card flush>
      <ul aria-label="Reviews" aria-busy={live.stale || undefined} className={classes(live.stale && 'opacity-60')} {...handlers}>
        {rows.map((review) => (
          <li key={review.id} className="border-t border-line first:border-t-0">
            <ReviewCard review={review} isNew={isArrival(review.createdAt)} />
          </li>
        ))}
      </ul>
      {more}
    </Card>
  );
}

/** Where everything that was found waits for a person, and so stands above already. */
function allAbove(hasMore: boolean, isNarrowed: boolean): string {
  if (hasMore) return 'The newest are above.';
  return isNarrowed ? 'All that fit are above.' : 'All your reviews are above.';
}
