import { startTransition, useOptimistic } from 'react';
import type { CallableInput } from '@model/callables.ts';
import { Select } from '../../components/ui/Field.tsx';
import { Switch } from '../../components/ui/Switch.tsx';
import { useToast } from '../../components/ui/Toast.tsx';
import { call, sentenceFor } from '../../lib/call.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { useTurned } from '../../lib/useTurned.ts';

type Rules = Omit<CallableInput<'connections-saveMailRules'>, 'businessId'>;

const senders = [
  { value: 'newLead', label: 'Becomes a new lead' },
  { value: 'drop', label: 'Is dropped' },
] as const;

/** What becomes of mail from strangers, and who is told of answers. Takes effect at once. */
export function MailRules() {
  const { businessId, business } = useBusiness();
  const toast = useToast();
  const stored: Rules = {
    unknownSenders: business.unknownSenders ?? 'newLead',
    emailReplies: business.emailReplies ?? false,
  };
  const save = async (change: Partial<Rules>) => {
    try {
      await call('connections-saveMailRules', { businessId, ...stored, ...change });
      toast({ message: 'Saved.' });
    } catch (error) {
      toast({ message: sentenceFor(error), tone: 'bad' });
    }
  };
  const telling = useTurned(stored.emailReplies, (emailReplies) => save({ emailReplies }));
  const [unknownSenders, show] = useOptimistic(stored.unknownSenders);
  return (
    <div className="flex flex-col gap-5">
      <Select
        label="Mail from somebody we do not know"
        hint="To an address that answers come to."
        value={unknownSenders}
        options={senders}
        onChange={(chosen) =>
          startTransition(async () => {
            show(chosen);
            await save({ unknownSenders: chosen });
          })
        }
      />
      <Switch
        label="Email us when somebody replies"
        hint="To the members on call. The dashboard shows it in any case."
        checked={telling.checked}
        onChange={telling.onChange}
      />
    </div>
  );
}
