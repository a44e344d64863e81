import { useState } from 'react';
import type { ConnectionProvider } from '@model/words.ts';
import { Button } from '../../components/ui/Button.tsx';
import { Dialog } from '../../components/ui/Dialog.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { useToast } from '../../components/ui/Toast.tsx';
import { call, sentenceFor } from '../../lib/call.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { connectionTitles, disconnectSentences } from '../../words/connections.ts';

/** What cannot be taken back: the key is gone, so it says what happens first. */
export function DisconnectDialog({ provider, onClose }: { provider: ConnectionProvider; onClose: () => void }) {
  const { businessId } = useBusiness();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const name = connectionTitles[provider];
  const disconnect = async () => {
    setBusy(true);
    try {
      await call('connections-disconnect', { businessId, provider });
      toast({ message: `${name} is disconnected.` });
      onClose();
    } catch (error) {
      setRefused(sentenceFor(error));
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Disconnect ${name}?`}
      footer={
        <>
          <Button variant="primary" busy={busy} onClick={() => void disconnect()}>
            Disconnect
          </Button>
          <Button onClick={onClose}>Keep it</Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p>{disconnectSentences[provider === 'twilio' ? 'sms' : 'email']}</p>
        {refused !== undefined && <ErrorNote title="It was not disconnected">{refused}</ErrorNote>}
      </div>
    </Dialog>
  );
}
