import type { LocalDate } from '../../../overview/period.ts';
import type { Piece } from '../piece.ts';
import type { CalendarWords } from './useCalendarWords.ts';

/** What every way of showing days needs. */
export interface DayProps {
  pieces: ReadonlyMap<LocalDate, readonly Piece[]>;
  today: LocalDate;
  isArrival: (createdAt: Date) => boolean;
  words: CalendarWords;
  /** Asks for another day; undefined for whoever may not move pieces. */
  onMove: ((piece: Piece) => void) | undefined;
  /** Has a piece written for a day; undefined for whoever may not, and for a day that has no time left. */
  writeFor: (date: LocalDate) => (() => void) | undefined;
}
