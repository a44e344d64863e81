import type { ContentReference } from '../contentReference.ts';
import { leaseExpired, leaseFrom } from '../../messaging/lease.ts';
import type { Content, NewsletterProgress } from '../../model/content.ts';
import type { Services } from '../../services.ts';

export interface Lease {
  until: Date;
}

/** What is known of the newsletter as long as nobody has begun it. */
export const notBegun: NewsletterProgress = { confirmed: null, cursor: null, made: 0, complete: false };

/** Whether a newsletter is on its way, or has been: only then there is something to send. */
export function hasBegun({ publications }: Content): boolean {
  const state = publications?.['newsletter']?.state;
  return state === 'publishing' || state === 'published' || state === 'stopped';
}

export const holds = (piece: Content, lease: Lease): boolean => piece.newsletter?.leaseUntil?.getTime() === lease.until.getTime();

/**
 * Takes a newsletter for this caller alone, for two minutes at a time: others would not send anything twice, but would
 * get in one another's way. Reads 1 document and writes it.
 * @returns the lease and the piece; until when somebody else has it; undefined where there is nothing to do
 */
export async function takeLease(
  { db, paths, realNow }: Services,
  { businessId, contentId }: ContentReference,
): Promise<{ lease: Lease; piece: Content } | { takenUntil: Date } | undefined> {
  const ref = paths.content(businessId).doc(contentId);
  return db.runTransaction(async (tx) => {
    const piece = (await tx.get(ref)).data();
    if (!piece || !hasBegun(piece)) return undefined;
    const newsletter = piece.newsletter ?? notBegun;
    const { leaseUntil } = newsletter;
    if (leaseUntil && !leaseExpired(leaseUntil, realNow())) return { takenUntil: leaseUntil };
    const lease = { until: leaseFrom(realNow()) };
    const taken: Content = { ...piece, newsletter: { ...newsletter, leaseUntil: lease.until } };
    tx.set(ref, taken);
    return { lease, piece: taken };
  });
}

/**
 * Keeps it for longer, or gives it back. Reads 1 document and writes it.
 * @returns the lease from now on; undefined where it was given back, or somebody else has taken it meanwhile
 */
export async function changeLease(
  { db, paths, realNow }: Services,
  { businessId, contentId }: ContentReference,
  lease: Lease,
  keep: boolean,
): Promise<Lease | undefined> {
  const ref = paths.content(businessId).doc(contentId);
  return db.runTransaction(async (tx) => {
    const piece = (await tx.get(ref)).data();
    if (!piece?.newsletter || !holds(piece, lease)) return undefined;
    const { leaseUntil: _leaseUntil, ...newsletter } = piece.newsletter;
    const next = keep ? { until: leaseFrom(realNow()) } : undefined;
    tx.set(ref, { ...piece, newsletter: { ...newsletter, ...(next && { leaseUntil: next.until }) } });
    return next;
  });
}
