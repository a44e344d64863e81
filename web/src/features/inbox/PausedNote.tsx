import { useState } from 'react';
import type { Lead } from '@model/lead.ts';
import { Button } from '../../components/ui/Button.tsx';
import { Icon } from '../../components/ui/Icon.tsx';
import { useToast } from '../../components/ui/Toast.tsx';
import { call } from '../../lib/call.ts';
import type { Stored } from '../../lib/collections.ts';
import { useBusiness, usePermissions } from '../../lib/useBusiness.tsx';
import { canResume } from '../lead-nurturing/canResume.ts';
import { firstNameOf } from '../../lib/firstNameOf.ts';
import { useAttempt } from '../../lib/useAttempt.ts';

/** Says that a person speaks now, and gives the word back to the assistant. */
export function PausedNote({ lead }: { lead: Stored<Lead> }) {
  const { businessId } = useBusiness();
  const { canWorkLeads } = usePermissions();
  const attempt = useAttempt();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  if (!canResume(lead)) return null;
  const resume = async () => {
    setBusy(true);
    const resumed = await attempt(() => call('leadNurturing-resumeSequence', { businessId, leadId: lead.id }));
    if (resumed) toast({ message: `The follow-ups to ${firstNameOf(lead)} go on.` });
    setBusy(false);
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-line bg-surface px-4 py-2">
      <p className="flex min-w-0 flex-1 basis-56 items-center gap-2">
        <Icon name="pause" className="size-4 text-ink-soft" />
        The assistant is paused for this lead.
      </p>
      {canWorkLeads && (
        <Button size="small" busy={busy} onClick={() => void resume()}>
          Resume
        </Button>
      )}
    </div>
  );
}
