import { changedFields } from './changedFields.ts';
import { checkProfile } from './checkProfile.ts';
import { forgetSettings } from './loadSettings.ts';
import { nextSlot } from './nextSlot.ts';
import type { Actor } from '../model/actor.ts';
import type { BusinessProfile } from '../model/business.ts';
import type { ContentWorkflow } from '../model/contentWorkflow.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * Saves what the owner edits about the business, with the changed fields in the audit. The public form shows the name
 * and goes by the language, so they are written there in the same transaction; in another time zone the next slot of
 * the week's content is at another moment.
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
  const contentRef = paths.contentWorkflow(businessId);
  await db.runTransaction(async (tx) => {
    const [business, publicProfile, content] = await Promise.all([tx.get(businessRef), tx.get(publicRef), tx.get(contentRef)]);
    const known = business.data();
    if (!known) throw new AppError('notFound', 'There is no such business.');
    const { before, after } = changedFields(known, profile);
    if (Object.keys(after).length === 0) return;
    tx.update(businessRef, { ...profile });
    const nextSlotAt = profile.timezone === known.timezone ? undefined : movedSlot(content.data(), profile.timezone, now);
    if (nextSlotAt) tx.update(contentRef, { nextSlotAt });
    if (publicProfile.exists) tx.update(publicRef, { name: profile.name, locale: profile.locale });
    tx.create(paths.audit(businessId).doc(), { action: 'business.saveProfile', actor, from, before, after, createdAt: now });
  });
  forgetSettings(businessId);
}

/** Undefined where there is no slot, or where it has come: what is due stays due. */
function movedSlot(workflow: ContentWorkflow | undefined, timezone: string, now: Date): Date | undefined {
  if (!workflow?.enabled || workflow.nextSlotAt === null || workflow.nextSlotAt <= now) return undefined;
  return nextSlot(now, workflow.slot, timezone);
}
