import { dropStepMessage, type LeadEdit, type LeadInChange } from './changeLead.ts';
import { stopped } from './moveStatus.ts';
import { addressChannels, type AddressChannel } from '../model/words.ts';

/** What becomes of a lead's sequence when the person refuses channels: it stops where its next message would take one. */
export function refuseChannels(read: LeadInChange, refused: readonly AddressChannel[]): LeadEdit {
  const next = nextChannel(read);
  if (next === undefined || !refused.includes(next)) return { lead: {} };
  const change = stopped(read.lead, 'optedOut');
  if (!change.sequence) return { lead: {} };
  return {
    lead: change,
    activities: [{ kind: 'sequenceStopped', after: { because: 'optedOut' } }],
    ...dropStepMessage(read, 'optedOut'),
    resolve: ['approval', 'heldMessage'],
  };
}

/** The channel that the next message is written for, else the one that it most likely would be. */
function nextChannel({ lead, stepMessage }: LeadInChange): AddressChannel | undefined {
  const written = addressChannels.find((channel) => channel === stepMessage?.message.channel);
  const usable = (channel: AddressChannel) => (channel === 'email' ? Boolean(lead.email) : Boolean(lead.phone) && lead.consent.sms);
  return written ?? [lead.preferredChannel, ...addressChannels].find(usable);
}
