import { refuseBegun, refuseUnwritten } from './begun.ts';
import { awaitingAgain } from './planReopening.ts';
import type { PieceEdit } from '../changePiece.ts';
import type { Content } from '../../model/content.ts';

/**
 * Has a piece written again: it is requested as it was at first, with what the person wants otherwise. Whatever comes of
 * it waits for an OK.
 * @throws AppError `conflict` where it is being written, or something has left
 */
export function planRewrite(piece: Content, remark: string, now: Date): PieceEdit {
  refuseUnwritten(piece);
  refuseBegun(piece, 'written again');
  const { leaseUntil: _lease, error: _error, ...rest } = awaitingAgain(piece);
  return {
    after: { ...rest, state: 'requested', remark, attempts: 0, nextAt: now },
    keepVersion: { reason: 'rewritten', ...(remark !== '' && { remark }) },
    activities: [{ kind: 'pieceEdited', after: { reason: 'rewritten' }, ...(remark !== '' && { text: remark }) }],
    ...(piece.rejectedBecause !== undefined && { rejectedBecause: null }),
  };
}
