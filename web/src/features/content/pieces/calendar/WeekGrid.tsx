import { useBusiness } from '../../../../lib/useBusiness.tsx';
import { platformWords } from '../../../../words/content.ts';
import type { LocalDate } from '../../../overview/period.ts';
import { socialPlatforms } from '@model/words.ts';
import { beginningOf, type Piece } from '../piece.ts';
import { DayCell, DayNumber } from './DayCell.tsx';
import type { DayProps } from './dayProps.ts';
import { DraggedPiece } from './DraggedPiece.tsx';
import { PieceFace } from './PieceFace.tsx';
import { WriteForDay } from './WriteForDay.tsx';

interface Props extends DayProps {
  days: readonly LocalDate[];
  title: string;
}

/** Seven days beside one another, each piece with its time and how it begins. */
export function WeekGrid({ days, title, pieces, today, isArrival, words, onMove, writeFor }: Props) {
  return (
    <div className="overflow-hidden rounded-md border border-line bg-surface">
      <table className="w-full table-fixed border-collapse">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            {days.map((date) => (
              <th key={date} scope="col" className="px-1.5 pt-2 text-xs font-medium text-ink-soft">
                <span className="flex items-baseline gap-1.5">
                  {words.weekday(date)}
                  <DayNumber isToday={date === today}>{words.dayOfMonth(date)}</DayNumber>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {days.map((date) => (
              <DayCell key={date} date={date} today={today} className="h-[32rem]">
                {pieces.has(date) && (
                  <ul aria-label={words.day(date)} className="flex flex-col gap-2">
                    {pieces.get(date)?.map((piece) => (
                      <DraggedPiece key={piece.id} piece={piece} isNew={isArrival(piece.createdAt)} onMove={onMove}>
                        <TimeOf piece={piece} />
                        <PieceFace piece={piece} />
                        <Preview piece={piece} />
                      </DraggedPiece>
                    ))}
                  </ul>
                )}
                <div className="mt-1 flex justify-center">
                  <WriteForDay day={words.day(date)} write={writeFor(date)} />
                </div>
              </DayCell>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

export function TimeOf({ piece }: { piece: Piece }) {
  const { formats } = useBusiness();
  const at = piece.publishedAt ?? piece.publishAt;
  return (
    <span className="block text-xs text-ink-soft">
      {at ? formats.time(at) : piece.state === 'awaitingApproval' ? 'When you say yes' : 'No time yet'}
    </span>
  );
}

/** How it begins; a social post as its network shows it, with the others that get one of their own. */
export function Preview({ piece }: { piece: Piece }) {
  const platforms = socialPlatforms.filter((platform) => piece.variants?.[platform]);
  const [first] = platforms;
  const isPost = piece.kind === 'social' && first !== undefined;
  const text = beginningOf(piece);
  if (text === '') return null;
  return (
    <span className={isPost ? 'mt-1.5 block rounded-sm bg-sunken p-1.5 text-xs' : 'mt-1.5 block text-xs text-ink-soft'}>
      {isPost && (
        <span className="mb-1 block font-medium">
          {platformWords[first]}
          {platforms.length > 1 && ` and ${platforms.length - 1} more`}
        </span>
      )}
      <span className="line-clamp-6 break-words">{text}</span>
    </span>
  );
}
