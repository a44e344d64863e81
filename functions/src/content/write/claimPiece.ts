import type { ContentReference } from '../contentReference.ts';
import { leaseExpired } from '../../messaging/lease.ts';
import type { Content } from '../../model/content.ts';
import { pieceSearch } from '../../model/pieceSearch.ts';
import type { Services } from '../../services.ts';

/** Longer than a function that writes may run. */
const leaseMs = 6 * 60_000;
/** Tries of one piece before a person is asked; with the waits between them that is about a quarter of an hour. */
export const mostAttempts = 6;
/** How long a piece waits during a pause before it is looked at again; resuming makes it due at once. */
const lookAgainMs = 60 * 60_000;

export type PieceClaim =
  /** Nothing is to be written now, or somebody else is at it. */
  | { outcome: 'nothing' }
  /** It has been tried often enough. */
  | { outcome: 'exhausted' }
  /** It is ours until `leaseUntil`, by which what comes of it is told from another's. */
  | { outcome: 'write'; piece: Content; leaseUntil: Date };

/**
 * Takes a piece that is to be written: one that has been requested, or one whose writer has died. Writing has no effect
 * on anything outside, so it may simply begin anew. Reads 2 documents and writes 1.
 */
export async function claimPiece(services: Services, { businessId, contentId }: ContentReference): Promise<PieceClaim> {
  const { db, paths } = services;
  const now = await services.now();
  const ref = paths.content(businessId).doc(contentId);
  return db.runTransaction(async (tx): Promise<PieceClaim> => {
    const [snapshot, business] = await Promise.all([tx.get(ref), tx.get(paths.business(businessId))]);
    const piece = snapshot.data();
    const realNow = services.realNow();
    if (!piece || !business.exists || !isToBeWritten(piece, realNow)) return { outcome: 'nothing' };
    // A member's request comes past the rules without it.
    const search = pieceSearch(piece);
    if (business.data()?.pausedAt) {
      tx.update(ref, { nextAt: new Date(now.getTime() + lookAgainMs), search });
      return { outcome: 'nothing' };
    }
    const attempts = piece.attempts ?? 0;
    if (attempts >= mostAttempts) return { outcome: 'exhausted' };
    const leaseUntil = new Date(realNow.getTime() + leaseMs);
    const claim = { state: 'generating' as const, attempts: attempts + 1, leaseUntil, nextAt: new Date(now.getTime() + leaseMs), search };
    tx.update(ref, claim);
    return { outcome: 'write', piece: { ...piece, ...claim }, leaseUntil };
  });
}

/** Whether a piece is still that of whoever claimed it until then. */
export const isClaimedBy = ({ state, leaseUntil }: Pick<Content, 'state' | 'leaseUntil'>, until: Date): boolean =>
  state === 'generating' && leaseUntil?.getTime() === until.getTime();

const isToBeWritten = ({ state, leaseUntil }: Content, realNow: Date): boolean =>
  state === 'requested' || (state === 'generating' && leaseExpired(leaseUntil, realNow));
