import type { Qualification } from '@model/lead.ts';
import type { LeadStatus } from '@model/words.ts';

/** The columns that show cards, in the order a lead takes through them. */
export const openColumns = ['new', 'contacted', 'engaged', 'qualified'] as const satisfies readonly LeadStatus[];
/** Columns that are folded to a count, and open when asked. */
export const foldedColumns = ['won', 'lost'] as const satisfies readonly LeadStatus[];
export const boardColumns = [...openColumns, ...foldedColumns] as const;
export type BoardColumn = (typeof boardColumns)[number];

interface Card {
  id: string;
  status: LeadStatus;
  createdAt: Date;
  duplicateOf?: string | undefined;
  qualification?: Pick<Qualification, 'kind'> | undefined;
}

/** Cards somebody has just moved and the server has not confirmed yet, by lead. */
export type PendingMoves = ReadonlyMap<string, LeadStatus>;

/**
 * The board from every card that is loaded, whichever query brought it. A card that was moved stands in its new column
 * at once; one that two queries hold is shown once. Enquiries that joined another are not cards, nor is spam that nobody
 * has taken up: the list has both.
 */
export function placeCards<C extends Card>(loaded: readonly C[], moves: PendingMoves): Record<BoardColumn, C[]> {
  const board: Record<BoardColumn, C[]> = { new: [], contacted: [], engaged: [], qualified: [], won: [], lost: [] };
  const seen = new Set<string>();
  for (const card of loaded) {
    if (seen.has(card.id) || card.duplicateOf !== undefined) continue;
    seen.add(card.id);
    const target = moves.get(card.id) ?? card.status;
    if (target === 'new' && card.qualification?.kind === 'spam') continue;
    const place = boardColumns.find((each) => each === target);
    if (place) board[place].push(card);
  }
  for (const column of boardColumns) board[column].sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  return board;
}

/**
 * The moves that still have to be shown: not those that the server shows where they were meant to go, nor those of
 * cards that are no longer loaded.
 */
export function settleMoves(moves: PendingMoves, loaded: readonly Card[]): PendingMoves {
  const waiting = [...moves].filter(([id, target]) => loaded.some((card) => card.id === id && card.status !== target));
  return waiting.length === moves.size ? moves : new Map(waiting);
}
