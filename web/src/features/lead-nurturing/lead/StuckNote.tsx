import { doc } from 'firebase/firestore';
import { useState } from 'react';
import type { Lead } from '@model/lead.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { call } from '../../../lib/call.ts';
import { collections, type Stored } from '../../../lib/collections.ts';
import { useLiveDoc } from '../../../lib/live.ts';
import { useBusiness, usePermissions } from '../../../lib/useBusiness.tsx';
import { firstNameOf } from '../../../lib/firstNameOf.ts';
import { useAttempt } from '../../../lib/useAttempt.ts';

/** For a lead that came in and could not be worked on: says so, and has the way to try again. */
export function StuckNote({ lead }: { lead: Stored<Lead> }) {
  const { businessId } = useBusiness();
  const { canWorkLeads } = usePermissions();
  const attempt = useAttempt();
  const [busy, setBusy] = useState(false);
  const item = useLiveDoc(lead.receivedAt ? null : doc(collections.attention(businessId), `notProcessed-${lead.id}`));
  if (!item.data) return null;
  const retry = async () => {
    setBusy(true);
    await attempt(() => call('leadNurturing-retryLead', { businessId, leadId: lead.id }));
    setBusy(false);
  };
  return (
    <div role="alert" className="flex flex-wrap items-center justify-between gap-3 rounded-md border border-bad/50 bg-bad-soft px-4 py-3">
      <p>
        <span className="font-medium text-bad">This lead could not be worked on.</span> Nobody has answered{' '}
        {firstNameOf(lead)} yet. Try again, or call.
      </p>
      {canWorkLeads && (
        <Button busy={busy} onClick={() => void retry()}>
          Try again
        </Button>
      )}
    </div>
  );
}
