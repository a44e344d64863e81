import { refuseRejected, refuseUnwritten } from './begun.ts';
import type { PieceEdit } from '../changePiece.ts';
import { withoutTries } from '../publish/markPublished.ts';
import { withState } from '../withState.ts';
import type { Actor } from '../../model/actor.ts';
import type { Content, Publication } from '../../model/content.ts';
import { AppError } from '../../platform/errors.ts';

interface Approval {
  actor: Actor;
  /** Null for at once; a time that has passed means the same. */
  publishAt: Date | null;
  /** What the person has confirmed, and how many there are now; for a piece that goes to contacts. */
  recipients: { confirmed: number | undefined; counted: number } | undefined;
  now: Date;
}

/** Whether an approval would send the piece to contacts. */
export const goesToContacts = ({ publications = {} }: Content): boolean => {
  const state = publications['newsletter']?.state;
  return state === 'awaitingApproval' || state === 'scheduled' || state === 'failed';
};

/**
 * The OK of a person: whatever has not left goes at the time they say. It may also be given to what would have gone by
 * itself, or to what has one already, for another time.
 * @throws AppError `conflict`, `invalid`
 */
export function planApproval(piece: Content, { actor, publishAt, recipients, now }: Approval): PieceEdit {
  refuseUnwritten(piece);
  refuseRejected(piece);
  const publications = Object.entries(piece.publications ?? {});
  if (publications.length === 0) throw new AppError('invalid', 'Choose where it is to be published first.', { field: 'destinations' });
  const wanted = publications.filter(([, { state }]) => state === 'awaitingApproval' || state === 'scheduled');
  if (wanted.length === 0) throw new AppError('conflict', 'There is nothing left to approve: this piece has already been published, or is on its way.');
  const confirmed = confirmedRecipients(piece, recipients);

  const later = publishAt !== null && publishAt > now ? publishAt : null;
  const approved = wanted.map(([destination, publication]): [string, Publication] => [
    destination,
    { ...withoutTries(publication), state: 'scheduled', error: null, attempts: 0 },
  ]);
  const after: Content = {
    ...piece,
    publications: { ...piece.publications, ...Object.fromEntries(approved) },
    publishAt: later,
    approvedBy: actor,
    approvedAt: now,
    // Whoever says yes now knows that it is late.
    checks: (piece.checks ?? []).filter(({ kind }) => kind !== 'late'),
    ...(confirmed !== undefined && { newsletter: { confirmed, cursor: null, made: 0, complete: false } }),
  };
  return {
    after: withState(after, now),
    activities: [{ kind: 'pieceApproved', after: { revision: piece.revision ?? 0, publishAt: later?.toISOString() ?? null } }],
  };
}

function confirmedRecipients(piece: Content, recipients: Approval['recipients']): number | undefined {
  if (!goesToContacts(piece)) return undefined;
  const { confirmed, counted } = recipients ?? { confirmed: undefined, counted: 0 };
  if (counted === 0) throw new AppError('conflict', 'Nobody has agreed to get your news by email yet, so there is nobody to send it to.');
  const people = counted === 1 ? '1 contact' : `${counted} contacts`;
  if (confirmed === undefined) throw new AppError('invalid', `It goes to ${people}. Confirm that number.`, { field: 'recipients' });
  if (confirmed !== counted) throw new AppError('conflict', `It would now go to ${people}, not to ${confirmed}. Confirm the new number.`, { field: 'recipients' });
  return counted;
}
