import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { GoogleConnection, GoogleLocation } from '@model/connection.ts';
import { Button } from '../../components/ui/Button.tsx';
import { Card } from '../../components/ui/Card.tsx';
import { Dialog } from '../../components/ui/Dialog.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { FactList } from '../../components/ui/FactCard.tsx';
import { RelativeTime } from '../../components/ui/RelativeTime.tsx';
import { Skeleton } from '../../components/ui/Skeleton.tsx';
import { StatusWord } from '../../components/ui/StatusWord.tsx';
import { useToast } from '../../components/ui/Toast.tsx';
import { call, sentenceFor } from '../../lib/call.ts';
import { collections } from '../../lib/collections.ts';
import { useLiveDoc } from '../../lib/live.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { googleStateTones, googleStateWords, googleWords } from '../../words/connections.ts';
import { GooglePlaces } from './GooglePlaces.tsx';
import { useAction } from './useAction.ts';
import type { VendorAddresses } from './useVendorAddresses.ts';

/** Reviews at Google: reads them, and publishes answers, once the owner has agreed there. */
export function GoogleCard({ addresses }: { addresses: VendorAddresses | null | undefined }) {
  const { businessId } = useBusiness();
  const { data: connection, loading } = useLiveDoc(collections.googleConnection(businessId));
  const [places, setPlaces] = useState<readonly GoogleLocation[]>();
  const [disconnecting, setDisconnecting] = useState(false);
  const { busy, failure, run } = useAction();
  useReturnFromGoogle(businessId, run, setPlaces);

  const connect = () => run(async () => window.location.assign((await call('connections-startGoogle', { businessId })).url));
  const choose = () => run(async () => setPlaces((await call('connections-listLocations', { businessId })).locations));
  return (
    <Card
      title={googleWords.title}
      action={connection && <StatusWord tone={googleStateTones[connection.state]}>{googleStateWords[connection.state]}</StatusWord>}
    >
      <div className="flex flex-col gap-4">
        {connection ? <Health connection={connection} /> : <p className="text-ink-soft">{googleWords.intro}</p>}
        {failure !== undefined && <ErrorNote title={googleWords.failed}>{failure}</ErrorNote>}
        {connection ? (
          <div className="flex flex-wrap gap-2">
            {connection.state === 'connected' && <ReadNow businessId={businessId} />}
            {connection.state === 'broken' ? (
              <Button busy={busy} onClick={connect}>
                {googleWords.again}
              </Button>
            ) : (
              <Button busy={busy} onClick={choose}>
                {connection.location ? googleWords.otherPlace : googleWords.choosePlace}
              </Button>
            )}
            <Button variant="quiet" onClick={() => setDisconnecting(true)}>
              Disconnect
            </Button>
          </div>
        ) : loading || addresses === undefined ? (
          <Skeleton className="h-10 w-44 pointer-coarse:h-11" />
        ) : addresses?.hasGoogle ? (
          <div>
            <Button busy={busy} onClick={connect}>
              {googleWords.connect}
            </Button>
          </div>
        ) : (
          <p className="text-ink-soft">{googleWords.notSetUp}</p>
        )}
      </div>
      {places && <GooglePlaces places={places} chosen={connection?.location?.name} onClose={() => setPlaces(undefined)} />}
      {disconnecting && <Disconnect businessId={businessId} onClose={() => setDisconnecting(false)} />}
    </Card>
  );
}

/** Google sends the browser back here with a code: it is redeemed once, and the address is clean again. */
function useReturnFromGoogle(
  businessId: string,
  run: (action: () => Promise<unknown>) => void,
  show: (places: readonly GoogleLocation[]) => void,
) {
  const [parameters, setParameters] = useSearchParams();
  const redeemed = useRef(false);
  const [code, state] = [parameters.get('code'), parameters.get('state')];
  useEffect(() => {
    if (redeemed.current || code === null || state === null) return;
    redeemed.current = true;
    setParameters({}, { replace: true });
    run(async () => {
      const { locations } = await call('connections-finishGoogle', { businessId, code, state });
      if (locations.length !== 1) show(locations);
    });
  }, [businessId, code, run, setParameters, show, state]);
}

function Health({ connection: { state, location, lastCheckedAt, lastError } }: { connection: GoogleConnection }) {
  return (
    <div className="flex flex-col gap-3">
      {state === 'broken' && (
        <div className="rounded-md bg-bad-soft px-4 py-3">
          <p className="font-medium text-bad">{lastError?.message ?? googleWords.brokenReason}</p>
          <p className="mt-1">{googleWords.broken}</p>
        </div>
      )}
      {state === 'choosing' && <p>{googleWords.choosing}</p>}
      <FactList
        facts={[
          ['Place', location ? [location.title, location.address].filter((part) => part !== '').join(', ') : 'Not chosen yet'],
          ['Last read', lastCheckedAt ? <RelativeTime at={lastCheckedAt} /> : 'Not yet'],
        ]}
      />
    </div>
  );
}

function ReadNow({ businessId }: { businessId: string }) {
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const read = async () => {
    setBusy(true);
    try {
      const { found } = await call('reviewsReferrals-readReviewsNow', { businessId });
      toast({ message: googleWords.found(found) });
    } catch (error) {
      toast({ message: sentenceFor(error), tone: 'bad' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button busy={busy} onClick={() => void read()}>
      {googleWords.readNow}
    </Button>
  );
}

function Disconnect({ businessId, onClose }: { businessId: string; onClose: () => void }) {
  const toast = useToast();
  const { busy, failure, run } = useAction();
  const disconnect = () =>
    run(async () => {
      await call('connections-disconnectGoogle', { businessId });
      toast({ message: googleWords.disconnected });
      onClose();
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title="Disconnect Google?"
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
        <p>{googleWords.disconnect}</p>
        {failure !== undefined && <ErrorNote title="It was not disconnected">{failure}</ErrorNote>}
      </div>
    </Dialog>
  );
}
