import { useState } from 'react';
import type { Lead } from '@model/lead.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Menu } from '../../../components/ui/Menu.tsx';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call, sentenceFor } from '../../../lib/call.ts';
import type { Stored } from '../../../lib/collections.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { statusWords } from '../../../words/leads.ts';
import { AssignMenu } from '../AssignMenu.tsx';
import { statusesToChoose } from '../leadSummary.ts';
import { forEachLead, type ManyProgress } from './forEachLead.ts';

interface Props {
  leads: readonly Stored<Lead>[];
  onDone: () => void;
}

/** What can be done with the selected leads. It stays at the bottom, where the thumb is. */
export function BulkBar({ leads, onDone }: Props) {
  const { businessId } = useBusiness();
  const toast = useToast();
  const [progress, setProgress] = useState<ManyProgress>();

  const run = async (change: (leadId: string) => Promise<unknown>, result: string) => {
    const ids = leads.map((lead) => lead.id);
    const { changed, failed } = await forEachLead(ids, change, setProgress, sentenceFor);
    setProgress(undefined);
    if (changed.length > 0) toast({ message: `${leadCount(changed.length)} ${result}.` });
    for (const { leadId, because } of failed) {
      const name = leads.find((lead) => lead.id === leadId)?.name ?? 'One lead';
      toast({ message: `${name} was not changed: ${because}`, tone: 'bad' });
    }
    onDone();
  };

  return (
    <div
      role="region"
      aria-label="Selected leads"
      className="sticky bottom-20 z-20 mx-auto flex w-fit max-w-full flex-wrap items-center gap-2 rounded-md border border-line bg-surface px-4 py-2 shadow-float md:bottom-6"
    >
      {progress ? (
        <div className="flex min-h-10 items-center gap-3">
          <progress aria-label="Changing leads" className="w-40 accent-accent" max={progress.total} value={progress.done} />
          <span role="status">
            {progress.done} of {progress.total} changed
          </span>
        </div>
      ) : (
        <>
          <span className="mr-2 font-medium" role="status">
            {leadCount(leads.length)} selected
          </span>
          <Menu
            label="Change status"
            items={statusesToChoose.map((status) => ({
              label: statusWords[status],
              onSelect: () =>
                void run(
                  (leadId) => call('leadNurturing-changeLeadStatus', { businessId, leadId, status }),
                  `now “${statusWords[status]}”`,
                ),
            }))}
          />
          <AssignMenu
            label="Assign"
            assignedTo={undefined}
            onAssign={(assignedTo, name) =>
              void run(
                (leadId) => call('leadNurturing-assignLead', { businessId, leadId, assignedTo }),
                name === null ? 'given back' : `with ${name}`,
              )
            }
          />
          <Button variant="quiet" onClick={onDone}>
            Clear selection
          </Button>
        </>
      )}
    </div>
  );
}

const leadCount = (count: number) => (count === 1 ? '1 lead' : `${count} leads`);
