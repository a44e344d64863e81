import { limit, query } from 'firebase/firestore';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { Page } from '../../../app/Page.tsx';
import { Button } from '../../../components/ui/Button.tsx';
import { ButtonLink } from '../../../components/ui/ButtonLink.tsx';
import { Card } from '../../../components/ui/Card.tsx';
import { classes } from '../../../components/ui/classes.ts';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { PageHeader } from '../../../components/ui/PageHeader.tsx';
import { Segmented } from '../../../components/ui/Segmented.tsx';
import { SkeletonRows } from '../../../components/ui/Skeleton.tsx';
import { useLiveQuery } from '../../../lib/live.ts';
import { type LivePages, useLivePages } from '../../../lib/livePages.ts';
import { useAddress } from '../../../lib/useAddress.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { useSteadyRows } from '../../../lib/useSteadyRows.ts';
import type { Referral } from '@model/referral.ts';
import type { Stored } from '../../../lib/collections.ts';
import { ConversionCard } from './ConversionCard.tsx';
import { OpenedConversion } from './OpenedConversion.tsx';
import { rewardsToGive } from './rewardsToGive.ts';
import { oddConversions, owedRewards, referralQuery, type ReferralOrder } from './referralQueries.ts';
import { ReferralDialog } from './ReferralDialog.tsx';
import { ReferralNumbers, TopReferrers } from './ReferralNumbers.tsx';
import { ReferralTable } from './ReferralTable.tsx';
import { RewardsToGive } from './RewardsToGive.tsx';

const orders = [
  { value: 'revenue', label: 'Most revenue' },
  { value: 'newest', label: 'Newest' },
] as const;

/** With what waits and the figures these stay within what one page may read; more come by a press. */
const pageSize = { first: 5, more: 20 };
const firstShown = { odd: 2, rewards: 4 };
const allShown = { odd: 30, rewards: 60 };
const topShown = 5;

/** What waits for a person, what referrals bring in, and everybody who has a code. */
export default function ReferralsPage() {
  const [address, setAddress] = useAddress();
  const opened = address.get('conversion') || null;
  const code = address.get('code') || null;
  const order: ReferralOrder = address.get('order') === 'newest' ? 'newest' : 'revenue';
  // Who comes for one code reads that one; what stands behind it is read once it is closed.
  const [isWhole, setIsWhole] = useState(code === null);
  if (!isWhole && code === null) setIsWhole(true);
  const put = (name: string, value: string | null, replace = true) =>
    setAddress(
      (now) => {
        if (value === null) now.delete(name);
        else now.set(name, value);
        return now;
      },
      { replace },
    );
  const link = (change: (next: URLSearchParams) => void) => {
    const next = new URLSearchParams(address);
    change(next);
    return `/referrals?${next}`;
  };
  return (
    <Page>
      <PageHeader title="Referrals">
        <ButtonLink to="/workflows/reviews-referrals">See the offer</ButtonLink>
      </PageHeader>
      {opened !== null && <OpenedConversion key={opened} saleId={opened} back={link((next) => next.delete('conversion'))} />}
      {isWhole && (
        <Everything
          leftOut={opened}
          order={order}
          onOrder={(next) => put('order', next === 'newest' ? next : null)}
          to={(other) => link((next) => next.set('code', other))}
        />
      )}
      <ReferralDialog code={code} onClose={() => put('code', null)} />
    </Page>
  );
}

function Everything({ leftOut, ...codes }: CodesProps & { leftOut: string | null }) {
  const waiting = useWaiting();
  return (
    <>
      <Waiting waiting={waiting} leftOut={leftOut} />
      {/* How long the list above will be is not known yet: what stands below it would jump. */}
      {!waiting.loading && (
        <>
          <ReferralNumbers />
          <Codes {...codes} />
        </>
      )}
    </>
  );
}

function useWaiting() {
  const { businessId } = useBusiness();
  const [most, setMost] = useState(firstShown);
  const odd = useLiveQuery(oddConversions(businessId, most.odd));
  const owed = useLiveQuery(owedRewards(businessId, most.rewards));
  const hasMore = most === firstShown && (odd.data?.length === most.odd || owed.data?.length === most.rewards);
  return {
    odd: odd.data ?? [],
    rewards: rewardsToGive(owed.data ?? [], odd.data ?? []),
    loading: (odd.loading || owed.loading) && !odd.error && !owed.error,
    error: odd.error ?? owed.error,
    showAll: hasMore ? () => setMost(allShown) : undefined,
  };
}

function Waiting({ waiting, leftOut }: { waiting: ReturnType<typeof useWaiting>; leftOut: string | null }) {
  const { error, showAll } = waiting;
  if (error) {
    return (
      <ErrorNote title="What waits for you could not be loaded" retry={() => window.location.reload()}>
        Nothing of it is lost. Check your connection and try again.
      </ErrorNote>
    );
  }
  if (waiting.loading) {
    return (
      <Card flush>
        <SkeletonRows rows={3} rowClassName="h-20" />
      </Card>
    );
  }
  const odd = waiting.odd.filter(({ saleId }) => saleId !== leftOut);
  const rewards = waiting.rewards.filter(({ saleId }) => saleId !== leftOut);
  return (
    <>
      {odd.length > 0 && (
        <Card
          flush
          title="Referrals to check"
          action={
            showAll && (
              <Button variant="quiet" size="small" onClick={showAll}>
                Show all
              </Button>
            )
          }
        >
          <ul aria-label="Referrals to check">
            {odd.map((conversion) => (
              <li key={conversion.id} className="border-t border-line first:border-t-0">
                <ConversionCard conversion={conversion} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {rewards.length > 0 && <RewardsToGive rewards={rewards} showAll={showAll} />}
    </>
  );
}

interface CodesProps {
  order: ReferralOrder;
  onOrder: (order: ReferralOrder) => void;
  to: (code: string) => string;
}

function Codes({ order, onOrder, to }: CodesProps) {
  const { businessId } = useBusiness();
  const byRevenue = referralQuery(businessId, 'revenue');
  const live = useLivePages(order === 'revenue' ? byRevenue : referralQuery(businessId, 'newest'), pageSize);
  // The list by revenue begins with them; beside another list they are asked for.
  const top = useLiveQuery(order === 'revenue' ? null : query(byRevenue, limit(topShown)));
  const onTop = order === 'newest' ? top.data : live.loading || live.stale ? undefined : live.rows.slice(0, topShown);
  const section = useRef<HTMLElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '#codes') section.current?.scrollIntoView({ block: 'start' });
  }, [hash]);
  if (!live.loading && !live.stale && live.rows.length === 0 && !live.error) return <NoCodes />;
  return (
    <>
      <TopReferrers referrals={onTop} />
      <section ref={section} aria-labelledby="codes-title" className="flex scroll-mt-20 flex-col gap-3">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 id="codes-title" className="text-base font-semibold">
            Codes
          </h2>
          <Segmented label="Order" choices={orders} value={order} onChange={onOrder} />
        </div>
        <CodeRows live={live} order={order} to={to} />
      </section>
    </>
  );
}

function CodeRows({ live, order, to }: { live: LivePages<Stored<Referral>>; order: ReferralOrder; to: (code: string) => string }) {
  const { rows, handlers } = useSteadyRows(live.rows, order);
  if (live.error) {
    return (
      <ErrorNote title="The codes could not be loaded" retry={() => window.location.reload()}>
        They go on working. Check your connection and try again.
      </ErrorNote>
    );
  }
  if (live.loading) {
    return (
      <Card flush>
        <SkeletonRows rows={5} rowClassName="h-16" />
      </Card>
    );
  }
  return (
    <Card flush>
      <div aria-busy={live.stale || undefined} className={classes(live.stale && 'opacity-60')} {...handlers}>
        <ReferralTable referrals={rows} to={to} />
      </div>
      {live.hasMore && (
        <div className="flex justify-center p-3">
          <Button variant="quiet" busy={live.loadingMore} onClick={live.showMore}>
            Show more
          </Button>
        </div>
      )}
    </Card>
  );
}

function NoCodes() {
  return (
    <Card>
      <EmptyState
        title="Your customers’ codes will be here"
        action={<ButtonLink to="/workflows/reviews-referrals">Choose what you offer</ButtonLink>}
      >
        Whoever leaves a review, with however many stars, gets a code of their own to pass on. What it brings in is counted
        here.
      </EmptyState>
    </Card>
  );
}
