import type { Content } from '@model/content.ts';
import type { ContentState } from '@model/words.ts';
import { localTime, wallClock } from '../../../../lib/localTime.ts';
import type { LocalDate } from '../../../overview/period.ts';

/** What has not left yet, also what is still being written. */
const movable: readonly ContentState[] = ['requested', 'generating', 'awaitingApproval', 'approved', 'scheduled'];

export const canMove = ({ state }: Pick<Content, 'state'>): boolean => movable.includes(state);

interface Place {
  timezone: string;
  /** Product time. */
  now: Date;
}

/** Enough for somebody to change their mind. */
const notSoonerThanMs = 15 * 60_000;
const roundedToMs = 5 * 60_000;

/**
 * The same time of the day on another day. Today, where that time is over, it is in a quarter of an hour; null for a day
 * that has no time left.
 */
export function timeOnDay(at: Date, date: LocalDate, { timezone, now }: Place): Date | null {
  const same = localTime(date, wallClock(at, timezone).slice(11, 16), timezone);
  if (same > now) return same;
  const soon = new Date(Math.ceil((now.getTime() + notSoonerThanMs) / roundedToMs) * roundedToMs);
  return wallClock(soon, timezone).slice(0, 10) === date ? soon : null;
}

/** When a piece without a time of its own is published on a day: at the hour at which the others go. Null as above. */
export const usualTimeOn = (date: LocalDate, publishTime: string, place: Place): Date | null => timeOnDay(localTime(date, publishTime, place.timezone), date, place);

/** Pieces that somebody has just moved and the server has not confirmed yet, with the time they are to be published. */
export type PendingMoves = ReadonlyMap<string, Date>;

interface Placed {
  id: string;
  publishAt?: Date | null | undefined;
  calendarAt?: Date | undefined;
}

/** Every piece that is loaded, those that were moved at their new time at once. */
export function placePieces<P extends Placed>(loaded: readonly P[], moves: PendingMoves): P[] {
  return loaded.map((piece) => {
    const at = moves.get(piece.id);
    return at === undefined ? piece : { ...piece, publishAt: at, calendarAt: at };
  });
}

/** The moves that still have to be shown: not those that the server shows, nor those of pieces that are not loaded. */
export function settleMoves(moves: PendingMoves, loaded: readonly Placed[]): PendingMoves {
  const waiting = [...moves].filter(([id, at]) =>
    loaded.some((piece) => piece.id === id && piece.publishAt?.getTime() !== at.getTime()),
  );
  return waiting.length === moves.size ? moves : new Map(waiting);
}
