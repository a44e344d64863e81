import { useState } from 'react';
import type { CallableInput } from '@model/callables.ts';
import { Button } from '../../components/ui/Button.tsx';
import { call } from '../../lib/call.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';

interface Props {
  name: string;
  stuck: CallableInput<'reviewsReferrals-tryAgain'>['stuck'];
}

/** What could not be worked on is worked on once more; what says so goes by itself where that helps. */
export function TryAgain({ name, stuck }: Props) {
  const { businessId } = useBusiness();
  const attempt = useAttempt();
  const [busy, setBusy] = useState(false);
  const retry = async () => {
    setBusy(true);
    await attempt(() => call('reviewsReferrals-tryAgain', { businessId, stuck }));
    setBusy(false);
  };
  return (
    <Button busy={busy} aria-label={`Try again: ${name}`} onClick={() => void retry()}>
      Try again
    </Button>
  );
}
