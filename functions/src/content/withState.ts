import { nextAtOf } from './publish/nextAtOf.ts';
import { stateOf } from './stateOf.ts';
import type { Content } from '../model/content.ts';

/** A written piece with what follows from its publications: its state, when it is due next, and its day in a calendar. */
export function withState(piece: Content, now: Date): Content {
  const { nextAt: _nextAt, ...rest } = piece;
  const planned = piece.publishAt !== undefined && piece.publishAt !== null && piece.publishAt > now;
  const nextAt = nextAtOf(rest);
  return {
    ...rest,
    state: stateOf(Object.values(piece.publications ?? {}), planned, piece.rejectedBecause !== undefined),
    calendarAt: piece.publishedAt ?? piece.publishAt ?? piece.writtenAt ?? piece.createdAt,
    ...(nextAt && { nextAt }),
  };
}
