import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import type { Conversion, Referral, Reward } from '@model/referral.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { classes } from '../../../components/ui/classes.ts';
import { CopyField } from '../../../components/ui/CopyField.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { Skeleton } from '../../../components/ui/Skeleton.tsx';
import { StatusWord } from '../../../components/ui/StatusWord.tsx';
import { collections, type Stored } from '../../../lib/collections.ts';
import { useLiveDoc, useLiveQuery } from '../../../lib/live.ts';
import { useBusiness, usePermissions } from '../../../lib/useBusiness.tsx';
import {
  conversionStateTones,
  conversionStateWords,
  hadBeenGiven,
  referralStateSentences,
  referralStateTones,
  referralStateWords,
  refusalSentences,
  rewardFor,
  rewardStateTones,
  rewardStateWords,
} from '../../../words/referrals.ts';
import { conversionsOfCode, rewardsOfCode } from './referralQueries.ts';
import { RewardText } from './RewardText.tsx';
import { useMoney } from '../../../lib/useMoney.ts';
import { useReferralActions } from './useReferralActions.ts';

const QrCode = lazy(() => import('./QrCode.tsx'));

const shownFirst = 4;
const shownAtMost = 30;

/** One person's code: the link to pass on, what it promises, and what it has brought. */
export function ReferralDialog({ code, onClose }: { code: string | null; onClose: () => void }) {
  return code === null ? null : <OpenReferral code={code} onClose={onClose} />;
}

function OpenReferral({ code, onClose }: { code: string; onClose: () => void }) {
  const { businessId } = useBusiness();
  const { canChangeSettings } = usePermissions();
  const { end } = useReferralActions();
  const { data, loading } = useLiveDoc(collections.referral(businessId, code));
  return (
    <Dialog
      open
      onClose={onClose}
      title={data?.name ?? code}
      footer={
        <>
          <Button onClick={onClose}>Close</Button>
          {data && canChangeSettings && (
            <Button variant="quiet" onClick={() => void end(data, data.state === 'active')}>
              {data.state === 'active' ? 'End this code' : 'Open it again'}
            </Button>
          )}
        </>
      }
    >
      {/* As high from the first moment on: what comes later must not move the window about. */}
      <div className="h-[70dvh] overflow-y-auto">
        {data ? (
          <Details referral={data} />
        ) : loading ? (
          <div role="status" aria-label="Loading" className="flex flex-col gap-3">
            <Skeleton className="h-5 w-48" />
            <Skeleton className="h-10 w-full" />
          </div>
        ) : (
          <p>There is no such code.</p>
        )}
      </div>
    </Dialog>
  );
}

function Details({ referral }: { referral: Stored<Referral> }) {
  const { business, formats } = useBusiness();
  const { code, offer, state, currency } = referral;
  const link = `${window.location.origin}/r/${code}`;
  const about = { language: business.locale, currency };
  return (
    <div className="flex flex-col gap-5">
      <p>
        <StatusWord tone={referralStateTones[state]}>{referralStateWords[state]}</StatusWord>
        <span className="mt-1 block text-ink-soft">{referralStateSentences[state]}</span>
      </p>
      <CopyField label="The code" value={code} />
      <CopyField label="The link to pass on" value={link} />
      <Suspense fallback={<Skeleton className="size-36" />}>
        <QrCode link={link} code={code} />
      </Suspense>
      <dl className="grid grid-cols-[fit-content(8rem)_minmax(0,1fr)] gap-x-3 gap-y-1">
        <dt className="text-ink-soft">A friend gets</dt>
        <dd>{rewardFor(offer.friend, 'friend', about)}</dd>
        <dt className="text-ink-soft">They get</dt>
        <dd>{rewardFor(offer.referrer, 'referrer', about)}</dd>
        {offer.cap !== null && (
          <>
            <dt className="text-ink-soft">At most for</dt>
            <dd>{offer.cap === 1 ? '1 friend' : `${offer.cap} friends`}</dd>
          </>
        )}
        {offer.endsAt !== null && (
          <>
            <dt className="text-ink-soft">Until</dt>
            <dd>{formats.day(offer.endsAt)}</dd>
          </>
        )}
      </dl>
      <Brought code={code} />
    </div>
  );
}

function Brought({ code }: { code: string }) {
  const { businessId } = useBusiness();
  const [most, setMost] = useState(shownFirst);
  const conversions = useLiveQuery(conversionsOfCode(businessId, code, most));
  const rewards = useLiveQuery(rewardsOfCode(businessId, code, 2 * most));
  if (conversions.loading || rewards.loading) return <Skeleton className="h-24 w-full" />;
  const all = conversions.data ?? [];
  return (
    <section aria-label="What it has brought" className="flex flex-col gap-2">
      <h3 className="text-sm font-semibold">What it has brought</h3>
      {all.length === 0 ? (
        <p className="text-ink-soft">No finished job yet. A friend’s first one appears here, with its rewards.</p>
      ) : (
        <ul className="flex flex-col">
          {all.map((conversion) => (
            <BroughtJob
              key={conversion.id}
              conversion={conversion}
              rewards={(rewards.data ?? []).filter(({ saleId }) => saleId === conversion.saleId)}
            />
          ))}
        </ul>
      )}
      {all.length === shownFirst && most === shownFirst && (
        <div>
          <Button variant="quiet" size="small" onClick={() => setMost(shownAtMost)}>
            Show more
          </Button>
        </div>
      )}
      {all.length === shownAtMost && <p className="text-xs text-ink-soft">The newest {shownAtMost} are shown.</p>}
    </section>
  );
}

function BroughtJob({ conversion, rewards }: { conversion: Stored<Conversion>; rewards: readonly Stored<Reward>[] }) {
  const { formats } = useBusiness();
  const money = useMoney();
  const { saleId, name, amount, currency, completedAt, state, refusedBecause } = conversion;
  return (
    <li className="flex flex-col gap-1 border-t border-line py-2 first:border-t-0">
      <p className="flex flex-wrap items-center justify-between gap-x-3">
        <Link to={`/referrals?conversion=${saleId}`} className="font-medium underline underline-offset-2">
          {name}
        </Link>
        <span className={classes('font-medium', state === 'reversed' && 'line-through')}>{money(amount, currency)}</span>
      </p>
      <p className="flex flex-wrap gap-x-3 text-xs text-ink-soft">
        <StatusWord tone={conversionStateTones[state]}>{conversionStateWords[state]}</StatusWord>
        <span>{formats.day(completedAt)}</span>
      </p>
      {refusedBecause !== undefined && <p className="text-xs text-ink-soft">{refusalSentences[refusedBecause]}</p>}
      {rewards.map((reward) => (
        <p key={reward.id} className="flex flex-wrap gap-x-2 text-xs text-ink-soft">
          {reward.name}: <RewardText reward={reward} />
          <StatusWord tone={rewardStateTones[reward.state]}>{rewardStateWords[reward.state]}</StatusWord>
          {reward.state === 'reversed' && reward.paidAt && hadBeenGiven}
        </p>
      ))}
    </li>
  );
}
