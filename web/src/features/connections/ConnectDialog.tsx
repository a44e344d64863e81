import { useMemo, useState } from 'react';
import type { Connection, SmtpAccount } from '@model/connection.ts';
import type { ConnectionProvider } from '@model/words.ts';
import { Button } from '../../components/ui/Button.tsx';
import { Dialog } from '../../components/ui/Dialog.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { FormBox } from '../../components/ui/FormBox.tsx';
import { useToast } from '../../components/ui/Toast.tsx';
import { call } from '../../lib/call.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { useForm } from '../../lib/useForm.ts';
import { connectionTitles } from '../../words/connections.ts';
import { connectValues, tidied } from './connectForm.ts';
import { NextSteps } from './NextSteps.tsx';
import { SendgridFields } from './SendgridFields.tsx';
import { SmtpFields } from './SmtpFields.tsx';
import { TwilioFields } from './TwilioFields.tsx';
import type { VendorAddresses } from './useVendorAddresses.ts';

interface Props {
  provider: ConnectionProvider;
  /** Of a mailbox that is not connected yet. */
  preset: SmtpAccount['preset'];
  connection: Connection | undefined;
  addresses: VendorAddresses | null | undefined;
  onClose: () => void;
}

const formId = 'connect';

/** Takes what the vendor needs, asks it, and says what is still to do there. */
export function ConnectDialog({ provider, preset, connection, addresses, onClose }: Props) {
  const { businessId, business } = useBusiness();
  const toast = useToast();
  // What was stored when the dialog opened: a success that is noted meanwhile must not disturb the typing.
  const [before] = useState(connection);
  const [isConnected, setConnected] = useState(false);
  const { name, phone } = business;
  const stored = useMemo(() => connectValues(provider, preset, before, { name, phone }), [provider, preset, before, name, phone]);
  const form = useForm({
    stored,
    check: async (values) => (await import('./checkConnect.ts')).checkConnect(values, before !== undefined),
    save: (values) => call('connections-connect', { businessId, ...tidied(values) }),
  });
  const title = connectionTitles[provider];
  const whenSaved = () => {
    if (before !== undefined || provider === 'smtp') {
      toast({ message: `${title} works. Messages leave by it.` });
      onClose();
    } else setConnected(true);
  };

  if (isConnected && provider !== 'smtp') {
    return (
      <Dialog
        open
        onClose={onClose}
        title={`${title} is connected`}
        footer={
          <Button variant="primary" onClick={onClose}>
            Done
          </Button>
        }
      >
        <div className="flex flex-col gap-4">
          <p role="status">
            Messages leave by it from now on. So that reports and answers come back, set this up there; you find it again
            on the card.
          </p>
          <NextSteps provider={provider} addresses={addresses} />
        </div>
      </Dialog>
    );
  }
  const fields = { form, isStored: before !== undefined };
  return (
    <Dialog
      open
      onClose={onClose}
      title={before ? `Change ${title}` : provider === 'smtp' ? (preset === 'gmail' ? 'Connect Gmail' : 'Connect a mailbox') : `Connect ${title}`}
      footer={
        <>
          <Button variant="primary" type="submit" form={formId} busy={form.busy}>
            {form.busy ? 'Asking the provider' : before ? 'Check and save' : 'Check and connect'}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <FormBox form={form} id={formId} label={`Connect ${title}`} onSaved={whenSaved}>
        {form.failure !== undefined && <ErrorNote title="It is not connected">{form.failure}</ErrorNote>}
        {form.errors['credentials'] !== undefined && <ErrorNote title="It is not connected">{form.errors['credentials']}</ErrorNote>}
        {form.values.account.provider === 'sendgrid' && <SendgridFields {...fields} account={form.values.account} />}
        {form.values.account.provider === 'smtp' && <SmtpFields {...fields} account={form.values.account} />}
        {form.values.account.provider === 'twilio' && <TwilioFields {...fields} account={form.values.account} />}
      </FormBox>
    </Dialog>
  );
}
