import { useState } from 'react';
import type { PublisherProvider } from '@model/words.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call, sentenceFor } from '../../../lib/call.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';

interface Props {
  provider: PublisherProvider;
  onChange: () => void;
  onDisconnect: () => void;
}

/** What can be done about a place that is connected. */
export function PublisherActions({ provider, onChange, onDisconnect }: Props) {
  const { businessId } = useBusiness();
  const toast = useToast();
  const [checking, setChecking] = useState(false);
  const check = async () => {
    setChecking(true);
    try {
      const { works, message } = await call('connections-checkPublisher', { businessId, provider });
      toast({ message, ...(!works && { tone: 'bad' as const }) });
    } catch (error) {
      toast({ message: sentenceFor(error), tone: 'bad' });
    } finally {
      setChecking(false);
    }
  };
  return (
    <div className="mt-4 flex flex-wrap gap-2">
      <Button busy={checking} onClick={() => void check()}>
        Check again
      </Button>
      <Button onClick={onChange}>{provider === 'buffer' ? 'Change the key' : 'Change'}</Button>
      <Button variant="quiet" onClick={onDisconnect}>
        Disconnect
      </Button>
    </div>
  );
}
