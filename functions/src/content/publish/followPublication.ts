import { publishingActor } from './claimPublication.ts';
import { openDestination } from './openDestination.ts';
import { planFollowed } from './planOutcome.ts';
import { changePiece } from '../changePiece.ts';
import type { ContentReference } from '../contentReference.ts';
import type { PublicationProgress } from '../../connections/publisher.ts';
import type { Content } from '../../model/content.ts';
import { errorFields, log } from '../../platform/logging.ts';
import type { Services } from '../../services.ts';

/** Asks what became of a post that its destination has taken and is sending on, and puts the answer on record. */
export async function followPublication(
  services: Services,
  reference: ContentReference,
  destination: string,
  seen: Content,
): Promise<Content | undefined> {
  const asked = seen.publications?.[destination];
  if (!asked || asked.externalId === null) return undefined;
  const answer = await ask(services, reference, destination, asked.externalId);
  return changePiece(services, reference, publishingActor, (current, { now }) => planFollowed(current, destination, asked, answer, now));
}

async function ask(services: Services, reference: ContentReference, destination: string, externalId: string): Promise<PublicationProgress> {
  const { publisher } = await openDestination(services, reference.businessId, destination);
  try {
    return (await publisher?.follow?.(externalId)) ?? { found: 'unknown' };
  } catch (error) {
    log.error('a publication could not be followed', { ...reference, destination, ...errorFields(error) });
    return { found: 'unknown' };
  }
}
