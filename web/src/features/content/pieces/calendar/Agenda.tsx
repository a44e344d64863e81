import { Link } from 'react-router';
import { Card } from '../../../../components/ui/Card.tsx';
import { classes } from '../../../../components/ui/classes.ts';
import { EmptyState } from '../../../../components/ui/EmptyState.tsx';
import { Badge } from '../../../../components/ui/StatusWord.tsx';
import { useFresh } from '../../../../lib/useFresh.ts';
import type { LocalDate } from '../../../overview/period.ts';
import type { Piece } from '../piece.ts';
import { isSameMonth, type Span } from './calendarGrid.ts';
import type { DayProps } from './dayProps.ts';
import { canMove } from './moves.ts';
import { PieceFace } from './PieceFace.tsx';
import { PieceMenu } from './PieceMenu.tsx';
import { Preview, TimeOf } from './WeekGrid.tsx';
import { WriteForDay } from './WriteForDay.tsx';

interface Props extends DayProps {
  days: readonly LocalDate[];
  /** A day of the span. */
  shown: LocalDate;
  span: Span;
}

/** The days that have something, below one another: what is to come, then what has been, the latest first. */
export function Agenda({ days, shown, span, pieces, today, isArrival, words, onMove, writeFor }: Props) {
  // A week shows its days to come also where they are empty, so that something can be written for them.
  const isShown = (date: LocalDate) => pieces.has(date) || (span === 'week' && date >= today && writeFor(date) !== undefined);
  const filled = days.filter((date) => isShown(date) && (span === 'week' || isSameMonth(date, shown)));
  const coming = filled.filter((date) => date >= today);
  const past = filled.filter((date) => date < today).toReversed();
  if (filled.length === 0) {
    return (
      <Card>
        <EmptyState title={`Nothing is planned for this ${span}`}>What is written is planned by itself, and stands here.</EmptyState>
      </Card>
    );
  }
  const dayCards = (dates: readonly LocalDate[]) =>
    dates.map((date) => (
      <section key={date} aria-label={words.day(date)}>
        <h3 className="flex flex-wrap items-center gap-2 pb-1.5 text-sm font-semibold">
          {words.day(date)}
          {date === today && <Badge tone="accent">Today</Badge>}
          <span className="ml-auto">
            <WriteForDay day={words.day(date)} write={writeFor(date)} />
          </span>
        </h3>
        {pieces.has(date) ? (
          <ul className="rounded-md border border-line bg-surface">
            {pieces.get(date)?.map((piece) => (
              <AgendaLine key={piece.id} piece={piece} isNew={isArrival(piece.createdAt)} withPreview={span === 'week'} onMove={onMove} />
            ))}
          </ul>
        ) : (
          <p className="border-t border-line pt-2 text-ink-soft">Nothing is planned.</p>
        )}
      </section>
    ));
  return (
    <div className="flex flex-col gap-4">
      {dayCards(coming)}
      {past.length > 0 && coming.length > 0 && <p className="mt-2 border-t border-line pt-4 text-ink-soft">Earlier</p>}
      {dayCards(past)}
    </div>
  );
}

interface LineProps {
  piece: Piece;
  isNew: boolean;
  withPreview: boolean;
  onMove: DayProps['onMove'];
}

function AgendaLine({ piece, isNew, withPreview, onMove }: LineProps) {
  const fresh = useFresh([piece.state, piece.revision, piece.calendarAt?.getTime()].join(), isNew);
  return (
    <li
      onAnimationEnd={fresh.onAnimationEnd}
      className={classes('flex items-start gap-2 border-t border-line pr-1 first:border-t-0', fresh.className)}
    >
      <Link to={`/content/${piece.id}`} className="min-w-0 flex-1 py-3 pl-4">
        <TimeOf piece={piece} />
        <PieceFace piece={piece} roomy />
        {withPreview && <Preview piece={piece} />}
      </Link>
      {onMove && canMove(piece) && (
        <div className="pt-2">
          <PieceMenu piece={piece} onMove={onMove} />
        </div>
      )}
    </li>
  );
}
