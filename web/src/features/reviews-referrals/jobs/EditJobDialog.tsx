import { useState } from 'react';
import type { CallableInput } from '@model/callables.ts';
import type { Sale } from '@model/sale.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { FormBox } from '../../../components/ui/FormBox.tsx';
import { useToast } from '../../../components/ui/Toast.tsx';
import { calmName } from '../../../lib/calmName.ts';
import { call } from '../../../lib/call.ts';
import type { Stored } from '../../../lib/collections.ts';
import { parseAmount } from '../../../lib/parseAmount.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { useForm } from '../../../lib/useForm.ts';
import { AmountField, CustomerFields, DoneOnField, ServiceField } from './JobFields.tsx';
import { completedAtOf, type JobPlace, type TypedJob, typedJobOf } from './jobForm.ts';
import { useJobPlace } from './useJobPlace.ts';

const formId = 'edit-job';

type Changes = Omit<CallableInput<'reviewsReferrals-changeSale'>, 'businessId' | 'saleId'>;

/** Corrects what is known of a job. Figures follow, and nothing goes out because of it. */
export function EditJobDialog({ job, onClose }: { job: Stored<Sale>; onClose: () => void }) {
  const { businessId, formats, now } = useBusiness();
  const place = { ...useJobPlace(), currency: job.currency };
  const toast = useToast();
  // What somebody is typing over stays as it was, whatever changes meanwhile.
  const [stored] = useState(() => typedJobOf(job, place, formats.localDate));
  const isDone = job.status === 'completed';
  const form = useForm({
    stored,
    check: async (typed) => (await import('./checkJob.ts')).checkTypedJob(typed, place, isDone),
    save: async (typed) => {
      const changes = changesOf(stored, typed, place, now());
      if (Object.keys(changes).length > 0) {
        await call('reviewsReferrals-changeSale', { businessId, saleId: job.id, ...changes });
        toast({ message: 'Changed.' });
      }
      onClose();
    },
  });
  const { values, errors, change } = form;
  const fields = { values, errors, change };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Edit the job for ${calmName(job.customerName)}`}
      footer={
        <>
          <Button variant="primary" type="submit" form={formId} busy={form.busy}>
            Save
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <FormBox form={form} id={formId} label="Edit job">
        {form.failure && <ErrorNote title="The job was not changed">{form.failure}</ErrorNote>}
        <CustomerFields {...fields} />
        <ServiceField {...fields} />
        <AmountField {...fields} currency={job.currency} />
        {isDone && <DoneOnField {...fields} today={place.today} />}
      </FormBox>
    </Dialog>
  );
}

/** Only what differs: two people may be editing different things. */
function changesOf(before: TypedJob, typed: TypedJob, place: JobPlace, now: Date): Changes {
  const differs = (field: keyof TypedJob) => typed[field].trim() !== before[field].trim();
  const amount = parseAmount(typed.amount, place);
  return {
    ...(differs('customerName') && { customerName: typed.customerName.trim() }),
    ...(differs('email') && { email: typed.email.trim() }),
    ...(differs('phone') && { phone: typed.phone.trim() }),
    ...(differs('preferredChannel') && { preferredChannel: typed.preferredChannel }),
    ...(differs('service') && { service: typed.service.trim() }),
    ...(differs('amount') && amount !== undefined && { amount }),
    ...(differs('doneOn') && { completedAt: (completedAtOf(typed.doneOn, place) ?? now).toISOString() }),
  };
}
