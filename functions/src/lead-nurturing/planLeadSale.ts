import type { Lead } from '../model/lead.ts';
import type { Sale } from '../model/sale.ts';
import type { LeadStatus } from '../model/words.ts';

/** Whether a move makes a job or takes one back; no other move has anything to do with it. */
export const concernsSale = (from: LeadStatus, to: LeadStatus): boolean => (from === 'won') !== (to === 'won');

/**
 * The job of a lead, `sales/{leadId}`, after the lead has been won or is no longer: booked, and cancelled where it was
 * not done. Undefined where there is nothing to change: what is done, or has been refunded, nobody undoes by moving a
 * lead.
 * @param lead as it is afterwards
 */
export function planLeadSale(
  known: Sale | undefined,
  { leadId, lead, currency }: { leadId: string; lead: Lead; currency: string },
  now: Date,
): Sale | undefined {
  if (lead.status !== 'won') return known?.status === 'booked' ? { ...known, status: 'cancelled', cancelledAt: now } : undefined;
  if (!known) return bookedFrom(leadId, lead, currency, now);
  if (known.status !== 'cancelled') return undefined;
  const { cancelledAt: _cancelled, ...rest } = known;
  return { ...rest, status: 'booked' };
}

/** What for, and for how much, is said when it is done. */
function bookedFrom(leadId: string, lead: Lead, currency: string, now: Date): Sale {
  const { name, email, phone, preferredChannel, consent, referralCode, contactId } = lead;
  return {
    customerName: name,
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    preferredChannel,
    consent,
    amount: 0,
    currency,
    service: '',
    status: 'booked',
    leadId,
    ...(referralCode !== undefined && { referralCode }),
    ...(contactId !== undefined && { contactId }),
    createdAt: now,
  };
}
