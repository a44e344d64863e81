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

/** What it comes to: the sale that may be a conversion already, or an earlier lead that has to be tied first. */
type Tied = { saleId: string | undefined } | { firstTie: string };

/**
 * Ties a lead that came by a code to the code's owner, once, or says on the lead why not; the outside never hears which.
 * Where it has joined an open lead, the tie is that lead's, and its timeline says what was decided. Reads 6 documents and
 * writes 7 at most. Where the job was done before anybody had looked at the code, its conversion is made now.
 */
export async function tieLead(services: Services, reference: LeadReference): Promise<void> {
  const { businessId } = reference;
  const settings = await findSettings(services.paths, businessId);
  if (!settings) return;
  const once = () => services.db.runTransaction((tx) => tieOnce(services, tx, reference, settings.business.timezone));
  let tied = await once();
  if ('firstTie' in tied) {
    await tieLead(services, { businessId, leadId: tied.firstTie });
    tied = await once();
  }
  // Still waiting for the earlier lead, it stays pending, and the sweep comes back to it.
  if ('saleId' in tied && tied.saleId !== undefined) await settleConversion(services, { businessId, saleId: tied.saleId });
}

async function tieOnce(services: Services, tx: Transaction, reference: LeadReference, timezone: string): Promise<Tied> {
  const { paths } = services;
  const { businessId } = reference;
  const leadRef = paths.leads(businessId).doc(reference.leadId);
  const lead = (await tx.get(leadRef)).data();
  if (!lead?.referral || !isSettled(lead)) return { saleId: undefined };
  const soldTo = async () => ({ saleId: saleOf((await tx.get(paths.contacts(businessId).doc(lead.contactId))).data()) });
  // Told twice: what comes after the tie may have been lost the first time.
  if (lead.referral.state !== 'pending') return soldTo();
  const { duplicateOf } = lead;
  const joined = duplicateOf === undefined ? undefined : (await tx.get(paths.leads(businessId).doc(duplicateOf))).data();
  if (duplicateOf !== undefined && joined?.referral?.state === 'pending') return { firstTie: duplicateOf };
  // Spam is nobody, and the same code again says nothing new. What was typed stays in `referralCode`.
  if (lead.qualification?.kind === 'spam' || isSameCode(lead.referral, joined?.referral)) {
    const sold = await soldTo();
    tx.update(leadRef, { referral: FieldValue.delete() });
    return sold;
  }
  const earlier = duplicateOf === undefined || !joined ? undefined : { id: duplicateOf, lead: joined };
  return { saleId: await tie(services, tx, reference, { lead, earlier }, timezone) };
}

function isSettled(lead: Lead): lead is PendingLead {
  return lead.receivedAt !== undefined && lead.contactId !== undefined && lead.referral !== undefined;
}

const isSameCode = (one: LeadReferral, other: LeadReferral | undefined): boolean =>
  other !== undefined && (normaliseCode(one.code) ?? one.code) === other.code;

const saleOf = (friend: Contact | undefined): string | undefined => friend?.customer?.saleId;

interface Coming {
  lead: PendingLead;
  /** The open lead that it has joined. */
  earlier: { id: string; lead: Lead } | undefined;
}

/** @returns the sale that may be a conversion already */
async function tie(
  services: Services,
  tx: Transaction,
  { businessId, leadId }: LeadReference,
  { lead, earlier }: Coming,
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
    ? decideTie({ contactId, friend, given: lead, mailbox, askedBefore: earlier !== undefined, cameAt, referral, referrer, use })
    : { state: 'unknown' };
  const decided = leadReferralOf(answer, code ?? lead.referral.code);
  tx.update(paths.leads(businessId).doc(leadId), { referral: decided });
  // A lead that joined another one counts for nothing: the one that it joined has come by the code.
  const counted = earlier ?? { id: leadId, lead };
  const isNews = answer.state === 'tied' || counted.lead.referral === undefined;
  if (earlier && isNews) tx.update(paths.leads(businessId).doc(earlier.id), { referral: decided });
  if (isNews || !earlier) addCounters(tx, paths, businessId, leadChange(counted.lead, { ...counted.lead, referral: decided }, timezone));
  const isTied = answer.state === 'tied' && code !== undefined;
  if (isTied || earlier) {
    tx.create(paths.activities(businessId).doc(), {
      kind: 'referred',
      actor: { kind: 'system', id: 'reviewsReferrals' },
      leadId: counted.id,
      contactId,
      after: {
        code: decided.code,
        ...(isTied && { by: referral?.name ?? '' }),
        ...(decided.doubts && decided.doubts.length > 0 && { doubts: decided.doubts.join(' ') }),
        ...(answer.state === 'refused' && { because: answer.because }),
        ...(answer.state === 'unknown' && { because: 'unknown' }),
      },
      createdAt: now,
    });
  }
  if (!isTied) return saleOf(friend);
  tx.update(friendRef, { referredBy: code, referred: { at: cameAt, doubts: answer.doubts } } satisfies Partial<Contact>);
  tx.update(paths.referrals(businessId).doc(code), { leads: FieldValue.increment(1) });
  tx.set(paths.codeUse(businessId, code), answer.use);
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
