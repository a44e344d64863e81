import { useState } from 'react';
import { useToast } from '../../../../components/ui/Toast.tsx';
import { call } from '../../../../lib/call.ts';
import { useAttempt } from '../../../../lib/useAttempt.ts';
import { useBusiness } from '../../../../lib/useBusiness.tsx';
import { fixedBecause } from '../../../../words/content.ts';
import type { LocalDate } from '../../../overview/period.ts';
import { nameOf, type Piece } from '../piece.ts';
import { canMove, type PendingMoves, placePieces, settleMoves, timeOnDay, usualTimeOn } from './moves.ts';

export interface PieceMoves {
  /** The pieces, those that were moved where they were moved to. */
  placed: Piece[];
  /** At the same time of day; says why where that is not possible. */
  moveToDay: (piece: Piece, date: LocalDate) => void;
  /** Says why a piece stays where it is; false where it need not. */
  refuse: (piece: Piece) => boolean;
}

/**
 * Moves pieces to other days: at once on the screen, then at the server, and back by Undo.
 * @param publishTime when a day's piece is published, for one that has no time of its own
 */
export function usePieceMoves(loaded: readonly Piece[], publishTime: string): PieceMoves {
  const { businessId, business, formats, now } = useBusiness();
  const toast = useToast();
  const attempt = useAttempt();
  const [moves, setMoves] = useState<PendingMoves>(new Map());
  const waiting = settleMoves(moves, loaded);
  if (waiting !== moves) setMoves(waiting);

  const put = async (piece: Piece, at: Date) => {
    setMoves((before) => new Map(before).set(piece.id, at));
    const moved = await attempt(() =>
      call('content-movePiece', { businessId, contentId: piece.id, publishAt: at.toISOString() }),
    );
    if (!moved) setMoves((before) => new Map([...before].filter(([id]) => id !== piece.id)));
    return moved;
  };
  const move = async (piece: Piece, at: Date) => {
    if (!(await put(piece, at))) return;
    const { publishAt } = piece;
    toast({
      message: `“${nameOf(piece)}” is planned for ${formats.day(at)} at ${formats.time(at)}.`,
      // A time that is over cannot be planned anew.
      ...(publishAt && publishAt > now() && { undo: () => void put(piece, publishAt) }),
    });
  };
  const refuse = (piece: Piece) => {
    if (canMove(piece)) return false;
    toast({ message: `“${nameOf(piece)}” stays where it is. ${fixedBecause[piece.state] ?? ''}` });
    return true;
  };

  return {
    placed: placePieces(loaded, waiting),
    refuse,
    moveToDay: (piece, date) => {
      const { timezone } = business;
      const today = formats.localDate(now());
      const at = piece.publishAt ? timeOnDay(piece.publishAt, date, { timezone, now: now() }) : usualTimeOn(date, publishTime, { timezone, now: now() });
      if (at) void move(piece, at);
      else toast({ message: date < today ? 'That day is over. Choose today or a later one.' : 'Today is nearly over. Choose a later day.' });
    },
  };
}
