import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import { decideTie, type TieAnswer } from './decideTie.ts';
import { mailboxId } from './mailboxId.ts';
import { normaliseCode } from './normaliseCode.ts';
import { readCode } from './readCode.ts';
import { settleConversion } from './settleConversion.ts';
import { addCounters } from '../../analytics/addCounters.ts';
import { leadChange } from '../../analytics/leadCounters.ts';
import { findSettings } from '../../business/loadSettings.ts';
import type { Contact } from '../../model/contact.ts';
import type { Lead } from '../../model/lead.ts';
import type { LeadReferral } from '../../model/referral.ts';
import type { Services } from '../../services.ts';

interface LeadReference {
  businessId: string;
  leadId: string;
}

/** A lead that workflow 1 has settled, and whose code nobody has looked at. */
type PendingLead = Lead & Required<Pick<Lead, 'receivedAt' | 'contactId' | 'referral'>>;

/**
 * Ties a lead that came by a code to the code's owner, once, or says on the lead why not; the outside never hears which.
 * Reads 5 documents and writes 6 at most. Where the job was done before anybody had looked at the code, its conversion
 * is made now.
 */
export async function tieLead(services: Services, reference: LeadReference): Promise<void> {
  const { businessId } = reference;
  const settings = await findSettings(services.paths, businessId);
  if (!settings) return;
  const saleId = await services.db.runTransaction(async (tx) => {
    const leadRef = services.paths.leads(businessId).doc(reference.leadId);
    const lead = (await tx.get(leadRef)).data();
    if (!lead?.referral || !isSettled(lead)) return undefined;
    const soldTo = async () => saleOf((await tx.get(services.paths.contacts(businessId).doc(lead.contactId))).data());
    // Told twice: what comes after the tie may have been lost the first time.
    if (lead.referral.state !== 'pending') return soldTo();
    if (lead.duplicateOf !== undefined || lead.qualification?.kind === 'spam') {
      // The lead it joined has come without a code, and spam is nobody. What was typed stays in `referralCode`.
      const saleId = await soldTo();
      tx.update(leadRef, { referral: FieldValue.delete() });
      return saleId;
    }
    return tie(services, tx, reference, lead, settings.business.timezone);
  });
  if (saleId !== undefined) await settleConversion(services, { businessId, saleId });
}

function isSettled(lead: Lead): lead is PendingLead {
  return lead.receivedAt !== undefined && lead.contactId !== undefined && lead.referral !== undefined;
}

const saleOf = (friend: Contact | undefined): string | undefined => friend?.customer?.saleId;

/** @returns the sale that may be a conversion already */
async function tie(
  services: Services,
  tx: Transaction,
  { businessId, leadId }: LeadReference,
  lead: PendingLead,
  timezone: string,
): Promise<string | undefined> {
  const { paths } = services;
  const now = await services.now();
  const { contactId, receivedAt: cameAt } = lead;
  const code = normaliseCode(lead.referral.code);
  const friendRef = paths.contacts(businessId).doc(contactId);
  const [friendSnapshot, { referral, referrer, use }] = await Promise.all([tx.get(friendRef), readCode(services, tx, businessId, code)]);
  const friend = friendSnapshot.data();
  const mailbox = mailboxId(lead.email);
  const answer: TieAnswer = friend
    ? decideTie({ contactId, friend, given: lead, mailbox, cameAt, referral, referrer, use })
    : { state: 'unknown' };
  const after: Lead = { ...lead, referral: leadReferralOf(answer, code ?? lead.referral.code) };
  tx.update(paths.leads(businessId).doc(leadId), { referral: after.referral });
  addCounters(tx, paths, businessId, leadChange(lead, after, timezone));
  if (answer.state !== 'tied' || code === undefined) return saleOf(friend);
  tx.update(friendRef, { referredBy: code, referred: { at: cameAt, doubts: answer.doubts } } satisfies Partial<Contact>);
  tx.update(paths.referrals(businessId).doc(code), { leads: FieldValue.increment(1) });
  tx.set(paths.codeUse(businessId, code), answer.use);
  tx.create(paths.activities(businessId).doc(), {
    kind: 'referred',
    actor: { kind: 'system', id: 'reviewsReferrals' },
    leadId,
    contactId,
    after: { code, by: referral?.name ?? '', ...(answer.doubts.length > 0 && { doubts: answer.doubts.join(' ') }) },
    createdAt: now,
  });
  return saleOf(friend);
}

function leadReferralOf(answer: TieAnswer, code: string): LeadReferral {
  switch (answer.state) {
    case 'unknown':
      return { state: 'unknown', code };
    case 'refused':
      return { state: 'refused', code, because: answer.because };
    case 'tied':
      return { state: 'tied', code, doubts: answer.doubts };
  }
}
