import { useState } from 'react';
import type { Message } from '@model/message.ts';
import { Button } from '../../components/ui/Button.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { TextArea } from '../../components/ui/Field.tsx';
import { FormBox } from '../../components/ui/FormBox.tsx';
import { useToast } from '../../components/ui/Toast.tsx';
import { call } from '../../lib/call.ts';
import type { Stored } from '../../lib/collections.ts';
import { makeDrafts } from '../../lib/drafts.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { useForm } from '../../lib/useForm.ts';

const longest = 5000;
const drafts = makeDrafts<{ body: string }>();

/** Plays the customer: what is written here takes the way that a real reply takes. */
export function ReplyBox({ target, name }: { target: Stored<Message>; name: string | undefined }) {
  const { businessId } = useBusiness();
  const toast = useToast();
  const [stored] = useState({ body: '' });
  const form = useForm({
    stored,
    check: async ({ body }) => ({
      ...(body.trim() === '' && { body: 'Reply is missing.' }),
      ...(body.length > longest && { body: `Reply may have at most 5,000 characters; it has ${body.length}.` }),
    }),
    save: async ({ body }) => {
      await call('messaging-replyAsCustomer', { businessId, messageId: target.id, body: body.trim() });
      toast({ message: `Replied as ${name ?? 'the customer'}. See ${target.leadId === undefined ? 'in the inbox' : 'on the lead'} what it changed.` });
    },
    startsAnew: true,
    drafts: { of: drafts, subject: target.leadId ?? target.contactId ?? target.id },
  });
  return (
    <FormBox form={form} label="Reply as the customer" className="flex flex-col gap-3 border-t border-line pt-4">
      <TextArea
        label="Reply as the customer"
        hint={`Try it out: what you write here arrives as if ${name ?? 'they'} had sent it. STOP opts out.`}
        name="body"
        rows={2}
        value={form.values.body}
        error={form.errors['body']}
        onChange={(body) => form.change({ body })}
      />
      {form.failure && <ErrorNote title="The reply did not arrive">{form.failure}</ErrorNote>}
      <div>
        <Button type="submit" variant="primary" busy={form.busy}>
          Send reply
        </Button>
      </div>
    </FormBox>
  );
}
