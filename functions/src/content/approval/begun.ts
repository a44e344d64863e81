import type { Content, Publication } from '../../model/content.ts';
import { AppError } from '../../platform/errors.ts';

/** Whether it stands at the destination, or may: what has been claimed there and was not certainly turned away. */
export const mayBeThere = ({ state, claimedAt }: Publication): boolean =>
  state === 'published' || state === 'publishing' || state === 'unknown' || claimedAt !== undefined;

const publicationsOf = ({ publications = {} }: Content): Publication[] => Object.values(publications);

/** Whether anything of the piece has left, or may have. */
export const hasBegun = (piece: Content): boolean => publicationsOf(piece).some(mayBeThere);

/** @throws AppError `conflict` for a piece that nobody has written yet, or that is being written again */
export function refuseUnwritten({ state, writtenAt }: Content): void {
  if (state === 'requested' || state === 'generating') throw new AppError('conflict', 'This piece is still being written. Try again in a minute.');
  if (!writtenAt) throw new AppError('conflict', 'This piece could not be written yet. Have it tried again first.');
}

/** @throws AppError `conflict` for a piece that has left, or may have, at one of its destinations */
export function refuseBegun(piece: Content, what: string): void {
  if (!hasBegun(piece)) return;
  const some = (state: Publication['state']) => publicationsOf(piece).some((publication) => publication.state === state);
  if (some('publishing')) throw new AppError('conflict', `This piece is being published right now, so it can no longer be ${what}.`);
  if (some('published')) throw new AppError('conflict', `This piece has been published, so it can no longer be ${what}.`);
  throw new AppError('conflict', `This piece may have been published, so it can no longer be ${what}. Say what became of it first.`);
}

/** @throws AppError `conflict` for a piece that the owner does not want */
export function refuseRejected({ rejectedBecause }: Content): void {
  if (rejectedBecause !== undefined) throw new AppError('conflict', 'This piece was rejected. Take that back first.');
}

/** Every publication that is not, and cannot be, at its destination becomes what `change` makes of it. */
export function changeUnbegun(piece: Content, change: (publication: Publication) => Publication): Record<string, Publication> {
  const entries = Object.entries(piece.publications ?? {});
  return Object.fromEntries(entries.map(([destination, publication]) => [destination, mayBeThere(publication) ? publication : change(publication)]));
}
