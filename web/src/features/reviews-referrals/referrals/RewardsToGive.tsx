import { useState } from 'react';
import { Link } from 'react-router';
import type { Reward } from '@model/referral.ts';
import type { RewardState } from '@model/words.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Card } from '../../../components/ui/Card.tsx';
import { SelectAll, SelectBox } from '../../../components/ui/SelectBox.tsx';
import { StatusWord } from '../../../components/ui/StatusWord.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { usePermissions } from '../../../lib/useBusiness.tsx';
import { approvedBefore, hadBeenGiven, refusalSentences, rewardStateSentences, rewardStateTones, rewardStateWords, sideWords } from '../../../words/referrals.ts';
import { useMoney } from '../../../lib/useMoney.ts';
import { PayDialog } from './PayDialog.tsx';
import { RewardText } from './RewardText.tsx';
import { useReferralActions } from './useReferralActions.ts';

interface Props {
  rewards: readonly Stored<Reward>[];
  /** Undefined where all are shown. */
  showAll: (() => void) | undefined;
}

/** What is owed: to be approved, then given; one by one or many at once. */
export function RewardsToGive({ rewards, showAll }: Props) {
  const { canChangeSettings } = usePermissions();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [paying, setPaying] = useState<readonly Stored<Reward>[]>();
  const chosen = rewards.filter(({ id }) => selected.has(id));
  const select = (id: string, on: boolean) => {
    const next = new Set(selected);
    if (on) next.add(id);
    else next.delete(id);
    setSelected(next);
  };
  const clear = () => setSelected(new Set());
  return (
    <Card
      flush
      title="Rewards to give"
      action={
        showAll && (
          <Button variant="quiet" size="small" onClick={showAll}>
            Show all
          </Button>
        )
      }
    >
      {canChangeSettings && rewards.length > 1 && (
        <div className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-4 py-1">
          <SelectAll
            label="Select all shown rewards"
            all={chosen.length === rewards.length}
            some={chosen.length > 0}
            onChange={(on) => setSelected(new Set(on ? rewards.map(({ id }) => id) : []))}
          />
          {chosen.length === 0 ? (
            <span className="text-xs text-ink-soft">Select several to approve or give them at once.</span>
          ) : (
            <ManyActions rewards={chosen} onPay={setPaying} onDone={clear} />
          )}
        </div>
      )}
      <ul aria-label="Rewards to give">
        {rewards.map((reward) => (
          <li key={reward.id} className="flex items-start gap-3 border-t border-line px-4 py-3 first:border-t-0">
            {canChangeSettings && rewards.length > 1 && (
              <SelectBox name={`the reward of ${reward.name}`} selected={selected.has(reward.id)} onSelect={(on) => select(reward.id, on)} />
            )}
            <RewardRow reward={reward} onPay={() => setPaying([reward])} />
          </li>
        ))}
      </ul>
      <PayDialog rewards={paying} onClose={() => setPaying(undefined)} onDone={clear} />
    </Card>
  );
}

function ManyActions({ rewards, onPay, onDone }: { rewards: readonly Stored<Reward>[]; onPay: (rewards: readonly Stored<Reward>[]) => void; onDone: () => void }) {
  const { changeRewards } = useReferralActions();
  const [busy, setBusy] = useState(false);
  const waiting = rewards.filter(({ state }) => state === 'pending');
  const approved = rewards.filter(({ state }) => state === 'approved');
  const approve = async () => {
    setBusy(true);
    if (await changeRewards(waiting, 'approved')) onDone();
    setBusy(false);
  };
  return (
    <>
      <span role="status" className="font-medium">
        {rewards.length} selected
      </span>
      {waiting.length > 0 && (
        <Button size="small" busy={busy} onClick={() => void approve()}>
          Approve {waiting.length}
        </Button>
      )}
      {approved.length > 0 && (
        <Button size="small" onClick={() => onPay(approved)}>
          Mark {approved.length} as given
        </Button>
      )}
      <Button size="small" variant="quiet" onClick={onDone}>
        Clear selection
      </Button>
    </>
  );
}

/** One reward: for whom, what for, where it stands, and the next step with it. */
export function RewardRow({ reward, onPay }: { reward: Stored<Reward>; onPay: () => void }) {
  const { canChangeSettings } = usePermissions();
  const { changeRewards } = useReferralActions();
  const money = useMoney();
  const [busy, setBusy] = useState<RewardState>();
  const { name, side, code, state, saleId, approval, paidAt, paidNote, refusedBecause } = reward;
  const move = async (to: RewardState) => {
    setBusy(to);
    await changeRewards([reward], to);
    setBusy(undefined);
  };
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Link to={`/jobs/${saleId}`} className="font-semibold underline-offset-2 hover:underline">
            {name}
          </Link>
          <span className="text-xs text-ink-soft">{sideWords[side]} · {code}</span>
        </p>
        <p className="break-words">
          <RewardText reward={reward} />
        </p>
        <p className="mt-0.5 flex flex-wrap gap-x-2 text-xs" title={rewardStateSentences[state]}>
          <StatusWord tone={rewardStateTones[state]}>{rewardStateWords[state]}</StatusWord>
          {approval && approval.value !== null && <span>{approvedBefore(money(approval.value, approval.currency))}</span>}
          {state === 'reversed' && paidAt && <span className="text-ink-soft">{hadBeenGiven}</span>}
          {paidNote !== undefined && <span className="text-ink-soft">{paidNote}</span>}
          {refusedBecause !== undefined && <span className="text-ink-soft">{refusalSentences[refusedBecause]}</span>}
        </p>
      </div>
      {canChangeSettings && (state === 'pending' || state === 'approved') && (
        <div className="flex flex-wrap items-center gap-2">
          {state === 'pending' ? (
            <>
              <Button busy={busy === 'approved'} aria-label={`Approve the reward of ${name}`} onClick={() => void move('approved')}>
                Approve
              </Button>
              <Button variant="quiet" busy={busy === 'refused'} aria-label={`Refuse the reward of ${name}`} onClick={() => void move('refused')}>
                Refuse
              </Button>
            </>
          ) : (
            <Button aria-label={`Mark as given: the reward of ${name}`} onClick={onPay}>
              Mark as given
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
