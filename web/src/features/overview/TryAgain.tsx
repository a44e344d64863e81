import { useState } from 'react';
import { Button } from '../../components/ui/Button.tsx';
import { call } from '../../lib/call.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import type { Stuck } from './nextAction.ts';

interface Props {
  name: string;
  stuck: Stuck;
}

/** What could not be worked on is worked on once more; what says so goes by itself where that helps. */
export function TryAgain({ name, stuck }: Props) {
  const { businessId } = useBusiness();
  const attempt = useAttempt();
  const [busy, setBusy] = useState(false);
  const retry = async () => {
    setBusy(true);
    const { kind, id } = stuck;
    await attempt(() =>
      kind === 'piece'
        ? call('content-tryAgain', { businessId, contentId: id })
        : call('reviewsReferrals-tryAgain', { businessId, stuck: { kind, id } }),
    );
    setBusy(false);
  };
  return (
    <Button busy={busy} aria-label={`Try again: ${name}`} onClick={() => void retry()}>
      Try again
    </Button>
  );
}
