import { useState } from 'react';
import type { Lead } from '@model/lead.ts';
import type { Message } from '@model/message.ts';
import { Button } from '../../components/ui/Button.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { TextArea, TextField } from '../../components/ui/Field.tsx';
import { FormBox } from '../../components/ui/FormBox.tsx';
import { useToast } from '../../components/ui/Toast.tsx';
import { calmName } from '../../lib/calmName.ts';
import { call } from '../../lib/call.ts';
import type { Stored } from '../../lib/collections.ts';
import { makeDrafts } from '../../lib/drafts.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { useForm } from '../../lib/useForm.ts';
import { firstNameOf } from '../../lib/firstNameOf.ts';

interface Text {
  subject: string;
  body: string;
}

const drafts = makeDrafts<Text>();

/** A message that waits: what worries us about it, its text to edit, and yes or no. */
export function DraftEditor({ lead, message }: { lead: Pick<Lead, 'name'>; message: Stored<Message> }) {
  const { businessId } = useBusiness();
  const toast = useToast();
  const [rejecting, setRejecting] = useState(false);
  const [stored] = useState<Text>(() => ({ subject: message.subject ?? '', body: message.body }));
  const isEmail = message.channel === 'email';
  const form = useForm({
    stored,
    check: async ({ body, subject }) => ({
      ...(body.trim() === '' && { body: 'Message is missing.' }),
      ...(isEmail && subject.trim() === '' && { subject: 'Subject is missing.' }),
    }),
    save: async ({ subject, body }) => {
      await call('messaging-approveMessage', { businessId, messageId: message.id, body, ...(isEmail && { subject }) });
      toast({ message: `Approved. It goes to ${message.to}.` });
    },
    drafts: { of: drafts, subject: message.id },
  });
  const { values, errors, change } = form;
  return (
    <div className="mt-3 flex flex-col gap-3">
      <Reasons message={message} />
      <FormBox form={form} label={`Draft to ${calmName(lead.name)}`} className="flex flex-col gap-3">
        {isEmail && (
          <TextField
            label="Subject"
            name="subject"
            maxLength={300}
            value={values.subject}
            error={errors['subject']}
            onChange={(subject) => change({ subject })}
          />
        )}
        <TextArea
          label="Message"
          name="body"
          rows={6}
          value={values.body}
          error={errors['body']}
          onChange={(body) => change({ body })}
        />
        {form.failure && <ErrorNote title="The message was not sent">{form.failure}</ErrorNote>}
        <div className="flex flex-wrap items-center gap-2">
          <Button variant="primary" type="submit" busy={form.busy}>
            {message.state === 'held' ? 'Send it now' : 'Approve and send'}
          </Button>
          <Button aria-expanded={rejecting} onClick={() => setRejecting(!rejecting)}>
            Do not send
          </Button>
          {form.dirty && (
            <Button variant="quiet" onClick={form.reset}>
              Back to the draft
            </Button>
          )}
          <span className="text-xs text-ink-soft">
            {firstNameOf(lead)} gets it by {isEmail ? 'email' : 'text'}; it cannot be called back.
          </span>
        </div>
      </FormBox>
      {rejecting && <Rejection message={message} />}
    </div>
  );
}

function Reasons({ message }: { message: Stored<Message> }) {
  const reasons = message.approvalReasons ?? [];
  if (message.state === 'held') {
    return <p className="text-sm">It became too old to go out by itself. Read whether it still fits.</p>;
  }
  if (reasons.length === 0) return <p className="text-sm">You chose to read first replies before they go out.</p>;
  return (
    <div className="rounded-md bg-warn-soft px-3 py-2 text-sm">
      <p className="font-medium text-warn">It says something that is not among your facts:</p>
      <ul className="mt-1 list-disc pl-5">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}

function Rejection({ message }: { message: Stored<Message> }) {
  const { businessId } = useBusiness();
  const toast = useToast();
  const [empty] = useState({ reason: '' });
  const form = useForm({
    stored: empty,
    check: () => Promise.resolve({}),
    save: async ({ reason }) => {
      await call('messaging-rejectMessage', { businessId, messageId: message.id, reason });
      toast({ message: 'It will not be sent.' });
    },
  });
  return (
    <FormBox form={form} label="Do not send" className="flex flex-col gap-3 border-t border-line pt-3">
      <TextField
        label="Why not? (optional)"
        hint="Kept in the timeline, so that everybody knows."
        name="reason"
        maxLength={500}
        value={form.values.reason}
        error={form.errors['reason']}
        onChange={(reason) => form.change({ reason })}
      />
      {form.failure && <ErrorNote title="This did not work">{form.failure}</ErrorNote>}
      <div>
        <Button variant="danger" type="submit" busy={form.busy}>
          Do not send it
        </Button>
      </div>
    </FormBox>
  );
}
