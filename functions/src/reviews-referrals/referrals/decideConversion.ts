import { isCompleted } from './codeOf.ts';
import { type Decision, planDecision } from './planDecision.ts';
import { readRewards } from './readRewards.ts';
import { writeConversion } from './writeConversion.ts';
import { loadSettings } from '../../business/loadSettings.ts';
import type { Actor } from '../../model/actor.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';
import type { SaleReference } from '../saleReference.ts';

/**
 * Puts a person's word on a conversion on record, with an entry in the audit. Saying it twice changes nothing.
 * @param from the caller's network address
 * @throws AppError `notFound` or `conflict`
 */
export async function decideConversion(
  services: Services,
  reference: SaleReference,
  actor: Actor,
  from: string,
  decision: Decision,
): Promise<void> {
  const { db, paths } = services;
  const { businessId, saleId } = reference;
  const [{ business }, now] = await Promise.all([loadSettings(paths, businessId), services.now()]);
  await db.runTransaction(async (tx) => {
    const [conversionSnapshot, rewards, sale] = await Promise.all([
      tx.get(paths.conversions(businessId).doc(saleId)),
      readRewards(services, tx, businessId, saleId),
      tx.get(paths.sales(businessId).doc(saleId)),
    ]);
    const conversion = conversionSnapshot.data();
    if (!conversion) throw new AppError('notFound', 'There is no such referral.');
    const referral = (await tx.get(paths.referrals(businessId).doc(conversion.code))).data();
    const before = { conversion, rewards };
    const after = planDecision({ ...before, referral, saleStands: isCompleted(sale.data()) }, decision, actor, now);
    if (!after?.conversion) return;
    const { code, state } = after.conversion;
    writeConversion(services, tx, reference, {
      before,
      after,
      referral,
      activities: [{ kind: 'conversionDecided', before: { state: conversion.state }, after: { code, state } }],
      actor,
      books: business,
      now,
    });
    tx.create(paths.audit(businessId).doc(), {
      action: `reviewsReferrals.${decision === 'approve' ? 'conversionApproved' : 'conversionRefused'}`,
      actor,
      from,
      before: { saleId, code, state: conversion.state, doubts: conversion.doubts },
      after: { state },
      createdAt: now,
    });
  });
}
