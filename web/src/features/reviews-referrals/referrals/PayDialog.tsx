import { useState } from 'react';
import type { Reward } from '@model/referral.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { TextField } from '../../../components/ui/Field.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { RewardText } from './RewardText.tsx';
import { useReferralActions } from './useReferralActions.ts';

interface Props {
  /** Undefined while it is closed. */
  rewards: readonly Stored<Reward>[] | undefined;
  onClose: () => void;
  onDone?: () => void;
}

/** Marks rewards as given, with how: the referrer sees it on their own page. */
export function PayDialog({ rewards, onClose, onDone }: Props) {
  const { changeRewards } = useReferralActions();
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState(rewards);
  // What was chosen stays in the window while it is being written, although the list behind it changes.
  if (rewards && rewards !== shown && !busy) setShown(rewards);
  const all = shown ?? [];
  const confirm = async () => {
    setBusy(true);
    if (await changeRewards(all, 'paid', note)) {
      setNote('');
      onClose();
      onDone?.();
    }
    setBusy(false);
  };
  return (
    <Dialog
      open={rewards !== undefined}
      onClose={onClose}
      title={all.length === 1 ? 'Mark the reward as given' : `Mark ${all.length} rewards as given`}
      footer={
        <>
          <Button variant="primary" busy={busy} onClick={() => void confirm()}>
            Mark as given
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <ul className="flex flex-col gap-1">
          {all.map((reward) => (
            <li key={reward.id}>
              <span className="font-medium">{reward.name}</span>: <RewardText reward={reward} />
            </li>
          ))}
        </ul>
        <TextField
          label="How did you give it? (optional)"
          hint="Such as “off the bill” or “gift card by post”. Kept with the reward, for your books."
          maxLength={300}
          value={note}
          onChange={setNote}
        />
      </div>
    </Dialog>
  );
}
