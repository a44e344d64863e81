import { describe, expect, test } from 'vitest';
import type { Publication } from '@model/content.ts';
import { choosePieceActions, isEditable } from './choosePieceActions.ts';

const now = new Date('2026-11-24T15:00:00Z');
const written = { writtenAt: now, publishAt: null };
const at = (state: Publication['state']): Publication => ({ state, url: null, externalId: null, at: null, error: null, attempts: 0 });
const owner = { canDecide: true, now };

describe('what there is to do with a piece', () => {
  test('one that waits is approved, for its time or at once', () => {
    const piece = { ...written, state: 'awaitingApproval', publications: { local: at('awaitingApproval') } } as const;
    expect(choosePieceActions(piece, owner)).toEqual(['approve', 'move', 'rewrite', 'reject']);
    const planned = { ...piece, publishAt: new Date(now.getTime() + 1) };
    expect(choosePieceActions(planned, owner)).toEqual(['approve', 'publishNow', 'move', 'rewrite', 'reject']);
  });

  test('one that is published in one place and waits in another is approved there, and not written again', () => {
    const piece = { ...written, state: 'awaitingApproval', publications: { local: at('published'), wordpress: at('awaitingApproval') } } as const;
    expect(choosePieceActions(piece, owner)).toEqual(['approve', 'move']);
    expect(isEditable(piece)).toBe(false);
  });

  test('what one that is published was about can be written about again; a newsletter that is still going out is stopped first', () => {
    const published = { ...written, state: 'published', publications: { local: at('published') } } as const;
    expect(choosePieceActions(published, owner)).toEqual(['again']);
    expect(choosePieceActions(published, { ...owner, canDecide: false })).toEqual([]);
    const newsletter = { confirmed: 9, cursor: null, made: 4, complete: false };
    expect(choosePieceActions({ ...published, publications: { local: at('published'), newsletter: at('publishing') }, newsletter }, owner)).toEqual(['stop', 'again']);
  });

  test('an OK and a rejection are taken back as long as nothing has left', () => {
    const scheduled = { ...written, state: 'scheduled', publications: { local: at('scheduled') } } as const;
    expect(choosePieceActions(scheduled, owner)).toContain('reopen');
    expect(choosePieceActions({ ...scheduled, publications: { local: at('unknown'), wordpress: at('scheduled') } }, owner)).toEqual(['move']);
    expect(choosePieceActions({ ...written, state: 'rejected' }, owner)).toEqual(['reopen', 'rewrite']);
  });

  test('what could not be written is written once more; what was refused somewhere is settled there', () => {
    expect(choosePieceActions({ state: 'failed' }, owner)).toEqual(['tryAgain']);
    expect(choosePieceActions({ ...written, state: 'failed', publications: { wordpress: at('failed') } }, owner)).toEqual([]);
  });

  test('a newsletter is stopped until there is a message for everybody', () => {
    const newsletter = { confirmed: 100, cursor: 'c', made: 40, complete: false };
    const piece = { ...written, state: 'publishing', publications: { newsletter: at('publishing') } } as const;
    expect(choosePieceActions({ ...piece, newsletter }, owner)).toEqual(['stop']);
    expect(choosePieceActions({ ...piece, newsletter: { ...newsletter, complete: true } }, owner)).toEqual([]);
    expect(choosePieceActions({ ...piece, newsletter: { ...newsletter, stoppedAt: now } }, owner)).toEqual([]);
  });

  test('whoever may not decide has nothing to press, and nobody has while it is being written', () => {
    expect(choosePieceActions({ ...written, state: 'awaitingApproval' }, { canDecide: false, now })).toEqual([]);
    expect(choosePieceActions({ state: 'generating' }, owner)).toEqual([]);
  });
});
