import { serverTimestamp, setDoc } from 'firebase/firestore';
import { useNavigate } from 'react-router';
import { Select, TextArea, TextField } from '../../../components/ui/Field.tsx';
import { FormDialog } from '../../../components/ui/FormDialog.tsx';
import { useToast } from '../../../components/ui/Toast.tsx';
import { CallError } from '../../../lib/call.ts';
import { collections } from '../../../lib/collections.ts';
import { makeDrafts } from '../../../lib/drafts.ts';
import { firstNameOf } from '../../../lib/firstNameOf.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { useForm } from '../../../lib/useForm.ts';
import { channelWords } from '../../../words/leads.ts';
import { ConsentFields } from '../../consent/ConsentFields.tsx';
import { aboutInquiry, emptyLead, type NewLead, newLeadLabels, toIntake } from './newLead.ts';

const drafts = makeDrafts<NewLead>();

/** Adds somebody who called or came by. It goes the way every lead goes: answered, classified, followed up. */
export function AddLeadDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { businessId, user } = useBusiness();
  const navigate = useNavigate();
  const toast = useToast();

  const add = async (typed: NewLead) => {
    const reference = collections.newLead(businessId);
    const intake = toIntake(typed, user.displayName ?? user.email ?? 'a member', new Date());
    try {
      await setDoc(reference, { ...intake, createdAt: serverTimestamp() });
    } catch {
      throw new CallError('The lead was not added. Nothing has been sent; check your connection and try again.');
    }
    toast({ message: `${firstNameOf(typed)} is added.` });
    onClose();
    void navigate(`/leads/${reference.id}`);
  };
  const form = useForm({
    stored: emptyLead,
    check: async (typed) => (await import('./checkNewLead.ts')).checkNewLead(typed),
    save: add,
    startsAnew: true,
    drafts: { of: drafts, subject: businessId },
  });

  return (
    <FormDialog open={open} onClose={onClose} title="Add a lead" form={form} action="Add lead" refused="The lead was not added">
      <AddressFields form={form} />
      <ConsentFields about={aboutInquiry} values={form.values} change={form.change} />
    </FormDialog>
  );
}

type LeadForm = ReturnType<typeof useForm<NewLead>>;

function AddressFields({ form }: { form: LeadForm }) {
  const { values, errors, change } = form;
  return (
    <>
      <TextField
        label={newLeadLabels.name}
        name="name"
        autoComplete="off"
        required
        value={values.name}
        error={errors['name']}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={newLeadLabels.email}
        name="email"
        type="email"
        autoComplete="off"
        value={values.email}
        error={errors['email']}
        onChange={(email) => change({ email })}
      />
      <TextField
        label={newLeadLabels.phone}
        name="phone"
        type="tel"
        autoComplete="off"
        hint="With the country code if it is not from your country."
        value={values.phone}
        error={errors['phone']}
        onChange={(phone) => change({ phone })}
      />
      <TextArea
        label={newLeadLabels.message}
        name="message"
        hint="As they said it: the answer is written from these words."
        value={values.message}
        error={errors['message']}
        onChange={(message) => change({ message })}
      />
      <Select
        label={newLeadLabels.source}
        name="source"
        value={values.source}
        options={[
          { value: 'phone', label: 'They called' },
          { value: 'manual', label: 'Another way' },
        ]}
        onChange={(source) => change({ source })}
      />
      <Select
        label={newLeadLabels.preferredChannel}
        name="preferredChannel"
        value={values.preferredChannel}
        options={[
          { value: 'email', label: channelWords.email },
          { value: 'sms', label: channelWords.sms },
        ]}
        onChange={(preferredChannel) => change({ preferredChannel })}
      />
    </>
  );
}
