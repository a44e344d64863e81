import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from 'firebase-admin/firestore';
import { codeOf, isCompleted } from './codeOf.ts';
import { conversionStory } from './conversionStory.ts';
import { mailboxId } from './mailboxId.ts';
import { listOf, type Outcome } from './owed.ts';
import { nextInLine } from './nextInLine.ts';
import { planConversion, type ConversionReadings } from './planConversion.ts';
import { readCode } from './readCode.ts';
import { readRewards } from './readRewards.ts';
import { writeConversion } from './writeConversion.ts';
import { counts } from '../../analytics/conversionCounters.ts';
import { findSettings } from '../../business/loadSettings.ts';
import type { Sale } from '../../model/sale.ts';
import type { Services } from '../../services.ts';
import type { SaleReference } from '../saleReference.ts';

/**
 * Puts the conversion and the rewards of a sale right, whatever has changed about it: safe to call at any time, in any
 * order and as often as one likes. Reads 2 documents of most sales, 4 of one whose job is done, and 9 of one that
 * somebody has brought; writes only what differs. Where a friend's first job is no conversion any more, their next one
 * is settled, too.
 */
export async function settleConversion(services: Services, reference: SaleReference): Promise<void> {
  const settled = await settleOnce(services, reference);
  // Of the friend's other jobs the first that holds: each is looked at as if it had just been done.
  const others = settled.freed === undefined ? [] : await nextInLine(services, reference, settled.freed);
  for (const saleId of others) {
    if ((await settleOnce(services, { businessId: reference.businessId, saleId })).counts) break;
  }
  // Put down to somebody else, it was first taken back from whoever had it.
  if (settled.isTakenFromAnother) await settleOnce(services, reference);
}

interface Settled {
  /** It was taken back because it is another friend's. */
  isTakenFromAnother: boolean;
  /** The friend whose next job may be a conversion, now that this one is none. */
  freed: string | undefined;
  counts: boolean;
}

const nothingSettled: Settled = { isTakenFromAnother: false, freed: undefined, counts: false };

async function settleOnce(services: Services, reference: SaleReference): Promise<Settled> {
  const { paths } = services;
  const { businessId } = reference;
  const [settings, now] = await Promise.all([findSettings(paths, businessId), services.now()]);
  if (!settings) return nothingSettled;
  const { business } = settings;
  return services.db.runTransaction(async (tx) => {
    const { readings, formerFriend } = await read(services, tx, reference, business.currency);
    if (!readings) return { ...nothingSettled, freed: formerFriend };
    const { friend, use, ...after } = planConversion(readings, now);
    const { onRecord, referral, code, sale } = readings;
    writeConversion(services, tx, reference, {
      before: onRecord,
      after,
      referral,
      activities: conversionStory(onRecord, after),
      actor: { kind: 'system', id: 'reviewsReferrals' },
      books: business,
      now,
    });
    if (friend && after.conversion) {
      const { referredBy, referred } = friend;
      tx.update(paths.contacts(businessId).doc(after.conversion.contactId), {
        ...(referredBy !== undefined && { referredBy }),
        ...(referred && { referred }),
      });
    }
    if (use && code && !isDeepStrictEqual(use, readings.use)) tx.set(paths.codeUse(businessId, code.code), use);
    const isReversed = after.conversion?.state === 'reversed';
    const isTakenBack = isReversed && onRecord.conversion?.state !== 'reversed';
    const known = friend ?? readings.friend;
    return {
      isTakenFromAnother: isTakenBack && isCompleted(sale),
      // Not only where it was taken back just now: whoever did that may have died before the next job was looked at.
      freed: isReversed && known?.referred && known.referred.saleId === undefined ? after.conversion?.contactId : formerFriend,
      counts: after.conversion !== undefined && counts(after.conversion),
    };
  });
}

interface Readings extends ConversionReadings {
  /** As it is, also where it is no part of what is decided on. */
  onRecord: Outcome;
}

interface Read {
  /** Undefined where nobody has brought the sale, which is most of them. */
  readings?: Readings;
  /** Whose conversion it was, where it has been put down to somebody else since. */
  formerFriend?: string;
}

async function read(
  services: Services,
  tx: Transaction,
  { businessId, saleId }: SaleReference,
  currency: string,
): Promise<Read> {
  const { paths } = services;
  const [saleSnapshot, conversionSnapshot] = await Promise.all([
    tx.get(paths.sales(businessId).doc(saleId)),
    tx.get(paths.conversions(businessId).doc(saleId)),
  ]);
  const [sale, known] = [saleSnapshot.data(), conversionSnapshot.data()];
  if (!known && !isCompleted(sale)) return {};
  const onRecord: Outcome = { conversion: known, rewards: known ? await readRewards(services, tx, businessId, saleId) : {} };
  const nothing: Outcome = { conversion: undefined, rewards: {} };
  const isOther = isOfAnother(sale, onRecord);
  const former: Read = isOther && known ? { formerFriend: known.contactId } : {};
  const { conversion, rewards } = isOther ? nothing : onRecord;
  const contactId = conversion?.contactId ?? sale?.contactId;
  if (contactId === undefined) return former;
  const leadId = conversion ? undefined : sale?.leadId;
  const [friendSnapshot, leadSnapshot] = await Promise.all([
    tx.get(paths.contacts(businessId).doc(contactId)),
    leadId === undefined ? undefined : tx.get(paths.leads(businessId).doc(leadId)),
  ]);
  const friend = friendSnapshot.data();
  const code = codeOf(saleId, { sale, conversion, lead: leadSnapshot?.data(), friend });
  if (!code) return former;
  const stands = await readCode(services, tx, businessId, code.code);
  const readings = { saleId, sale, conversion, rewards, onRecord, code, friend, mailbox: mailboxId(sale?.email), currency, ...stands };
  return { readings, ...former };
}

/** It was put down to somebody else, and nothing is left of what it was before: it is looked at as if it had just come. */
function isOfAnother(sale: Sale | undefined, { conversion, rewards }: Outcome): boolean {
  if (!conversion || !isCompleted(sale) || sale.contactId === conversion.contactId || counts(conversion)) return false;
  return listOf(rewards).every(({ paidAt }) => paidAt === undefined);
}
