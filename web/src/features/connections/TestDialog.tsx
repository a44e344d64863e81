import { useMemo, useState } from 'react';
import type { ConnectionProvider } from '@model/words.ts';
import { Button } from '../../components/ui/Button.tsx';
import { Dialog } from '../../components/ui/Dialog.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { TextField } from '../../components/ui/Field.tsx';
import { FormBox } from '../../components/ui/FormBox.tsx';
import { call } from '../../lib/call.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { useForm } from '../../lib/useForm.ts';
import { connectionTitles } from '../../words/connections.ts';

const formId = 'send-test';

/** A real message to an address of one's own; says in plain words what became of it. */
export function TestDialog({ provider, onClose }: { provider: ConnectionProvider; onClose: () => void }) {
  const { businessId, user } = useBusiness();
  const byText = provider === 'twilio';
  const stored = useMemo(() => ({ to: byText ? '' : (user.email ?? '') }), [byText, user.email]);
  const [answer, setAnswer] = useState<{ sent: boolean; message: string }>();
  const form = useForm({
    stored,
    check: async ({ to }) => ({
      ...(to.trim() === '' && { to: byText ? 'Phone number is missing.' : 'Email address is missing.' }),
    }),
    save: async ({ to }) => {
      setAnswer(undefined);
      setAnswer(await call('connections-sendTest', { businessId, provider, to: to.trim() }));
    },
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={`A test through ${connectionTitles[provider]}`}
      footer={
        <>
          <Button variant="primary" type="submit" form={formId} busy={form.busy}>
            {answer ? 'Send another' : 'Send the test'}
          </Button>
          <Button onClick={onClose}>Close</Button>
        </>
      }
    >
      <FormBox form={form} id={formId} label="Send a test">
        <TextField
          label={byText ? 'Your phone number' : 'Your email address'}
          hint="A real message goes there now, the way messages to your customers go. Up to ten a day."
          name="to"
          type={byText ? 'tel' : 'email'}
          autoComplete={byText ? 'tel' : 'email'}
          value={form.values.to}
          error={form.errors['to']}
          onChange={(to) => form.change({ to })}
        />
        {form.failure !== undefined && <ErrorNote title="Nothing was sent">{form.failure}</ErrorNote>}
        {answer && (
          <p role="status" className={answer.sent ? 'rounded-md bg-good-soft px-4 py-3 text-good' : 'rounded-md bg-bad-soft px-4 py-3 text-bad'}>
            {answer.message}
          </p>
        )}
      </FormBox>
    </Dialog>
  );
}
