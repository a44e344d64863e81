import { leaseMs } from '../../messaging/lease.ts';
import type { Content, Publication } from '../../model/content.ts';

/** How long after an unclear outcome it is looked up, and how long after each look-up the next one follows. */
export const lookUpWaitsMs: readonly number[] = [60_000, 5 * 60_000, 30 * 60_000];

/**
 * How long after a destination has taken a post it is asked what its network made of it, and how long after each answer
 * again. Networks take seconds, so most posts are settled by the first question; the last one comes after half a day, and
 * in all it is few of the questions that a small plan may ask in a day (250).
 */
export const followWaitsMs: readonly number[] = [20_000, 60_000, 5 * 60_000, 30 * 60_000, 2 * 60 * 60_000, 10 * 60 * 60_000];

/** Whether a destination has taken a post that its network does not have yet: it is neither tried nor searched, but followed. */
export const isBeingSent = ({ state, externalId }: Pick<Publication, 'state' | 'externalId'>): boolean => state === 'publishing' && externalId !== null;

type Timed = Pick<Content, 'publishAt' | 'approvedAt' | 'writtenAt' | 'createdAt' | 'publications' | 'newsletter'>;

/** Product time from which on a scheduled publication may go. */
export function dueAtOf(piece: Omit<Timed, 'publications'>, { notBefore }: Pick<Publication, 'notBefore'>): Date {
  const planned = piece.publishAt ?? piece.approvedAt ?? piece.writtenAt ?? piece.createdAt;
  return notBefore && notBefore > planned ? notBefore : planned;
}

/** Product time at which something is to be done about one publication; undefined where that is up to a person, or nobody. */
export function publicationNextAt(piece: Timed, destination: string, publication: Publication): Date | undefined {
  switch (publication.state) {
    case 'scheduled':
      return dueAtOf(piece, publication);
    case 'publishing': {
      if (isBeingSent(publication)) return publication.notBefore ?? piece.createdAt;
      const claimedAt = publication.claimedAt ?? piece.createdAt;
      // A newsletter is on its way for a while, and whoever wakes it takes it a little further.
      return destination === 'newsletter' ? claimedAt : new Date(claimedAt.getTime() + leaseMs);
    }
    case 'unknown':
      return (publication.lookUps ?? 0) < lookUpWaitsMs.length ? (publication.notBefore ?? piece.createdAt) : undefined;
    default:
      return undefined;
  }
}

/** Product time of the next thing that is due with a written piece: the earliest of its publications. */
export function nextAtOf(piece: Timed): Date | undefined {
  let earliest: Date | undefined;
  for (const [destination, publication] of Object.entries(piece.publications ?? {})) {
    const at = publicationNextAt(piece, destination, publication);
    if (at && (earliest === undefined || at < earliest)) earliest = at;
  }
  return earliest;
}
