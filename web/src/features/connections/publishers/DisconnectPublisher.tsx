import type { PublisherProvider } from '@model/words.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Dialog } from '../../../components/ui/Dialog.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call } from '../../../lib/call.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { publisherDisconnect, publisherTitles } from '../../../words/publishers.ts';
import { useAction } from '../useAction.ts';

/** What cannot be taken back: the key is gone, so it says what happens first. */
export function DisconnectPublisher({ provider, onClose }: { provider: PublisherProvider; onClose: () => void }) {
  const { businessId } = useBusiness();
  const toast = useToast();
  const { busy, failure, run } = useAction();
  const title = publisherTitles[provider];
  const disconnect = () =>
    run(async () => {
      await call('connections-disconnectPublisher', { businessId, provider });
      toast({ message: `${title} is disconnected.` });
      onClose();
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Disconnect ${title}?`}
      footer={
        <>
          <Button variant="primary" busy={busy} onClick={disconnect}>
            Disconnect
          </Button>
          <Button onClick={onClose}>Keep it</Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p>{publisherDisconnect[provider]}</p>
        {failure !== undefined && <ErrorNote title="It was not disconnected">{failure}</ErrorNote>}
      </div>
    </Dialog>
  );
}
