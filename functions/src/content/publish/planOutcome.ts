import { markPublished, nowhere, withoutTries, withPublication } from './markPublished.ts';
import { followWaitsMs, isBeingSent, lookUpWaitsMs } from './nextAtOf.ts';
import { publishedActivity } from './planClaim.ts';
import type { PieceEdit } from '../changePiece.ts';
import { destinationWords } from '../destinationWords.ts';
import { withState } from '../withState.ts';
import type { PublicationLookUp, PublicationProgress, PublishOutcome } from '../../connections/publisher.ts';
import { maximumAttempts, retryDelayMs } from '../../messaging/backoff.ts';
import { leaseExpired } from '../../messaging/lease.ts';
import type { Content, Publication } from '../../model/content.ts';
import { cut } from '../../model/cut.ts';

/** A connection is mended by a person: asking more often helps nobody. */
const brokenWaitMs = 30 * 60_000;

/** Tells one try from another: a second claim is another one. */
type Try = Pick<Publication, 'attempts' | 'claimedAt'>;
const isSameTry = (one: Try, other: Try): boolean => one.attempts === other.attempts && one.claimedAt?.getTime() === other.claimedAt?.getTime();

/**
 * What became of a piece that was handed to a place outside. It may come late, when the lease is over and the outcome
 * has been called unclear: whoever made the call knows better.
 * @param random 0 to 1
 */
export function planOutcome(
  piece: Content,
  destination: string,
  tried: Try,
  outcome: PublishOutcome,
  { now, random }: { now: Date; random: number },
): PieceEdit | undefined {
  const publication = piece.publications?.[destination];
  if (!publication || (publication.state !== 'publishing' && publication.state !== 'unknown') || !isSameTry(publication, tried)) return undefined;
  const becomes = (changed: Publication): PieceEdit => ({ after: withState(withPublication(piece, destination, changed), now) });
  const rest = withoutTries(publication);
  const later = (error: string, waitMs: number, attempts: number): PieceEdit =>
    becomes({ ...rest, state: 'scheduled', error: cut(error, 500), attempts, notBefore: new Date(now.getTime() + waitMs) });
  const place = destinationWords(destination);
  switch (outcome.result) {
    case 'published':
      return published(piece, destination, { ...outcome, at: now }, now);
    case 'sending':
      return isBeingSent(publication) ? undefined : becomes(beingSent(destination, publication, outcome.externalId, now));
    case 'busy':
      return publication.attempts < maximumAttempts
        ? later(`${place} was busy. It is tried again by itself.`, retryDelayMs(publication.attempts, outcome.retryAfterMs, random), publication.attempts)
        : becomes({ ...rest, state: 'failed', error: `${place} was busy for hours. Have it published again later.` });
    case 'broken':
      // Once it is mended it has all its tries again.
      return later(outcome.error, brokenWaitMs, 0);
    case 'refused':
      return becomes({ ...rest, state: 'failed', error: cut(outcome.error, 500) });
    case 'unclear':
      if (publication.state === 'unknown' || isBeingSent(publication)) return undefined;
      return becomes(unclear(publication, cut(outcome.error, 500), new Date(now.getTime() + (lookUpWaitsMs[0] ?? 0))));
  }
}

/** Whoever claimed it has not come back: it may or may not be there. It is looked up at once, since its lease has passed. */
export function planLapse(piece: Content, destination: string, { now, realNow }: { now: Date; realNow: Date }): PieceEdit | undefined {
  const publication = piece.publications?.[destination];
  if (destination === 'newsletter' || publication?.state !== 'publishing' || isBeingSent(publication) || !leaseExpired(publication.leaseUntil, realNow)) return undefined;
  const lapsed = unclear(publication, 'It was interrupted while it was being published.', now);
  return { after: withState(withPublication(piece, destination, lapsed), now) };
}

function unclear({ leaseUntil: _lease, ...publication }: Publication, error: string, notBefore: Date): Publication {
  return { ...publication, state: 'unknown', error, lookUps: 0, notBefore };
}

/** What the destination says about a publication that is unclear. */
export function planLookedUp(
  piece: Content,
  destination: string,
  asked: Publication,
  answer: PublicationLookUp,
  now: Date,
): PieceEdit | undefined {
  const publication = piece.publications?.[destination];
  if (publication?.state !== 'unknown' || !isSameTry(publication, asked)) return undefined;
  if (answer.found === 'published') return published(piece, destination, { ...answer, at: publication.claimedAt ?? now }, now);
  if (answer.found === 'sending') {
    return { after: withState(withPublication(piece, destination, beingSent(destination, publication, answer.externalId, now)), now) };
  }
  // Somebody else has asked at the same time.
  if ((publication.lookUps ?? 0) !== (asked.lookUps ?? 0)) return undefined;
  const lookUps = (publication.lookUps ?? 0) + 1;
  const { notBefore: _notBefore, ...rest } = publication;
  const waitMs = lookUpWaitsMs[lookUps];
  const next: Publication = { ...rest, lookUps, ...(waitMs !== undefined && { notBefore: new Date(now.getTime() + waitMs) }) };
  return { after: withState(withPublication(piece, destination, next), now) };
}

/** The destination has it: from here on it is asked what became of it, and nothing is tried again. */
function beingSent(destination: string, { leaseUntil: _lease, ...publication }: Publication, externalId: string, now: Date): Publication {
  const notBefore = new Date(now.getTime() + (followWaitsMs[0] ?? 0));
  return { ...publication, state: 'publishing', externalId, error: `${destinationWords(destination)} is sending it.`, lookUps: 0, notBefore };
}

/**
 * What the destination says about a post that it is sending. One that it has not settled after half a day is unclear:
 * a person looks.
 */
export function planFollowed(
  piece: Content,
  destination: string,
  asked: Publication,
  answer: PublicationProgress,
  now: Date,
): PieceEdit | undefined {
  const publication = piece.publications?.[destination];
  if (!publication || !isBeingSent(publication) || publication.externalId !== asked.externalId || !isSameTry(publication, asked)) return undefined;
  const { externalId } = publication;
  if (answer.found === 'published' && externalId !== null) return published(piece, destination, { url: answer.url, externalId, at: publication.claimedAt ?? now }, now);
  const becomes = (changed: Publication): PieceEdit => ({ after: withState(withPublication(piece, destination, changed), now) });
  if (answer.found === 'refused') return becomes({ ...withoutTries(publication), ...nowhere, state: 'failed', error: cut(answer.error, 500) });
  // Somebody else has asked at the same time.
  if ((publication.lookUps ?? 0) !== (asked.lookUps ?? 0)) return undefined;
  const lookUps = (publication.lookUps ?? 0) + 1;
  const { notBefore: _notBefore, ...rest } = publication;
  const waitMs = followWaitsMs[lookUps];
  if (waitMs === undefined) {
    return becomes({ ...rest, state: 'unknown', error: `${destinationWords(destination)} did not say in half a day what became of it.`, lookUps: lookUpWaitsMs.length });
  }
  const wishMs = answer.found === 'unknown' ? (answer.retryAfterMs ?? 0) : 0;
  return becomes({ ...rest, lookUps, notBefore: new Date(now.getTime() + Math.max(waitMs, wishMs)) });
}

function published(piece: Content, destination: string, { url, externalId, at }: { url: string | null; externalId: string; at: Date }, now: Date): PieceEdit {
  return {
    after: withState(markPublished(piece, destination, { url, externalId, at }), now),
    activities: [publishedActivity(destination, url)],
  };
}
