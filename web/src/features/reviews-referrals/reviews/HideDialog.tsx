import { useState } from 'react';
import type { Review } from '@model/review.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { Select } from '../../../components/ui/Field.tsx';
import type { Stored } from '../../../lib/collections.ts';
import { type HideReason, hideReasons, hideReasonWords, neverForStars } from '../../../words/reviews.ts';
import { useReviewActions } from './useReviewActions.ts';

/** Takes a review off the business's own site, for a reason that is not its stars. */
export function HideDialog({ review, open, onClose }: { review: Stored<Review>; open: boolean; onClose: () => void }) {
  const { hide } = useReviewActions();
  const [reason, setReason] = useState<HideReason>('spam');
  const [busy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    if (await hide(review, reason)) onClose();
    setBusy(false);
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Hide this review from your site"
      footer={
        <>
          <Button variant="danger" busy={busy} onClick={() => void confirm()}>
            Hide it
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p>{neverForStars}</p>
        <Select
          label="Why"
          value={reason}
          options={hideReasons.map((value) => ({ value, label: hideReasonWords[value] }))}
          onChange={setReason}
        />
        <p className="text-ink-soft">It stays in this list and in your figures, with the reason and who decided.</p>
      </div>
    </Dialog>
  );
}
