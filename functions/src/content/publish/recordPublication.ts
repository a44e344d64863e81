import { publishingActor } from './claimPublication.ts';
import { planOutcome } from './planOutcome.ts';
import { changePiece } from '../changePiece.ts';
import type { ContentReference } from '../contentReference.ts';
import { notePublisher } from '../../connections/notePublisher.ts';
import { providerOf } from '../../connections/publishers/resumeWaitingPublications.ts';
import type { PublishOutcome } from '../../connections/publisher.ts';
import type { Content, Publication } from '../../model/content.ts';
import type { Services } from '../../services.ts';

/**
 * Puts on record what became of a piece at a place outside, and what that says about the connection to it. Reads 4
 * documents; writes 1, or 3 where it was published.
 * @param tried the publication as it was claimed
 * @param checkedAt the connection's last check as it was when the place was called
 * @returns the piece afterwards; undefined where this try is not the last one any more
 */
export async function recordPublication(
  services: Services,
  reference: ContentReference,
  destination: string,
  tried: Publication,
  outcome: PublishOutcome,
  checkedAt: Date | undefined,
): Promise<Content | undefined> {
  const random = services.random();
  const piece = await changePiece(services, reference, publishingActor, (current, { now }) =>
    planOutcome(current, destination, tried, outcome, { now, random }),
  );
  const provider = providerOf(destination);
  if (outcome.result === 'published' || outcome.result === 'sending') await notePublisher(services, reference.businessId, provider, { works: true, checkedAt });
  if (outcome.result === 'broken') await notePublisher(services, reference.businessId, provider, { works: false, error: outcome.error, checkedAt });
  return piece;
}
