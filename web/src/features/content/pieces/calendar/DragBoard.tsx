import {
  type CollisionDetection,
  DndContext,
  DragOverlay,
  KeyboardCode,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type ReactNode, useState } from 'react';
import { wallClock } from '../../../../lib/localTime.ts';
import { fixedBecause } from '../../../../words/content.ts';
import { addDays } from '../../../overview/period.ts';
import { nameOf, type Piece } from '../piece.ts';
import { canMove } from './moves.ts';
import { PieceFace } from './PieceFace.tsx';
import type { CalendarWords } from './useCalendarWords.ts';
import type { PieceMoves } from './usePieceMoves.ts';

/** Pixels that tell a drag from a click. */
const dragDistance = 6;
/** Long enough to tell a drag from a scroll. */
const touchDelay = { delay: 250, tolerance: 8 };
/** Enter opens a piece, as it opens every link; the space bar lifts it. */
const keyboardCodes = { start: [KeyboardCode.Space], cancel: [KeyboardCode.Esc], end: [KeyboardCode.Space, KeyboardCode.Enter] };
const daysByKey: Readonly<Record<string, number>> = {
  [KeyboardCode.Left]: -1,
  [KeyboardCode.Right]: 1,
  [KeyboardCode.Up]: -7,
  [KeyboardCode.Down]: 7,
};

const instructions =
  'To move it to another day, press the space bar, then the arrow keys, then the space bar again. Escape leaves it where it is.';

/** The day under the pointer; moved by keys, under the middle of the piece. */
const dayUnder: CollisionDetection = (args) => {
  const { left, top, width, height } = args.collisionRect;
  return pointerWithin({ ...args, pointerCoordinates: args.pointerCoordinates ?? { x: left + width / 2, y: top + height / 2 } });
};

/** With the arrow keys a piece goes from day to day, to the middle of each. */
const toNextDay: KeyboardCoordinateGetter = (event, { context: { over, droppableRects, collisionRect } }) => {
  const by = daysByKey[event.code];
  if (by === undefined) return undefined;
  event.preventDefault();
  const day = over && droppableRects.get(addDays(String(over.id), by));
  if (!day || !collisionRect) return undefined;
  return { x: day.left + (day.width - collisionRect.width) / 2, y: day.top + (day.height - collisionRect.height) / 2 };
};

interface Props {
  pieces: readonly Piece[];
  moves: Pick<PieceMoves, 'moveToDay' | 'refuse'>;
  disabled: boolean;
  words: CalendarWords;
  timezone: string;
  /** Days that take pieces (droppable by their date), and the pieces. */
  children: ReactNode;
}

/** Lets pieces be dragged from day to day, by mouse, by finger and by keyboard. */
export function DragBoard({ pieces, moves, disabled, words, timezone, children }: Props) {
  const [lifted, setLifted] = useState<Piece>();
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: dragDistance } }),
    useSensor(TouchSensor, { activationConstraint: touchDelay }),
    useSensor(KeyboardSensor, { keyboardCodes, coordinateGetter: toNextDay, scrollBehavior: 'auto' }),
  );
  if (disabled) return children;

  const pieceOf = (id: string | number) => pieces.find((piece) => piece.id === id);
  const nameFor = (id: string | number) => {
    const piece = pieceOf(id);
    return piece ? nameOf(piece) : 'The piece';
  };
  const dayOf = (piece: Piece | undefined) => piece?.calendarAt && wallClock(piece.calendarAt, timezone).slice(0, 10);
  const announcements = {
    onDragStart: ({ active }: { active: { id: string | number } }) => {
      const piece = pieceOf(active.id);
      if (piece && !canMove(piece)) return `${nameOf(piece)} stays where it is. ${fixedBecause[piece.state] ?? ''}`;
      return `${nameFor(active.id)} is lifted.`;
    },
    onDragOver: ({ active, over }: Moved) => (over ? `${nameFor(active.id)} is over ${words.day(String(over.id))}.` : 'No day is below it.'),
    onDragEnd: ({ active, over }: Moved) =>
      over ? `${nameFor(active.id)} is put down on ${words.day(String(over.id))}.` : `${nameFor(active.id)} stays where it was.`,
    onDragCancel: ({ active }: Moved) => `${nameFor(active.id)} stays where it was.`,
  };

  return (
    <DndContext
      id="calendar"
      sensors={sensors}
      collisionDetection={dayUnder}
      accessibility={{ announcements, screenReaderInstructions: { draggable: instructions } }}
      onDragStart={({ active }) => {
        const piece = pieceOf(active.id);
        if (piece && !moves.refuse(piece)) setLifted(piece);
      }}
      onDragCancel={() => setLifted(undefined)}
      onDragEnd={({ over }) => {
        setLifted(undefined);
        if (lifted && over && over.id !== dayOf(lifted)) moves.moveToDay(lifted, String(over.id));
      }}
    >
      {children}
      <DragOverlay dropAnimation={null}>
        {lifted && (
          <div className="rounded-sm border border-accent bg-surface p-1.5 shadow-float">
            <PieceFace piece={lifted} />
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}

interface Moved {
  active: { id: string | number };
  over: { id: string | number } | null;
}
