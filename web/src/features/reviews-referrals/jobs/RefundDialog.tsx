import { useState } from 'react';
import type { Sale } from '@model/sale.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { useToast } from '../../../components/ui/Toast.tsx';
import { calmName } from '../../../lib/calmName.ts';
import { call, sentenceFor } from '../../../lib/call.ts';
import type { Stored } from '../../../lib/collections.ts';
import { makeFormats } from '../../../lib/format.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';

/** Says what a refund takes back before it does: figures, a referral, and what has not been sent yet. */
export function RefundDialog({ job, onClose }: { job: Stored<Sale>; onClose: () => void }) {
  const { businessId, business } = useBusiness();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const amount = makeFormats({ ...business, currency: job.currency }).money(job.amount);
  const refund = async () => {
    setBusy(true);
    try {
      await call('reviewsReferrals-changeSaleStatus', { businessId, saleId: job.id, status: 'refunded' });
      toast({ message: `Noted as refunded. ${amount} no longer counts.` });
      onClose();
    } catch (error) {
      setFailure(sentenceFor(error));
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Note ${amount} to ${calmName(job.customerName)} as refunded?`}
      footer={
        <>
          <Button variant="danger" busy={busy} onClick={() => void refund()}>
            Note the refund
          </Button>
          <Button onClick={onClose}>Leave it</Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        {failure !== undefined && <ErrorNote title="The refund was not noted">{failure}</ErrorNote>}
        <p>This moves no money: give it back the way it was paid. Here it takes back</p>
        <ul className="flex list-disc flex-col gap-1 pl-5">
          <li>{amount} of your revenue, on the day the job was done;</li>
          <li>the request for a review and its reminders, where they have not gone out yet;</li>
          <li>the referral that brought the job, with its revenue and the rewards that are not paid yet.</li>
        </ul>
        <p className="text-ink-soft">A review that is there stays. You can say later that it was not refunded after all.</p>
      </div>
    </Dialog>
  );
}
