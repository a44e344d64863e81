import { type Claim, claimPublication, publishingActor } from './claimPublication.ts';
import { followPublication } from './followPublication.ts';
import { lookUpPublication } from './lookUpPublication.ts';
import { isBeingSent, publicationNextAt } from './nextAtOf.ts';
import { openDestination } from './openDestination.ts';
import { planLapse } from './planOutcome.ts';
import { recordPublication } from './recordPublication.ts';
import { renderPost } from './renderPost.ts';
import { changePiece } from '../changePiece.ts';
import type { ContentReference } from '../contentReference.ts';
import { sendNewsletter } from '../newsletter/sendNewsletter.ts';
import { wakePiece } from '../wakePiece.ts';
import type { OutboundPost, Publisher, PublishOutcome } from '../../connections/publisher.ts';
import { leaseExpired } from '../../messaging/lease.ts';
import type { Content } from '../../model/content.ts';
import { errorFields, log } from '../../platform/logging.ts';
import type { Services } from '../../services.ts';

/**
 * Publishes a piece wherever that is due, once per destination, looks up what is unclear, and follows what is being sent
 * on. Safe to call early, twice and by several at once: early costs one read. What fails at one destination does not keep
 * the others waiting.
 * @throws whatever a database that does not answer throws; the sweep finds the piece again
 */
export async function publishDue(services: Services, reference: ContentReference): Promise<void> {
  const { businessId, contentId } = reference;
  const [snapshot, now] = await Promise.all([services.paths.content(businessId).doc(contentId).get(), services.now()]);
  let piece = snapshot.data();
  if (!piece?.nextAt || piece.nextAt > now) return;
  const failures: unknown[] = [];
  // One after another: they are recorded in the same document, and what is not claimed yet is not unclear if this dies.
  for (const destination of inOrder(Object.keys(piece.publications ?? {}))) {
    try {
      piece = (await advance(services, reference, destination, piece, now)) ?? piece;
    } catch (error) {
      failures.push(error);
    }
  }
  if (piece.nextAt && piece.nextAt > now) await wakePiece(services, reference, piece.nextAt, now);
  if (failures.length > 0) throw failures[0];
}

/** The own page first, so that posts can lead to it. */
const inOrder = (destinations: readonly string[]): string[] => destinations.toSorted((one, other) => rank(one) - rank(other));
const rank = (destination: string): number => (destination === 'local' ? 0 : destination === 'wordpress' ? 1 : 2);

/** @returns the piece afterwards; undefined where nothing was changed */
async function advance(services: Services, reference: ContentReference, destination: string, piece: Content, now: Date): Promise<Content | undefined> {
  const publication = piece.publications?.[destination];
  const dueAt = publication && publicationNextAt(piece, destination, publication);
  if (!dueAt || dueAt > now) return undefined;
  switch (publication.state) {
    case 'scheduled':
      return publish(services, reference, destination, piece);
    case 'publishing':
      if (destination === 'newsletter') {
        await sendNewsletter(services, reference);
        return undefined;
      }
      if (isBeingSent(publication)) return followPublication(services, reference, destination, piece);
      return lapse(services, reference, destination);
    case 'unknown':
      return lookUpPublication(services, reference, destination, piece);
    default:
      return undefined;
  }
}

async function publish(services: Services, reference: ContentReference, destination: string, seen: Content): Promise<Content | undefined> {
  if (destination === 'local' || destination === 'newsletter') {
    const { piece } = await claimPublication(services, reference, destination, seen);
    if (piece?.publications?.['newsletter']?.state === 'publishing') await sendNewsletter(services, reference);
    return piece;
  }
  // Opened before the claim: what fails here has certainly not been published.
  const { publisher, instead } = await openDestination(services, reference.businessId, destination);
  const { piece, outbound } = await claimPublication(services, reference, destination, seen);
  if (!piece || !outbound) return piece;
  const outcome = instead ?? (await handOver(services, publisher, reference, destination, piece, outbound));
  return (await recordPublication(services, reference, destination, outbound.publication, outcome, publisher?.checkedAt)) ?? piece;
}

/**
 * The one call that cannot be taken back. Whoever comes to it so late that the claim has run out leaves it: somebody may
 * have looked by then, not found it, and had it published again.
 */
async function handOver(
  { realNow }: Services,
  publisher: Publisher,
  reference: ContentReference,
  destination: string,
  piece: Content,
  { publication, link, businessName, disclosure }: NonNullable<Claim['outbound']>,
): Promise<PublishOutcome> {
  let post: OutboundPost;
  try {
    post = await renderPost(reference, piece, { destination, platform: publisher.platform, link, businessName, disclosure });
  } catch (error) {
    log.error('a piece could not be rendered', { ...reference, destination, ...errorFields(error) });
    return { result: 'busy', retryAfterMs: undefined };
  }
  if (leaseExpired(publication.leaseUntil, realNow())) return { result: 'busy', retryAfterMs: undefined };
  try {
    return await publisher.publish(post);
  } catch (error) {
    // A fault of ours, after which nobody knows how far the call has got.
    log.error('publishing failed half-way', { ...reference, destination, ...errorFields(error) });
    return { result: 'unclear', error: 'Something went wrong while it was being published.' };
  }
}

/** Whoever claimed it has died with it; it is looked up in the same breath, since it had its time to arrive. */
async function lapse(services: Services, reference: ContentReference, destination: string): Promise<Content | undefined> {
  const realNow = services.realNow();
  const lapsed = await changePiece(services, reference, publishingActor, (current, { now }) => planLapse(current, destination, { now, realNow }));
  if (!lapsed) return undefined;
  return (await lookUpPublication(services, reference, destination, lapsed)) ?? lapsed;
}
