import { Link } from 'react-router';
import type { LocalDate } from '../../../overview/period.ts';
import { isSameMonth } from './calendarGrid.ts';
import { DayCell, DayNumber } from './DayCell.tsx';
import type { DayProps } from './dayProps.ts';
import { DraggedPiece } from './DraggedPiece.tsx';
import { PieceFace } from './PieceFace.tsx';
import { WriteForDay } from './WriteForDay.tsx';

/** More than these are shown by the week. */
const shownPerDay = 3;

interface Props extends DayProps {
  weeks: readonly (readonly LocalDate[])[];
  /** A day of the month that is shown. */
  shown: LocalDate;
  title: string;
  /** The first day whose pieces have all been loaded; undefined where all have. */
  knownFrom: LocalDate | undefined;
}

/** The weeks of a month below one another, with the pieces of each day. */
export function MonthGrid({ weeks, shown, title, knownFrom, pieces, today, isArrival, words, onMove, writeFor }: Props) {
  return (
    <div className="overflow-hidden rounded-md border border-line bg-surface">
      <table className="w-full table-fixed border-collapse">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            {weeks[0]?.map((date) => (
              <th key={date} scope="col" className="py-2 text-xs font-medium text-ink-soft">
                {words.weekday(date)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((date) => {
                const ofDay = pieces.get(date) ?? [];
                const isOutside = !isSameMonth(date, shown) || (knownFrom !== undefined && date < knownFrom);
                return (
                  <DayCell key={date} date={date} today={today} className={isOutside ? 'h-28 bg-canvas' : 'h-28'}>
                    <div className="flex items-start justify-between">
                      <DayNumber isToday={date === today}>
                        <span aria-hidden="true">{words.dayOfMonth(date)}</span>
                        <span className="sr-only">{words.day(date)}</span>
                      </DayNumber>
                      <WriteForDay day={words.day(date)} write={writeFor(date)} />
                    </div>
                    {ofDay.length > 0 && (
                      <ul aria-label={words.day(date)} className="flex flex-col gap-1">
                        {ofDay.slice(0, shownPerDay).map((piece) => (
                          <DraggedPiece key={piece.id} piece={piece} isNew={isArrival(piece.createdAt)} onMove={onMove}>
                            <PieceFace piece={piece} />
                          </DraggedPiece>
                        ))}
                      </ul>
                    )}
                    {ofDay.length > shownPerDay && (
                      <Link
                        to={`/content?view=calendar&span=week&date=${date}`}
                        className="flex min-h-6 items-center px-1.5 text-xs text-accent underline-offset-2 hover:underline pointer-coarse:min-h-11"
                      >
                        {ofDay.length - shownPerDay} more
                      </Link>
                    )}
                  </DayCell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
