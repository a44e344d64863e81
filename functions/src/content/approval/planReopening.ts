import { changeUnbegun, refuseBegun, refuseUnwritten } from './begun.ts';
import type { PieceEdit } from '../changePiece.ts';
import { withoutTries } from '../publish/markPublished.ts';
import { withState } from '../withState.ts';
import type { Content } from '../../model/content.ts';

/**
 * Takes a rejection or an OK back: the piece waits for an OK everywhere, also where it would have gone by itself.
 * @throws AppError `conflict` where something has left, or may have
 */
export function planReopening(piece: Content, now: Date): PieceEdit | undefined {
  refuseUnwritten(piece);
  refuseBegun(piece, 'taken back');
  const states = Object.values(piece.publications ?? {}).map(({ state }) => state);
  if (piece.rejectedBecause === undefined && states.every((state) => state === 'awaitingApproval')) return undefined;
  const wasRejected = piece.rejectedBecause !== undefined;
  return {
    after: withState(awaitingAgain(piece), now),
    activities: [{ kind: 'pieceReopened', after: { from: wasRejected ? 'rejected' : 'approved' } }],
    ...(wasRejected && { rejectedBecause: null }),
  };
}

/** The piece as if nobody had decided about it. */
export function awaitingAgain(piece: Content): Content {
  const { rejectedBecause: _reason, approvedBy: _by, approvedAt: _at, newsletter: _newsletter, ...rest } = piece;
  return {
    ...rest,
    publications: changeUnbegun(piece, (publication) => ({ ...withoutTries(publication), state: 'awaitingApproval', error: null, attempts: 0 })),
  };
}
