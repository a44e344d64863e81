import { refuseBegun, refuseRejected } from './begun.ts';
import type { PieceEdit } from '../changePiece.ts';
import { withState } from '../withState.ts';
import type { Content } from '../../model/content.ts';
import { AppError } from '../../platform/errors.ts';

/** Nobody plans a post further ahead; a slip of the finger in a date field does. */
const furthestMs = 366 * 24 * 60 * 60_000;

/**
 * Plans a piece for another time. One that is still being written may be moved as well.
 * @throws AppError `conflict` where something has left; `invalid` for a time that has passed, or is years away
 */
export function planMove(piece: Content, publishAt: Date, now: Date): PieceEdit | undefined {
  refuseRejected(piece);
  refuseBegun(piece, 'moved');
  refuseUnlikely(publishAt, now);
  if (publishAt <= now) throw new AppError('invalid', 'This time has passed. Choose one that is still to come.', { field: 'publishAt' });
  if (piece.publishAt?.getTime() === publishAt.getTime()) return undefined;
  const moved: Content = { ...piece, publishAt };
  const isUnwritten = piece.state === 'requested' || piece.state === 'generating' || !piece.writtenAt;
  const checks = (piece.checks ?? []).filter(({ kind }) => kind !== 'late');
  return {
    after: isUnwritten ? { ...moved, calendarAt: publishAt } : withState({ ...moved, checks }, now),
    activities: [{ kind: 'pieceMoved', before: { publishAt: piece.publishAt?.toISOString() ?? null }, after: { publishAt: publishAt.toISOString() } }],
  };
}

/** @throws AppError `invalid` for a time that is more than a year away */
export function refuseUnlikely(publishAt: Date, now: Date): void {
  if (publishAt.getTime() - now.getTime() > furthestMs) {
    throw new AppError('invalid', 'Choose a time within the next year.', { field: 'publishAt' });
  }
}
