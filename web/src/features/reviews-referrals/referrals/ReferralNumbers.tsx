import { Card } from '../../../components/ui/Card.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { Skeleton } from '../../../components/ui/Skeleton.tsx';
import type { Stored } from '../../../lib/collections.ts';
import type { Referral } from '@model/referral.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { BarList } from '../../overview/BarList.tsx';
import { FigureCard } from '../../overview/FigureCard.tsx';
import { longestCompared, type Period } from '../../overview/period.ts';
import { PeriodChoice } from '../../overview/PeriodChoice.tsx';
import { longPeriods } from '../../overview/periods.ts';
import { useDays } from '../../overview/useDays.ts';
import { usePeriod } from '../../overview/usePeriod.ts';

/** What referrals have brought in a period, from the aggregates alone. */
export function ReferralNumbers() {
  const [days, choose] = useDays(longPeriods);
  const { period, error } = usePeriod(days);
  const compared = days <= longestCompared;
  return (
    <section aria-labelledby="referral-numbers" className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div>
          <h2 id="referral-numbers" className="text-base font-semibold">
            What they bring in
          </h2>
          <p className="text-xs text-ink-soft">
            The last {days} days{compared && `, compared with the ${days} days before`}
          </p>
        </div>
        <PeriodChoice days={days} choices={longPeriods} choose={choose} />
      </div>
      {error ? (
        <ErrorNote title="The figures could not be loaded" retry={() => window.location.reload()}>
          The codes go on working. Check your connection and try again.
        </ErrorNote>
      ) : period ? (
        <Figures key={days} period={period} compared={compared} />
      ) : (
        <div role="status" aria-label="Loading" className="grid grid-cols-2 gap-3 md:gap-4 xl:grid-cols-4">
          {[0, 1, 2, 3].map((card) => (
            <div key={card} className="flex h-[7.5rem] flex-col justify-between rounded-md border border-line bg-surface p-4">
              <Skeleton className="h-4 w-24" />
              <Skeleton className="h-7 w-20" />
              <Skeleton className="h-3 w-40" />
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

function Figures({ period, compared }: { period: Period; compared: boolean }) {
  const { formats } = useBusiness();
  const count = (value: number | null) => formats.count(value ?? 0);
  const money = (value: number | null) => formats.wholeMoney(value ?? 0);
  return (
    <div className="grid grid-cols-2 gap-3 md:gap-4 xl:grid-cols-4">
      <FigureCard
        label="Visits"
        note="by people, not machines"
        figure={period.figure(({ referralVisits = 0 }) => referralVisits, false)}
        show={count}
        compared={compared}
        to="/referrals#codes"
      />
      <FigureCard
        label="Leads"
        note="who came by a code"
        figure={period.figure(({ referralLeads = 0 }) => referralLeads, false)}
        show={count}
        compared={compared}
        to="/leads?source=referral"
      />
      <FigureCard
        label="Jobs"
        note="finished, for friends"
        figure={period.figure(({ referralConversions = 0 }) => referralConversions, false)}
        show={count}
        compared={compared}
        to="/jobs"
      />
      <FigureCard
        label="Revenue"
        note="of these jobs"
        figure={period.figure(({ referralRevenue = 0 }) => referralRevenue, false)}
        show={money}
        compared={compared}
        to="/referrals#codes"
      />
    </div>
  );
}

/** The few who bring most; undefined while that is loading. */
export function TopReferrers({ referrals }: { referrals: readonly Stored<Referral>[] | undefined }) {
  const { formats } = useBusiness();
  const top = (referrals ?? []).filter(({ revenue }) => revenue > 0);
  return (
    <Card title="Who brings most" className="min-h-60">
      {referrals === undefined ? (
        <div role="status" aria-label="Loading" />
      ) : top.length === 0 ? (
        <p className="text-ink-soft">Nobody has brought a finished job yet. Who does is named here, with what it came to.</p>
      ) : (
        <BarList
          label="Top referrers by revenue"
          wide
          count={formats.wholeMoney}
          rows={top.map(({ code, name, revenue }) => ({ key: code, label: name, value: revenue, to: `/referrals?code=${code}` }))}
        />
      )}
    </Card>
  );
}
