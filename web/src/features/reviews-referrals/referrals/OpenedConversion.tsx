import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Reward } from '@model/referral.ts';
import { Card } from '../../../components/ui/Card.tsx';
import { Skeleton } from '../../../components/ui/Skeleton.tsx';
import { collections, type Stored } from '../../../lib/collections.ts';
import { useLiveDoc, useLiveQuery } from '../../../lib/live.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { ConversionCard } from './ConversionCard.tsx';
import { PayDialog } from './PayDialog.tsx';
import { rewardsOfSale } from './referralQueries.ts';
import { RewardRow } from './RewardsToGive.tsx';

/** The one referral that a link has led to, with both of its rewards. */
export function OpenedConversion({ saleId, back }: { saleId: string; back: string }) {
  const { businessId } = useBusiness();
  const { data, loading } = useLiveDoc(collections.conversion(businessId, saleId));
  const rewards = useLiveQuery(rewardsOfSale(businessId, saleId));
  const [paying, setPaying] = useState<readonly Stored<Reward>[]>();
  const box = useRef<HTMLDivElement>(null);
  const isThere = data !== undefined && !rewards.loading;
  useEffect(() => {
    if (!isThere) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [isThere, saleId]);
  return (
    <div ref={box} tabIndex={-1} className="scroll-mt-20 outline-none">
      <Card
        flush
        title="The referral you opened"
        action={
          <Link to={back} className="inline-flex min-h-8 items-center text-accent underline underline-offset-2 pointer-coarse:min-h-11">
            Close
          </Link>
        }
      >
        {data && !rewards.loading ? (
          <>
            <ConversionCard conversion={data} />
            <ul aria-label={`Rewards for ${data.name}`}>
              {(rewards.data ?? []).map((reward) => (
                <li key={reward.id} className="flex border-t border-line px-4 py-3">
                  <RewardRow reward={reward} onPay={() => setPaying([reward])} />
                </li>
              ))}
            </ul>
          </>
        ) : loading || rewards.loading ? (
          <div role="status" aria-label="Loading" className="flex h-56 flex-col gap-3 p-4">
            <Skeleton className="h-5 w-48" />
            <Skeleton className="h-4 w-full" />
            <Skeleton className="h-16 w-full" />
          </div>
        ) : (
          <p className="px-4 pb-4 text-ink-soft">This referral is no longer here.</p>
        )}
      </Card>
      <PayDialog rewards={paying} onClose={() => setPaying(undefined)} />
    </div>
  );
}
