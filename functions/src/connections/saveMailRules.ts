import { changedFields } from '../business/changedFields.ts';
import { forgetSettings } from '../business/loadSettings.ts';
import type { Actor } from '../model/actor.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * Saves what becomes of mail from strangers, and whether replies are told by email.
 * @throws AppError `notFound`
 */
export async function saveMailRules(
  services: Services,
  businessId: string,
  actor: Actor,
  from: string,
  rules: { unknownSenders: 'newLead' | 'drop'; emailReplies: boolean },
): Promise<void> {
  const { db, paths } = services;
  const now = await services.now();
  const ref = paths.business(businessId);
  await db.runTransaction(async (tx) => {
    const known = (await tx.get(ref)).data();
    if (!known) throw new AppError('notFound', 'There is no such business.');
    const { before, after } = changedFields(known, rules);
    if (Object.keys(after).length === 0) return;
    tx.update(ref, rules);
    tx.create(paths.audit(businessId).doc(), { action: 'business.saveMailRules', actor, from, before, after, createdAt: now });
  });
  forgetSettings(businessId);
}
