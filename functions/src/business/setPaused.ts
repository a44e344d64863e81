import { forgetSettings } from './loadSettings.ts';
import { resumeWaitingLeads } from './resumeWaitingLeads.ts';
import { resumeWaitingPieces } from './resumeWaitingPieces.ts';
import { resumeWaitingRequests } from './resumeWaitingRequests.ts';
import { resumeWaitingWeek } from './resumeWaitingWeek.ts';
import { wakeNewsletters } from './wakeNewsletters.ts';
import { wakeResumed } from './wakeResumed.ts';
import { resumeWaitingMessages } from '../messaging/resumeWaitingMessages.ts';
import type { Actor } from '../model/actor.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * Pauses everything, or takes it up again. Every claim reads the pause, so nothing goes out once this has returned;
 * what was waiting becomes due when the pause ends. Setting what is set already changes nothing.
 * @throws AppError `notFound`
 */
export async function setPaused(
  services: Services,
  businessId: string,
  actor: Actor,
  from: string,
  paused: boolean,
): Promise<void> {
  const { db, paths } = services;
  const now = await services.now();
  const businessRef = paths.business(businessId);
  await db.runTransaction(async (tx) => {
    const before = (await tx.get(businessRef)).data();
    if (!before) throw new AppError('notFound', 'There is no such business.');
    if ((before.pausedAt !== null) === paused) return;
    const pausedAt = paused ? now : null;
    tx.update(businessRef, { pausedAt });
    tx.create(paths.audit(businessId).doc(), {
      action: paused ? 'business.paused' : 'business.resumed',
      actor,
      from,
      before: { pausedAt: before.pausedAt },
      after: { pausedAt },
      createdAt: now,
    });
  });
  forgetSettings(businessId);
  // Also when it was not paused: what an earlier try left waiting is found now.
  if (paused) return;
  await wakeResumed(services, businessId, await resumeWaitingLeads(paths, businessId, now), now);
  await resumeWaitingRequests(services, businessId, now);
  await wakeNewsletters(services, businessId, await resumeWaitingMessages(services, businessId, now), now);
  await resumeWaitingPieces(services, businessId, now);
  await resumeWaitingWeek(services, businessId, now);
}
