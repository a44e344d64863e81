import { describe, expect, it } from 'vitest';
import type { LeadStatus } from '@model/words.ts';
import { placeCards, settleMoves } from './board.ts';

interface Card {
  id: string;
  status: LeadStatus;
  createdAt: Date;
  duplicateOf?: string;
}
const card = (id: string, status: LeadStatus, minute = 0): Card => ({
  id,
  status,
  createdAt: new Date(Date.UTC(2026, 10, 24, 9, minute)),
});
const ids = (cards: readonly Card[]) => cards.map((each) => each.id);

describe('the board of leads', () => {
  it('shows each lead in the column of its status, newest first', () => {
    const board = placeCards([card('a', 'new', 1), card('b', 'new', 9), card('c', 'won')], new Map());
    expect(ids(board.new)).toEqual(['b', 'a']);
    expect(ids(board.won)).toEqual(['c']);
  });

  it('moves a card at once, before the server has confirmed it', () => {
    const board = placeCards([card('a', 'new')], new Map([['a', 'qualified']]));
    expect(ids(board.new)).toEqual([]);
    expect(ids(board.qualified)).toEqual(['a']);
  });

  it('shows a card once while two queries hold it', () => {
    const board = placeCards([card('a', 'engaged'), card('a', 'engaged')], new Map());
    expect(ids(board.engaged)).toEqual(['a']);
  });

  it('takes a card that became unreachable off the board', () => {
    const board = placeCards([card('a', 'new')], new Map([['a', 'unreachable']]));
    expect(Object.values(board).flat()).toEqual([]);
  });

  it('does not show an enquiry that joined another one', () => {
    const board = placeCards([{ ...card('b', 'new'), duplicateOf: 'a' }, card('a', 'new')], new Map());
    expect(ids(board.new)).toEqual(['a']);
  });

  it('does not show spam, until somebody takes it up', () => {
    const spam = { ...card('s', 'new'), qualification: { kind: 'spam' } } as const;
    expect(ids(placeCards([spam, card('a', 'new')], new Map()).new)).toEqual(['a']);
    expect(ids(placeCards([spam], new Map([['s', 'contacted']])).contacted)).toEqual(['s']);
  });

  it('forgets a move once the server shows it', () => {
    const moves = new Map<string, LeadStatus>([
      ['a', 'won'],
      ['b', 'lost'],
    ]);
    expect([...settleMoves(moves, [card('a', 'won'), card('b', 'new')])]).toEqual([['b', 'lost']]);
  });

  it('forgets a move of a card that is no longer loaded, so that it cannot come back to haunt it', () => {
    expect([...settleMoves(new Map<string, LeadStatus>([['a', 'won']]), [])]).toEqual([]);
  });

  it('keeps the same moves when nothing has arrived, so that nothing is drawn again', () => {
    const moves = new Map<string, LeadStatus>([['a', 'won']]);
    expect(settleMoves(moves, [card('a', 'new')])).toBe(moves);
  });
});
