import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from 'firebase-admin/firestore';
import { codeOf, isCompleted } from './codeOf.ts';
import { mailboxId } from './mailboxId.ts';
import { listOf, type Outcome } from './owed.ts';
import { planConversion, type ConversionReadings } from './planConversion.ts';
import { readCode } from './readCode.ts';
import { readRewards } from './readRewards.ts';
import { writeConversion } from './writeConversion.ts';
import { counts } from '../../analytics/conversionCounters.ts';
import { findSettings } from '../../business/loadSettings.ts';
import type { Activity } from '../../model/activity.ts';
import type { Conversion } from '../../model/referral.ts';
import type { Sale } from '../../model/sale.ts';
import type { Services } from '../../services.ts';
import type { SaleReference } from '../saleReference.ts';

/**
 * Puts the conversion and the rewards of a sale right, whatever has changed about it: safe to call at any time, in any
 * order and as often as one likes. Reads 2 documents of most sales, 4 of one whose job is done, and 9 of one that
 * somebody has brought; writes only what differs.
 */
export async function settleConversion(services: Services, reference: SaleReference): Promise<void> {
  // Put down to somebody else, it is first taken back from whoever had it.
  if (await settleOnce(services, reference)) await settleOnce(services, reference);
}

/** @returns whether it was taken back because it is another friend's */
async function settleOnce(services: Services, reference: SaleReference): Promise<boolean> {
  const { paths } = services;
  const { businessId } = reference;
  const [settings, now] = await Promise.all([findSettings(paths, businessId), services.now()]);
  if (!settings) return false;
  const { business } = settings;
  return services.db.runTransaction(async (tx) => {
    const readings = await read(services, tx, reference, business.currency);
    if (!readings) return false;
    const { friend, use, ...after } = planConversion(readings, now);
    const { onRecord, referral, code, sale } = readings;
    writeConversion(services, tx, reference, {
      before: onRecord,
      after,
      referral,
      activities: activitiesOf(onRecord.conversion, after.conversion),
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
    const isTakenBack = after.conversion?.state === 'reversed' && onRecord.conversion?.state !== 'reversed';
    return isTakenBack && isCompleted(sale);
  });
}

/** Told once: that it came, was taken back, or stands again. What follows from its rewards is told by them. */
function activitiesOf(before: Conversion | undefined, after: Conversion | undefined): Pick<Activity, 'kind' | 'before' | 'after'>[] {
  if (!after) return [];
  const { code, state, amount, refusedBecause } = after;
  if (!before) return [{ kind: 'referred', after: { code, state, amount, ...(refusedBecause && { because: refusedBecause }) } }];
  if ((before.state === 'reversed') === (state === 'reversed')) return [];
  return [{ kind: 'conversionDecided', before: { state: before.state }, after: { code, state } }];
}

interface Readings extends ConversionReadings {
  /** As it is, also where it is no part of what is decided on. */
  onRecord: Outcome;
}

/** Undefined where nobody has brought the sale, which is most of them. */
async function read(
  services: Services,
  tx: Transaction,
  { businessId, saleId }: SaleReference,
  currency: string,
): Promise<Readings | undefined> {
  const { paths } = services;
  const [saleSnapshot, conversionSnapshot] = await Promise.all([
    tx.get(paths.sales(businessId).doc(saleId)),
    tx.get(paths.conversions(businessId).doc(saleId)),
  ]);
  const [sale, known] = [saleSnapshot.data(), conversionSnapshot.data()];
  if (!known && !isCompleted(sale)) return undefined;
  const onRecord: Outcome = { conversion: known, rewards: known ? await readRewards(services, tx, businessId, saleId) : {} };
  const nothing: Outcome = { conversion: undefined, rewards: {} };
  const { conversion, rewards } = isOfAnother(sale, onRecord) ? nothing : onRecord;
  const contactId = conversion?.contactId ?? sale?.contactId;
  if (contactId === undefined) return undefined;
  const leadId = conversion ? undefined : sale?.leadId;
  const [friendSnapshot, leadSnapshot] = await Promise.all([
    tx.get(paths.contacts(businessId).doc(contactId)),
    leadId === undefined ? undefined : tx.get(paths.leads(businessId).doc(leadId)),
  ]);
  const friend = friendSnapshot.data();
  const code = codeOf(saleId, { sale, conversion, lead: leadSnapshot?.data(), friend });
  if (!code) return undefined;
  const stands = await readCode(services, tx, businessId, code.code);
  return { saleId, sale, conversion, rewards, onRecord, code, friend, mailbox: mailboxId(sale?.email), currency, ...stands };
}

/** It was put down to somebody else, and nothing is left of what it was before: it is looked at as if it had just come. */
function isOfAnother(sale: Sale | undefined, { conversion, rewards }: Outcome): boolean {
  if (!conversion || !isCompleted(sale) || sale.contactId === conversion.contactId || counts(conversion)) return false;
  return listOf(rewards).every(({ paidAt }) => paidAt === undefined);
}
