import type { ContentFigures } from '@model/content.ts';
import { ButtonLink } from '../../components/ui/ButtonLink.tsx';
import { buttonClass } from '../../components/ui/buttonClass.ts';
import { Card } from '../../components/ui/Card.tsx';
import { EmptyState } from '../../components/ui/EmptyState.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { Skeleton } from '../../components/ui/Skeleton.tsx';
import { useAttention } from '../../lib/useAttention.tsx';
import { duration } from '../../lib/format.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { sourceWords, statusWords } from '../../words/leads.ts';
import { BarList } from './BarList.tsx';
import { ContentLine } from './ContentLine.tsx';
import { FigureCard } from './FigureCard.tsx';
import type { Overview } from './figures.ts';
import { LeadsByDay } from './LeadsByDay.tsx';
import { PeriodChoice } from './PeriodChoice.tsx';
import { periods } from './periods.ts';
import { useDays } from './useDays.ts';
import { useOverview } from './useOverview.ts';

/** What it brings in: the figures of a period, each with the one before, from the aggregates alone. */
export function OverviewSection() {
  const [days, choose] = useDays(periods);
  const { overview, content, error } = useOverview(days);
  const above = useAttention();
  // How long the list above will be is not known yet: what stands below it would jump.
  if (above.loading) return null;
  return (
    <section aria-labelledby="overview" className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <h2 id="overview" className="text-base font-semibold">
            How it goes
          </h2>
          <p className="text-xs text-ink-soft">
            The last {days} days, compared with the {days} days before
          </p>
        </div>
        <PeriodChoice days={days} choices={periods} choose={choose} />
      </div>
      {error ? (
        <ErrorNote title="The figures could not be loaded" retry={() => window.location.reload()}>
          Your leads are still being answered. Check your connection and try again.
        </ErrorNote>
      ) : overview ? (
        overview.empty ? (
          <NoFigures />
        ) : (
          <Figures key={days} overview={overview} content={content} days={days} />
        )
      ) : (
        <SkeletonFigures />
      )}
    </section>
  );
}

interface FiguresProps {
  overview: Overview;
  content: ContentFigures | undefined;
  days: number;
}

function Figures({ overview, content, days }: FiguresProps) {
  const { formats } = useBusiness();
  const seconds = (value: number | null) =>
    value === null ? '–' : Number.isFinite(value) ? duration(value) : 'over a day';
  const count = (value: number | null) => (value === null ? '–' : formats.count(value));
  const money = (value: number | null) => (value === null ? '–' : formats.wholeMoney(value));
  const stars = (value: number | null) => (value === null ? '–' : formats.stars(value));
  return (
    <>
      <div className="grid grid-cols-2 gap-3 md:gap-4 xl:grid-cols-4">
        <FigureCard label="New leads" figure={overview.leads} show={count} to="/leads" />
        <FigureCard
          label="Median first reply"
          note="estimate"
          figure={overview.firstResponse}
          show={seconds}
          less
          to="/leads"
        />
        <FigureCard
          label="Reply rate"
          rate
          note="of those answered, so far"
          figure={overview.replyRate}
          show={formats.percent}
          to="/leads?status=engaged"
        />
        <FigureCard
          label="Won"
          rate
          note="of these leads, so far"
          figure={overview.wonRate}
          show={formats.percent}
          to="/leads?status=won"
        />
        <FigureCard label="Revenue" note="of finished jobs" figure={overview.revenue} show={money} to="/jobs" />
        <FigureCard
          label="From referrals"
          note="a part of the revenue"
          figure={overview.referralRevenue}
          show={money}
          to="/referrals"
        />
        <FigureCard label="New reviews" figure={overview.reviews} show={count} to="/reviews" />
        <FigureCard label="Average rating" note="of 5 stars" figure={overview.rating} show={stars} to="/reviews" />
      </div>
      <ContentLine published={overview.published} figures={content} />
      <LeadsByDay days={overview.days} />
      <div className="grid gap-4 lg:grid-cols-2">
        <Card title="Open leads">
          <BarList
            label="Open leads by status"
            count={formats.count}
            rows={overview.pipeline.map(({ status, leads }) => ({
              key: status,
              label: statusWords[status],
              value: leads,
              to: `/leads?status=${status}`,
            }))}
          />
        </Card>
        <Card title="Where they come from">
          {overview.sources.length === 0 ? (
            <p className="text-ink-soft">No leads in the last {days} days.</p>
          ) : (
            <BarList
              label="New leads by source"
              count={formats.count}
              rows={overview.sources.map(({ source, leads }) => ({
                key: source,
                label: sourceWords[source],
                value: leads,
                to: `/leads?source=${source}`,
              }))}
            />
          )}
        </Card>
      </div>
    </>
  );
}

function NoFigures() {
  const { businessId } = useBusiness();
  return (
    <Card>
      <EmptyState
        title="Your figures begin with the first lead"
        action={
          <div className="flex flex-wrap justify-center gap-2">
            <a href={`/f/${businessId}`} target="_blank" rel="noreferrer" className={buttonClass('primary')}>
              Open your lead form
              <span className="sr-only">(opens a new tab)</span>
            </a>
            <ButtonLink to="/settings">Put it on your site</ButtonLink>
          </div>
        }
      >
        How many come in, how fast they are answered, how many reply and how many you win. Send the first one through
        your form.
      </EmptyState>
    </Card>
  );
}

function SkeletonFigures() {
  return (
    <div role="status" aria-label="Loading" className="flex flex-col gap-4">
      <div className="grid grid-cols-2 gap-3 md:gap-4 xl:grid-cols-4">
        {[0, 1, 2, 3, 4, 5, 6, 7].map((card) => (
          <div key={card} className="flex h-[6.75rem] flex-col justify-between rounded-md border border-line bg-surface p-4">
            <Skeleton className="h-4 w-24" />
            <Skeleton className="h-7 w-20" />
            <Skeleton className="h-3 w-40" />
          </div>
        ))}
      </div>
      <div className="h-[21.5rem] rounded-md border border-line bg-surface p-4">
        <Skeleton className="h-5 w-32" />
      </div>
      <div className="grid gap-4 lg:grid-cols-2">
        <div className="h-56 rounded-md border border-line bg-surface p-4">
          <Skeleton className="h-5 w-28" />
        </div>
        <div className="h-56 rounded-md border border-line bg-surface p-4">
          <Skeleton className="h-5 w-40" />
        </div>
      </div>
    </div>
  );
}
