import { FieldValue } from 'firebase-admin/firestore';
import { changedFields } from './changedFields.ts';
import { checkProfile } from './checkProfile.ts';
import { forgetSettings } from './loadSettings.ts';
import { nearestSlot } from './nextSlot.ts';
import type { Actor } from '../model/actor.ts';
import type { BusinessProfile } from '../model/business.ts';
import type { ContentWorkflow } from '../model/contentWorkflow.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * Saves what the owner edits about the business, with the changed fields in the audit. The public form shows the name
 * and goes by the language, so they are written there in the same transaction; in another time zone the week's content
 * has its slot at another moment.
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
    const moved = profile.timezone === known.timezone ? undefined : movedSlot(content.data(), profile.timezone, now);
    if (moved) tx.update(contentRef, moved);
    if (publicProfile.exists) tx.update(publicRef, { name: profile.name, locale: profile.locale });
    tx.create(paths.audit(businessId).doc(), { action: 'business.saveProfile', actor, from, before, after, createdAt: now });
  });
  forgetSettings(businessId);
}

/**
 * The week that comes next, or waits to be opened, stays the same one: at its slot by the new clocks, or as soon as may be
 * where those have passed it. Undefined where there is none.
 */
function movedSlot(workflow: ContentWorkflow | undefined, timezone: string, now: Date) {
  if (!workflow?.enabled || workflow.nextSlotAt === null) return undefined;
  const { nextSlotAt, missedSlotAt, slot } = workflow;
  const slotAt = nearestSlot(missedSlotAt ?? nextSlotAt, slot, timezone);
  if (slotAt > now) return { nextSlotAt: slotAt, missedSlotAt: FieldValue.delete() };
  return { nextSlotAt: nextSlotAt < now ? nextSlotAt : now, missedSlotAt: slotAt };
}
