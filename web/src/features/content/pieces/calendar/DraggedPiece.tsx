import { useDraggable } from '@dnd-kit/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classes } from '../../../../components/ui/classes.ts';
import { useFresh } from '../../../../lib/useFresh.ts';
import { fixedBecause } from '../../../../words/content.ts';
import type { Piece } from '../piece.ts';
import { canMove } from './moves.ts';
import { PieceMenu } from './PieceMenu.tsx';

interface Props {
  piece: Piece;
  /** It came while the calendar was open. */
  isNew: boolean;
  /** Undefined for whoever may not move pieces. */
  onMove: ((piece: Piece) => void) | undefined;
  children: ReactNode;
}

/** A piece on its day: a link to its page that can be dragged, with a menu for those who do not drag. */
export function DraggedPiece({ piece, isNew, onMove, children }: Props) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({ id: piece.id, disabled: !onMove });
  const fresh = useFresh([piece.state, piece.revision, piece.calendarAt?.getTime()].join(), isNew);
  const fixed = canMove(piece) ? undefined : fixedBecause[piece.state];
  return (
    <li
      ref={setNodeRef}
      onAnimationEnd={fresh.onAnimationEnd}
      className={classes(
        'group relative rounded-sm border border-line bg-surface hover:border-line-strong',
        isDragging && fixed === undefined && 'opacity-40',
        fresh.className,
      )}
    >
      <Link
        {...listeners}
        ref={setActivatorNodeRef}
        to={`/content/${piece.id}`}
        draggable={false}
        title={fixed}
        aria-describedby={onMove && attributes['aria-describedby']}
        className={classes('block touch-manipulation p-1.5 select-none', onMove && fixed === undefined && 'pointer-coarse:pr-12')}
      >
        {children}
      </Link>
      {onMove && fixed === undefined && (
        <div className="absolute top-0.5 right-0.5 rounded-md bg-surface pointer-fine:opacity-0 pointer-fine:group-focus-within:opacity-100 pointer-fine:group-hover:opacity-100">
          <PieceMenu piece={piece} onMove={onMove} />
        </div>
      )}
    </li>
  );
}
