import { publishingActor } from './claimPublication.ts';
import { openDestination } from './openDestination.ts';
import { planLookedUp } from './planOutcome.ts';
import { renderPost } from './renderPost.ts';
import { changePiece } from '../changePiece.ts';
import type { ContentReference } from '../contentReference.ts';
import type { PublicationLookUp, Publisher } from '../../connections/publisher.ts';
import type { Content, Publication } from '../../model/content.ts';
import { errorFields, log } from '../../platform/logging.ts';
import type { Services } from '../../services.ts';

/** Looks an unclear publication up where it may be, and puts the answer on record. */
export async function lookUpPublication(
  services: Services,
  reference: ContentReference,
  destination: string,
  seen: Content,
): Promise<Content | undefined> {
  const asked = seen.publications?.[destination];
  if (!asked) return undefined;
  const answer = await askDestination(services, reference, destination, seen, asked);
  return changePiece(services, reference, publishingActor, (current, { now }) => planLookedUp(current, destination, asked, answer, now));
}

/** What the destination says about a publication that it may have. Changes nothing. */
export async function askDestination(
  services: Services,
  reference: ContentReference,
  destination: string,
  piece: Content,
  { link = '', claimedAt, externalId }: Publication,
): Promise<PublicationLookUp> {
  const { publisher } = await openDestination(services, reference.businessId, destination);
  if (!publisher) return { found: 'unknown' };
  const post = await renderPost(reference, piece, { destination, platform: publisher.platform, link, businessName: '', disclosure: undefined });
  try {
    // What it has taken has a name there: nothing needs to be searched.
    if (externalId !== null && publisher.follow) return await lookUpByName(publisher.follow, externalId);
    return await publisher.lookUp(post, claimedAt ?? piece.createdAt);
  } catch (error) {
    log.error('a publication could not be looked up', { ...reference, destination, ...errorFields(error) });
    return { found: 'unknown' };
  }
}

async function lookUpByName(follow: NonNullable<Publisher['follow']>, externalId: string): Promise<PublicationLookUp> {
  const progress = await follow(externalId);
  switch (progress.found) {
    case 'published':
      return { ...progress, externalId };
    case 'sending':
      return { found: 'sending', externalId };
    case 'refused':
      return { found: 'nothing' };
    case 'unknown':
      return { found: 'unknown' };
  }
}
