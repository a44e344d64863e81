import { notBegun } from './newsletterLease.ts';
import { changePiece } from '../changePiece.ts';
import type { ContentReference } from '../contentReference.ts';
import { markPublished, withoutTries, withPublication } from '../publish/markPublished.ts';
import { withState } from '../withState.ts';
import { makeDue } from '../../messaging/makeDue.ts';
import type { Actor } from '../../model/actor.ts';
import type { Content } from '../../model/content.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';

/**
 * Writes to no more of a newsletter's recipients: no more messages are made, and those that have not been handed over are
 * skipped when they are claimed. Nothing is done about the others. It counts as published where there are any.
 * @throws AppError `conflict` where it is not on its way, or has been stopped
 */
export async function stopNewsletter(services: Services, reference: ContentReference, actor: Actor): Promise<void> {
  await changePiece(services, reference, actor, (piece, { now }) => {
    const publication = piece.publications?.['newsletter'];
    const state = publication?.state;
    if (!publication || (state !== 'publishing' && state !== 'published')) {
      throw new AppError('conflict', 'This newsletter is not being sent. Take its OK back to keep it from going.');
    }
    if (piece.newsletter?.stoppedAt) throw new AppError('conflict', 'This newsletter has been stopped already.');
    const newsletter = { ...(piece.newsletter ?? notBegun), stoppedAt: now };
    return { after: withState(stopped({ ...piece, newsletter }, now), now), activities: [{ kind: 'newsletterStopped' }] };
  });
  const now = await services.now();
  // What is waiting, also for another day, is let go now, so that the figures say how many got it.
  const { businessId, contentId } = reference;
  const later = services.paths.messages(businessId).where('contentId', '==', contentId).where('retryAt', '>', now).orderBy('retryAt');
  await makeDue((await later.get()).docs, now);
  await services.wake({ queue: 'content-onNewsletterDue', data: { ...reference }, at: now }, now);
}

function stopped(piece: Content, now: Date): Content {
  const publication = piece.publications?.['newsletter'];
  if (publication?.state !== 'publishing') return piece;
  const anyMade = (piece.newsletter?.made ?? 0) > 0;
  if (anyMade) return markPublished(piece, 'newsletter', { url: null, externalId: null, at: now });
  // It is certain that nobody has it, so it can be given an OK anew.
  return withPublication(piece, 'newsletter', { ...withoutTries(publication), state: 'stopped' });
}
