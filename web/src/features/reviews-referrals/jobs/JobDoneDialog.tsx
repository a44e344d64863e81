import { useState } from 'react';
import type { Sale } from '@model/sale.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { FormBox } from '../../../components/ui/FormBox.tsx';
import { useToast } from '../../../components/ui/Toast.tsx';
import { calmName } from '../../../lib/calmName.ts';
import { call } from '../../../lib/call.ts';
import type { Stored } from '../../../lib/collections.ts';
import { firstNameOf } from '../../../lib/firstNameOf.ts';
import { parseAmount } from '../../../lib/parseAmount.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { useForm } from '../../../lib/useForm.ts';
import { AmountField, DoneOnField, ServiceField } from './JobFields.tsx';
import { completedAtOf, typedJobOf } from './jobForm.ts';
import { useJobPlace } from './useJobPlace.ts';

const formId = 'job-done';

/** What a finished job should say: what was done, for how much, and when. */
export function JobDoneDialog({ job, onClose }: { job: Stored<Sale>; onClose: () => void }) {
  const { businessId, formats } = useBusiness();
  const place = { ...useJobPlace(), currency: job.currency };
  const toast = useToast();
  const [stored] = useState(() => {
    const typed = typedJobOf(job, place, formats.localDate);
    // Nought is what stands there while nobody has said anything.
    return { ...typed, amount: job.amount === 0 ? '' : typed.amount };
  });
  const form = useForm({
    stored,
    check: async (typed) => (await import('./checkJob.ts')).checkTypedJob(typed, place, true),
    save: async (typed) => {
      const amount = parseAmount(typed.amount, place);
      const completedAt = completedAtOf(typed.doneOn, place)?.toISOString();
      await call('reviewsReferrals-changeSaleStatus', {
        businessId,
        saleId: job.id,
        status: 'completed',
        service: typed.service.trim(),
        ...(amount !== undefined && { amount }),
        ...(completedAt !== undefined && { completedAt }),
      });
      toast({ message: `Done. ${firstNameOf({ name: job.customerName })} is asked for a review, as your settings say.` });
      onClose();
    },
  });
  const { values, errors, change } = form;
  const fields = { values, errors, change };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Is the job for ${calmName(job.customerName)} done?`}
      footer={
        <>
          <Button variant="primary" type="submit" form={formId} busy={form.busy}>
            Job done
          </Button>
          <Button onClick={onClose}>Not yet</Button>
        </>
      }
    >
      <FormBox form={form} id={formId} label="Job done">
        {form.failure && <ErrorNote title="The job was not changed">{form.failure}</ErrorNote>}
        <ServiceField {...fields} />
        <AmountField {...fields} currency={job.currency} />
        <DoneOnField {...fields} today={place.today} />
      </FormBox>
    </Dialog>
  );
}
