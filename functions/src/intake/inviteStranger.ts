import { FieldValue } from 'firebase-admin/firestore';
import type { Arrival, Received } from './arrival.ts';
import { displayPhone } from './displayPhone.ts';
import type { Sender } from '../lead-nurturing/receiveReply.ts';
import type { Business } from '../model/business.ts';
import { cut } from '../model/cut.ts';
import type { Lead } from '../model/lead.ts';
import type { Services } from '../services.ts';

interface Stranger {
  businessId: string;
  business: Business;
  /** Deterministic, so that a message delivered twice makes one lead. */
  leadId: string;
  sender: Omit<Sender, 'isTheirs'>;
  arrival: Arrival;
  says: NonNullable<Arrival['says']>;
}

const longestName = 120;
const longestMessage = 5000;
const alreadyExists = 6;

/** Whether the business wants a lead of what comes by this way from somebody it does not know. */
export const mayBecomeLead = ({ mayBeLead }: Arrival, { unknownSenders }: Business): boolean => mayBeLead && unknownSenders !== 'drop';

/**
 * A message of somebody who is not on record. A no is kept with the address; what a machine wrote is let go; the rest
 * becomes a lead, which the workflow answers like any other, unless the business does not want that.
 */
export async function inviteStranger(
  services: Services,
  { businessId, business, leadId, sender, arrival, says }: Stranger,
  dropped: (because: string) => Received,
): Promise<Received> {
  const { channel, autoReply } = arrival.inbound;
  const address = services.paths.addresses(businessId).doc(sender.addressId);
  if (autoReply) return dropped('machine');
  if (says === 'optOut') {
    const blocked = { reason: 'optedOut', at: await services.now() } as const;
    await address.set({ contactId: sender.contactId, channel, blocked }, { merge: true });
    return dropped('optedOut');
  }
  if (says === 'optIn') {
    // A yes by email may be anybody's.
    if (channel === 'sms') await address.set({ contactId: sender.contactId, channel, blocked: FieldValue.delete() }, { merge: true });
    return dropped('optedIn');
  }
  if (says === 'help') return dropped('help');
  if (!mayBecomeLead(arrival, business)) return dropped('unknownSender');
  try {
    await services.paths.leads(businessId).doc(leadId).create(strangersLead(arrival, sender.address, business, services.realNow()));
    return 'newLead';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === alreadyExists) return 'repeated';
    throw error;
  }
}

/** Who writes to the business may be answered the way they wrote. */
function strangersLead({ inbound }: Arrival, address: string, business: Business, createdAt: Date): Lead {
  const { channel, fromName, subject, text } = inbound;
  const isText = channel === 'sms';
  const name = (fromName?.trim() || (isText ? displayPhone(address, business.country) : address.split('@')[0])) ?? address;
  return {
    name: cut(name, longestName),
    ...(isText ? { phone: address } : { email: address }),
    message: cut([...(subject ? [subject] : []), text].join('\n\n'), longestMessage),
    source: channel,
    preferredChannel: channel,
    consent: { sms: isText, marketing: false, text: isText ? 'They texted us first.' : '' },
    status: 'new',
    createdAt,
  };
}
