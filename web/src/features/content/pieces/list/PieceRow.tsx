import { Link } from 'react-router';
import { classes } from '../../../../components/ui/classes.ts';
import { Icon } from '../../../../components/ui/Icon.tsx';
import { RelativeTime } from '../../../../components/ui/RelativeTime.tsx';
import { StatusWord } from '../../../../components/ui/StatusWord.tsx';
import { Td } from '../../../../components/ui/Table.tsx';
import { useFresh } from '../../../../lib/useFresh.ts';
import { contentKindWords, contentStateTones, contentStateWords } from '../../../../words/content.ts';
import { FigureOrNoData } from '../FigureOrNoData.tsx';
import { beginningOf, kindIcons, nameOf, type Piece, reachedBy } from '../piece.ts';

/** One piece. On a phone what stands in columns elsewhere stands below its name. */
export function PieceRow({ piece, isNew }: { piece: Piece; isNew: boolean }) {
  const fresh = useFresh([piece.state, piece.revision, piece.calendarAt?.getTime()].join(), isNew);
  const when = piece.calendarAt ?? piece.createdAt;
  const status = <StatusWord tone={contentStateTones[piece.state]}>{contentStateWords[piece.state]}</StatusWord>;
  const to = `/content/${piece.id}`;
  return (
    <tr onAnimationEnd={fresh.onAnimationEnd} className={classes('relative hover:bg-sunken/60', fresh.className)}>
      <Td className="w-full max-w-0">
        <div className="flex min-w-0 items-center gap-2">
          <Link to={to} className="truncate font-semibold after:absolute after:inset-0">
            {nameOf(piece)}
          </Link>
          <span className="ml-auto shrink-0 text-xs whitespace-nowrap text-ink-soft md:hidden">
            <RelativeTime at={when} />
          </span>
        </div>
        <p className="truncate text-ink-soft">{beginningOf(piece) || piece.brief || 'It will say something in a minute or two'}</p>
        <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs md:hidden">
          {status}
          <span className="text-ink-soft">{contentKindWords[piece.kind]}</span>
        </p>
      </Td>
      <Td className="hidden whitespace-nowrap text-ink-soft md:table-cell">
        <span className="inline-flex items-center gap-1.5">
          <Icon name={kindIcons[piece.kind]} className="size-4" />
          {contentKindWords[piece.kind]}
        </span>
      </Td>
      <Td className="hidden md:table-cell">{status}</Td>
      <Td className="hidden text-right lg:table-cell">
        {piece.publishedAt && <FigureOrNoData value={reachedBy(piece)} />}
      </Td>
      <Td className="hidden text-right lg:table-cell">
        {piece.publishedAt && <FigureOrNoData value={piece.metrics?.clicks ?? null} />}
      </Td>
      <Td className="hidden text-right whitespace-nowrap text-ink-soft md:table-cell">
        {/* A link of its own above the one that covers the row, or its exact time would not show on hover. */}
        <Link to={to} tabIndex={-1} className="relative z-10">
          <RelativeTime at={when} />
        </Link>
      </Td>
    </tr>
  );
}
