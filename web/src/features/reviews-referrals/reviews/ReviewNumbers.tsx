import { Card } from '../../../components/ui/Card.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { Skeleton } from '../../../components/ui/Skeleton.tsx';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { reviewSourceWords, starWords } from '../../../words/reviews.ts';
import { BarList } from '../../overview/BarList.tsx';
import { PeriodChoice } from '../../overview/PeriodChoice.tsx';
import { longPeriods } from '../../overview/periods.ts';
import { useDays } from '../../overview/useDays.ts';
import { usePeriod } from '../../overview/usePeriod.ts';
import { Funnel } from './Funnel.tsx';
import { RatingOverTime } from './RatingOverTime.tsx';
import { type ReviewFigures, reviewFiguresOf } from './reviewFigures.ts';

/** How many are asked and what comes of it, from the aggregates alone. */
export function ReviewNumbers() {
  const [days, choose] = useDays(longPeriods);
  const { period, error } = usePeriod(days);
  return (
    <section aria-labelledby="review-numbers" className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <h2 id="review-numbers" className="text-base font-semibold">
            How it goes
          </h2>
          <p className="text-xs text-ink-soft">The last {days} days</p>
        </div>
        <PeriodChoice days={days} choices={longPeriods} choose={choose} />
      </div>
      {error ? (
        <ErrorNote title="The figures could not be loaded" retry={() => window.location.reload()}>
          Customers are still being asked. Check your connection and try again.
        </ErrorNote>
      ) : period ? (
        <Numbers figures={reviewFiguresOf(period)} days={days} />
      ) : (
        <SkeletonNumbers />
      )}
    </section>
  );
}

function Numbers({ figures, days }: { figures: ReviewFigures; days: number }) {
  const { formats } = useBusiness();
  const { funnel, average, reviews, steps, sources, stars } = figures;
  const count = reviews === 1 ? '1 review' : `${formats.count(reviews)} reviews`;
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      <Card title="From asked to reviewed" className="lg:min-h-60">
        <Funnel funnel={funnel} />
        <p className="mt-3 text-xs text-ink-soft">
          Of those who were asked in these days; what came of it counts whenever it came.
        </p>
      </Card>
      <Card
        title="Rating over time"
        className="min-h-60"
        action={
          average !== null && (
            <p>
              <span className="font-semibold">{formats.stars(average)}</span>
              <span className="text-ink-soft"> of 5 · {count}</span>
            </p>
          )
        }
      >
        {reviews === 0 ? <p className="text-ink-soft">No reviews in the last {days} days.</p> : <RatingOverTime steps={steps} />}
      </Card>
      <Card title="Where they are left" className="lg:min-h-64">
        {sources.length === 0 ? (
          <p className="text-ink-soft">No reviews in the last {days} days.</p>
        ) : (
          <BarList
            label="Reviews by place"
            count={formats.count}
            rows={sources.map((each) => ({
              key: each.source,
              label: reviewSourceWords[each.source],
              value: each.reviews,
              to: `/reviews?days=${days}&source=${each.source}#feed`,
            }))}
          />
        )}
      </Card>
      <Card title="How many stars" className="min-h-64">
        <BarList
          label="Reviews by stars"
          count={formats.count}
          rows={stars.map(({ rating, reviews: value }) => ({
            key: String(rating),
            label: starWords(rating),
            value,
            to: `/reviews?days=${days}&stars=${rating}#feed`,
          }))}
        />
      </Card>
    </div>
  );
}

function SkeletonNumbers() {
  return (
    <div role="status" aria-label="Loading" className="grid gap-4 lg:grid-cols-2">
      {['h-52', 'h-60', 'h-40', 'h-64'].map((height, index) => (
        <div key={index} className={`rounded-md border border-line bg-surface p-4 lg:min-h-60 ${height}`}>
          <Skeleton className="h-5 w-40" />
        </div>
      ))}
    </div>
  );
}
