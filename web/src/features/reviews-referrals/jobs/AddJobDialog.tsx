import { serverTimestamp, setDoc } from 'firebase/firestore';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../../components/ui/Button.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { Select, TextField } from '../../../components/ui/Field.tsx';
import { FormBox } from '../../../components/ui/FormBox.tsx';
import { useToast } from '../../../components/ui/Toast.tsx';
import { CallError } from '../../../lib/call.ts';
import { collections } from '../../../lib/collections.ts';
import { makeDrafts } from '../../../lib/drafts.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { useForm } from '../../../lib/useForm.ts';
import { jobStatusWords } from '../../../words/jobs.ts';
import { ConsentFields } from '../../consent/ConsentFields.tsx';
import { AmountField, CustomerFields, DoneOnField, ServiceField } from './JobFields.tsx';
import { aboutJob, emptyJob, jobLabels, type NewJob, toIntake } from './jobForm.ts';
import { useJobPlace } from './useJobPlace.ts';

const drafts = makeDrafts<NewJob>();
const formId = 'add-job';

/** Adds a job by hand. One that is done goes the way of every job: a thank-you, the request for a review. */
export function AddJobDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { businessId, user } = useBusiness();
  const place = useJobPlace();
  const navigate = useNavigate();
  const toast = useToast();
  const [empty] = useState(() => emptyJob(place.today));

  const add = async (typed: NewJob) => {
    const reference = collections.newSale(businessId);
    const intake = toIntake(typed, place, user.displayName ?? user.email ?? 'a member', new Date());
    try {
      await setDoc(reference, { ...intake, createdAt: serverTimestamp() });
    } catch {
      throw new CallError('The job was not added. Nothing has been sent; check your connection and try again.');
    }
    toast({ message: `The job for ${intake.customerName} is added.` });
    onClose();
    void navigate(`/jobs/${reference.id}`);
  };
  const form = useForm({
    stored: empty,
    check: async (typed) => (await import('./checkJob.ts')).checkNewJob(typed, place),
    save: add,
    startsAnew: true,
    drafts: { of: drafts, subject: businessId },
  });
  const { values, errors, change } = form;
  const fields = { values, errors, change };

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Add a job"
      footer={
        <>
          <Button variant="primary" type="submit" form={formId} busy={form.busy}>
            Add job
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <FormBox form={form} id={formId} label="Add a job">
        {form.failure && <ErrorNote title="The job was not added">{form.failure}</ErrorNote>}
        <CustomerFields {...fields} />
        <ServiceField {...fields} />
        <AmountField {...fields} currency={place.currency} />
        <Select
          label="Status"
          name="status"
          hint={
            values.status === 'completed'
              ? 'A job that is done brings a thank-you and the request for a review, unless it was done long ago.'
              : 'Nothing goes out before it is done.'
          }
          value={values.status}
          options={(['completed', 'booked'] as const).map((value) => ({ value, label: jobStatusWords[value] }))}
          onChange={(status) => change({ status })}
        />
        {values.status === 'completed' && <DoneOnField {...fields} today={place.today} />}
        <TextField
          label={`${jobLabels.referralCode} (if they named one)`}
          name="referralCode"
          autoComplete="off"
          value={values.referralCode}
          error={errors['referralCode']}
          onChange={(referralCode) => change({ referralCode })}
        />
        <ConsentFields about={aboutJob} values={values} change={change} />
      </FormBox>
    </Dialog>
  );
}
