import { markPublished, nowhere, withoutTries, withPublication } from './markPublished.ts';
import { lookUpWaitsMs } from './nextAtOf.ts';
import { publishedActivity } from './planClaim.ts';
import type { PieceEdit } from '../changePiece.ts';
import { withState } from '../withState.ts';
import type { Actor } from '../../model/actor.ts';
import type { Content, Publication } from '../../model/content.ts';
import { AppError } from '../../platform/errors.ts';

export type Settlement = 'isThere' | 'publishAgain' | 'letItBe';

/** A publication that may be there, though nobody is at it: it is looked up before it is tried again. */
export const mustBeLookedUp = ({ state, claimedAt }: Publication): boolean => state === 'unknown' || (state === 'stopped' && claimedAt !== undefined);

/**
 * What a person says about a publication that is unclear, or failed. To be published again it has been looked up, and
 * was not there.
 * @param lookedUp the publication as it was when it was looked up; undefined where it was not
 * @throws AppError `conflict`
 */
export function planSettlement(
  piece: Content,
  destination: string,
  settlement: Settlement,
  { actor, now, lookedUp }: { actor: Actor; now: Date; lookedUp: Publication | undefined },
): PieceEdit {
  const publication = piece.publications?.[destination];
  if (!publication || (publication.state !== 'failed' && !mustBeLookedUp(publication))) {
    throw new AppError('conflict', 'There is nothing left to decide about this publication.');
  }
  const settled = { kind: 'pieceSettled', after: { destination, outcome: settlement } } as const;
  switch (settlement) {
    case 'isThere': {
      if (publication.state === 'failed') throw new AppError('conflict', 'It was refused there. Have it published again.');
      const after = markPublished(piece, destination, { url: publication.url, externalId: publication.externalId, at: publication.claimedAt ?? now });
      return { after: withState(after, now), activities: [settled, publishedActivity(destination, publication.url)] };
    }
    case 'letItBe': {
      // When it was tried is kept: it may be there.
      const { leaseUntil: _lease, notBefore: _notBefore, ...rest } = publication;
      return { after: withState(withPublication(piece, destination, { ...rest, state: 'stopped' }), now), activities: [settled] };
    }
    case 'publishAgain': {
      refuseAsking(publication);
      const isStill = lookedUp?.attempts === publication.attempts && lookedUp.claimedAt?.getTime() === publication.claimedAt?.getTime();
      if (mustBeLookedUp(publication) && !isStill) throw new AppError('conflict', 'Somebody else has just decided about this publication.');
      const { rejectedBecause: _reason, ...rest } = piece;
      const again: Publication = { ...withoutTries(publication), ...nowhere, state: 'scheduled' };
      const after: Content = { ...withPublication(rest, destination, again), approvedBy: actor, approvedAt: now };
      return { after: withState(after, now), activities: [settled] };
    }
  }
}

/** @throws AppError `conflict` while it is looked up by itself */
export function refuseAsking({ state, lookUps }: Publication): void {
  if (state === 'unknown' && (lookUps ?? 0) < lookUpWaitsMs.length) {
    throw new AppError('conflict', 'We are still looking whether it is there, for about half an hour. Try again then.');
  }
}
