import { changedFields } from './changedFields.ts';
import { checkProfile } from './checkProfile.ts';
import { forgetSettings } from './loadSettings.ts';
import type { Actor } from '../model/actor.ts';
import type { BusinessProfile } from '../model/business.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * Saves what the owner edits about the business, with the changed fields in the audit. The public form shows the name
 * and goes by the language, so they are written there in the same transaction.
 * @throws AppError `invalid` naming the field, `notFound`
 */
export async function saveProfile(
  services: Services,
  businessId: string,
  actor: Actor,
  from: string,
  typed: BusinessProfile,
): Promise<void> {
  const profile = checkProfile(typed);
  const { db, paths } = services;
  const now = await services.now();
  const businessRef = paths.business(businessId);
  const publicRef = paths.publicProfile(businessId);
  await db.runTransaction(async (tx) => {
    const [business, publicProfile] = await Promise.all([tx.get(businessRef), tx.get(publicRef)]);
    const known = business.data();
    if (!known) throw new AppError('notFound', 'There is no such business.');
    const { before, after } = changedFields(known, profile);
    if (Object.keys(after).length === 0) return;
    tx.update(businessRef, { ...profile });
    if (publicProfile.exists) tx.update(publicRef, { name: profile.name, locale: profile.locale });
    tx.create(paths.audit(businessId).doc(), { action: 'business.saveProfile', actor, from, before, after, createdAt: now });
  });
  forgetSettings(businessId);
}
