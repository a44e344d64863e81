import { changedFields } from './changedFields.ts';
import { forgetDailyUse } from './dailyUse.ts';
import { forgetSettings } from './loadSettings.ts';
import { resumePutOffLetters } from './resumePutOffLetters.ts';
import { resumeWaitingLeads } from './resumeWaitingLeads.ts';
import type { Actor } from '../model/actor.ts';
import { type DailyCaps, highestDailyCap } from '../model/business.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * Saves the most that a business may do in a day. What waits for tomorrow because of a cap is looked at again, and
 * goes out now where the new one lets it.
 * @throws AppError `invalid` naming the field, `notFound`
 */
export async function saveDailyCaps(
  services: Services,
  businessId: string,
  actor: Actor,
  from: string,
  caps: DailyCaps,
): Promise<void> {
  for (const [name, cap] of Object.entries(caps)) {
    if (cap > highestDailyCap) {
      throw new AppError('invalid', `At most ${highestDailyCap.toLocaleString('en')} a day.`, { field: `dailyCaps.${name}` });
    }
  }
  const { db, paths } = services;
  const now = await services.now();
  const ref = paths.business(businessId);
  const raised = await db.runTransaction(async (tx) => {
    const known = (await tx.get(ref)).data();
    if (!known) throw new AppError('notFound', 'There is no such business.');
    const { before, after } = changedFields(known.dailyCaps, caps);
    if (Object.keys(after).length === 0) return undefined;
    tx.update(ref, { dailyCaps: caps });
    tx.create(paths.audit(businessId).doc(), { action: 'business.saveDailyCaps', actor, from, before, after, createdAt: now });
    return caps.email > known.dailyCaps.email ? known.timezone : undefined;
  });
  forgetSettings(businessId);
  forgetDailyUse(businessId);
  await resumeWaitingLeads(paths, businessId, now, 'dailyCap');
  if (raised !== undefined) await resumePutOffLetters(services, businessId, raised, now);
}
