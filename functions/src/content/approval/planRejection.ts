import { changeUnbegun, hasBegun, refuseUnwritten } from './begun.ts';
import type { PieceEdit } from '../changePiece.ts';
import { withoutTries } from '../publish/markPublished.ts';
import { withState } from '../withState.ts';
import type { Content } from '../../model/content.ts';
import { AppError } from '../../platform/errors.ts';

/**
 * The owner does not want it. Where it has not left it does not leave any more; the reason is remembered where it has
 * not left anywhere.
 * @throws AppError `conflict`
 */
export function planRejection(piece: Content, reason: string, now: Date): PieceEdit | undefined {
  refuseUnwritten(piece);
  if (piece.rejectedBecause !== undefined) return undefined;
  const publications = Object.values(piece.publications ?? {});
  if (publications.some(({ state }) => state === 'publishing')) {
    throw new AppError('conflict', 'This piece is being published right now, so it cannot be rejected any more.');
  }
  const waits = publications.some(({ state }) => state === 'awaitingApproval' || state === 'scheduled' || state === 'failed');
  const begun = hasBegun(piece);
  if (begun && !waits) throw new AppError('conflict', 'This piece has been published, or may have been, so it cannot be rejected any more.');
  const { approvedBy: _by, approvedAt: _at, newsletter, ...rest } = piece;
  const after: Content = {
    ...rest,
    publications: changeUnbegun(piece, (publication) => ({ ...withoutTries(publication), state: 'stopped', error: null, attempts: 0 })),
    ...(begun ? keptOk(piece) : { rejectedBecause: reason }),
    ...(begun && newsletter && { newsletter }),
  };
  return {
    after: withState(after, now),
    activities: [{ kind: 'pieceRejected', ...(reason !== '' && { text: reason }) }],
    ...(!begun && { rejectedBecause: reason }),
  };
}

/** What has left keeps the name of whoever said yes to it. */
const keptOk = ({ approvedBy, approvedAt }: Content) => ({ ...(approvedBy && { approvedBy }), ...(approvedAt && { approvedAt }) });
