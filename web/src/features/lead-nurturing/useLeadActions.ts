import type { Lead } from '@model/lead.ts';
import type { LeadStatus } from '@model/words.ts';
import { useToast } from '../../components/ui/Toast.tsx';
import { call } from '../../lib/call.ts';
import type { Stored } from '../../lib/collections.ts';
import { firstNameOf } from '../../lib/firstNameOf.ts';
import { useAttempt } from '../../lib/useAttempt.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { statusWords } from '../../words/leads.ts';

type LeadHead = Pick<Stored<Lead>, 'id' | 'name' | 'status' | 'assignedTo'>;

/** What can be done to a lead from wherever it is shown. Each says what happened, and can be undone where that is true. */
export function useLeadActions() {
  const { businessId } = useBusiness();
  const toast = useToast();
  const attempt = useAttempt();
  const setStatus = (leadId: string, status: LeadStatus, undo = false) =>
    call('leadNurturing-changeLeadStatus', { businessId, leadId, status, undo });
  const setAssigned = (leadId: string, assignedTo: string | null) =>
    call('leadNurturing-assignLead', { businessId, leadId, assignedTo });

  return {
    attempt,
    /** Resolves with whether it was changed. Nobody can be new again, so leaving that status has no undo. */
    changeStatus: async (lead: LeadHead, status: LeadStatus): Promise<boolean> => {
      const before = lead.status;
      const changed = await attempt(() => setStatus(lead.id, status));
      if (changed) {
        toast({
          ...(status === 'won'
            ? { message: 'Won. A job was made.', link: { to: `/jobs/${lead.id}`, label: 'Open job' } }
            : { message: `${firstNameOf(lead)} is now “${statusWords[status]}”.` }),
          ...(before !== 'new' && { undo: () => void attempt(() => setStatus(lead.id, before, true)) }),
        });
      }
      return changed;
    },
    /** @param name the member's name, or null to give the lead back */
    assign: async (lead: LeadHead, assignedTo: string | null, name: string | null): Promise<boolean> => {
      const before = lead.assignedTo ?? null;
      const changed = await attempt(() => setAssigned(lead.id, assignedTo));
      if (changed) {
        toast({
          message: name === null ? `${firstNameOf(lead)} is nobody’s for now.` : `${firstNameOf(lead)} is with ${name}.`,
          undo: () => void attempt(() => setAssigned(lead.id, before)),
        });
      }
      return changed;
    },
  };
}
