import { useState } from 'react';
import type { Lead } from '@model/lead.ts';
import type { Message } from '@model/message.ts';
import { Button } from '../../components/ui/Button.tsx';
import { buttonClass } from '../../components/ui/buttonClass.ts';
import { Icon } from '../../components/ui/Icon.tsx';
import { useToast } from '../../components/ui/Toast.tsx';
import { call } from '../../lib/call.ts';
import type { Stored } from '../../lib/collections.ts';
import { telephoneLink } from '../../lib/format.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { firstNameOf } from '../../lib/firstNameOf.ts';
import { useAttempt } from '../../lib/useAttempt.ts';

type Outcome = 'arrived' | 'sendAgain';

/** The two ways on with a message that may not have arrived, or has certainly not. */
export function SettleButtons({ lead, message }: { lead: Pick<Lead, 'name' | 'phone'>; message: Stored<Message> }) {
  const { businessId } = useBusiness();
  const attempt = useAttempt();
  const toast = useToast();
  const [busy, setBusy] = useState<Outcome>();
  const settle = async (outcome: Outcome) => {
    setBusy(outcome);
    const settled = await attempt(() => call('messaging-settleMessage', { businessId, messageId: message.id, outcome }));
    setBusy(undefined);
    if (settled) {
      toast({ message: outcome === 'arrived' ? 'Noted as arrived.' : `It goes to ${message.to} once more.` });
    }
  };
  return (
    <div className="mt-3 flex flex-wrap gap-2">
      <Button variant="primary" busy={busy === 'sendAgain'} onClick={() => void settle('sendAgain')}>
        Send it again
      </Button>
      {message.state === 'unknown' && (
        <Button busy={busy === 'arrived'} onClick={() => void settle('arrived')}>
          It arrived
        </Button>
      )}
      {message.state === 'failed' && lead.phone && (
        <a href={telephoneLink(lead.phone)} className={buttonClass()}>
          <Icon name="phone" className="size-4" />
          Call {firstNameOf(lead)}
        </a>
      )}
    </div>
  );
}
