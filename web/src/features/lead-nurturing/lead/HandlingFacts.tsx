import { useState } from 'react';
import type { Lead } from '@model/lead.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { FactCard, FactList } from '../../../components/ui/FactCard.tsx';
import { useToast } from '../../../components/ui/Toast.tsx';
import { call } from '../../../lib/call.ts';
import type { Stored } from '../../../lib/collections.ts';
import { duration } from '../../../lib/format.ts';
import { useBusiness, usePermissions } from '../../../lib/useBusiness.tsx';
import { sequenceSentence } from '../../../words/leads.ts';
import { AssignMenu } from '../AssignMenu.tsx';
import { canResume } from '../canResume.ts';
import { AssignedName } from '../leads/LeadRow.tsx';
import { firstNameOf } from '../../../lib/firstNameOf.ts';
import { receivedAt } from '../leadSummary.ts';
import { useLeadActions } from '../useLeadActions.ts';

/** Who has the lead, how fast it was answered, and whether messages still go out by themselves. */
export function HandlingFacts({ lead }: { lead: Stored<Lead> }) {
  const { canWorkLeads } = usePermissions();
  const { assign } = useLeadActions();
  return (
    <FactCard title="Handling">
      <div className="flex flex-col gap-3">
        <FactList
          facts={[
            [
              'Assigned',
              <span key="assigned" className="flex flex-wrap items-center gap-2">
                <AssignedName lead={lead} />
                {canWorkLeads && (
                  <AssignMenu
                    label="Assign"
                    size="small"
                    assignedTo={lead.assignedTo ?? null}
                    onAssign={(uid, name) => void assign(lead, uid, name)}
                  />
                )}
              </span>,
            ],
            [
              'Answered',
              lead.firstResponseAt
                ? answeredAfter((lead.firstResponseAt.getTime() - receivedAt(lead).getTime()) / 1000)
                : 'Not yet',
            ],
            ['Messages', lead.sequence && sequenceSentence(lead.sequence)],
          ]}
        />
        {canWorkLeads && <FollowUpSwitch lead={lead} />}
      </div>
    </FactCard>
  );
}

const answeredAfter = (seconds: number) => (seconds < 1 ? 'Within a second' : `After ${duration(seconds)}`);

/** Stops the messages to this lead, or takes them up again where somebody had stopped them. */
function FollowUpSwitch({ lead }: { lead: Stored<Lead> }) {
  const { businessId } = useBusiness();
  const { attempt } = useLeadActions();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const { sequence } = lead;
  const running = sequence?.state === 'active' || sequence?.state === 'waiting';
  if (!running && !canResume(lead)) return null;

  const reference = { businessId, leadId: lead.id };
  const resume = () => attempt(() => call('leadNurturing-resumeSequence', reference));
  const toggle = async () => {
    setBusy(true);
    const name = firstNameOf(lead);
    if (running) {
      const stopped = await attempt(() => call('leadNurturing-stopSequence', reference));
      // A first reply that was stopped has nothing to be taken up again.
      const undoable = sequence.step > 0;
      if (stopped) {
        toast({
          message: `Nothing more goes out to ${name} by itself.`,
          ...(undoable && { undo: () => void resume() }),
        });
      }
    } else if (await resume()) {
      toast({ message: `The follow-ups to ${name} go on.` });
    }
    setBusy(false);
  };
  return (
    <div>
      <Button size="small" busy={busy} onClick={() => void toggle()}>
        {running ? 'Stop the follow-ups' : 'Resume the follow-ups'}
      </Button>
    </div>
  );
}
