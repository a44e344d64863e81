import { expect, test } from 'vitest';
import { attentionChange, attentionOf } from './attentionOf.ts';
import { makeContent, makePublication } from '../testing/builders.ts';

const now = new Date('2026-11-24T15:00:00Z');
const kinds = (piece: Parameters<typeof attentionOf>[1]) => Object.entries(attentionOf('piece', piece)).map(([id, { kind }]) => `${id}: ${kind}`);

test('a piece asks for an OK, and for somebody to look where it failed or nobody knows', () => {
  const publications = {
    local: makePublication(),
    wordpress: makePublication({ state: 'failed', error: 'The title is missing.' }),
    'buffer-abc': makePublication({ state: 'unknown', lookUps: 3 }),
    'buffer-def': makePublication({ state: 'unknown', lookUps: 2 }),
  };
  expect(kinds(makeContent({ publications }))).toEqual([
    'approvePiece-piece: approvePiece',
    'failedPublication-piece-wordpress: failedPublication',
    'unclearPublication-piece-buffer-abc: unclearPublication',
  ]);
  expect(kinds(makeContent({ state: 'published', publications: { local: makePublication({ state: 'published' }) } }))).toEqual([]);
});

test('who looks is told whether the place has it', () => {
  const item = (externalId: string | null) =>
    attentionOf('piece', makeContent({ state: 'unknown', publications: { 'buffer-a': makePublication({ state: 'unknown', lookUps: 3, externalId }) } }));
  expect(item(null)['unclearPublication-piece-buffer-a']?.detail).toContain('we did not find it there');
  expect(item('17')['unclearPublication-piece-buffer-a']?.detail).toContain('Buffer took it');
});

test('the finding that comes first is what a person reads', () => {
  const checks = [
    { kind: 'claim', quote: 'free', sentence: '“free” is not in your facts.' } as const,
    { kind: 'tooLong', quote: '', sentence: 'Too long for X.' } as const,
  ];
  expect(attentionOf('piece', makeContent({ checks }))['approvePiece-piece']?.detail).toBe('“free” is not in your facts. And 1 more to look at.');
});

test('items come and go with their cause, and keep their time while it lasts', () => {
  const waits = makeContent();
  expect(attentionChange('piece', waits, { ...waits, revision: 2 }, now)).toEqual({ raise: {}, resolve: [] });
  expect(attentionChange('piece', waits, { ...waits, state: 'approved' }, now)).toEqual({ raise: {}, resolve: ['approvePiece-piece'] });
  expect(attentionChange('piece', waits, { ...waits, title: 'Other' }, now).raise['approvePiece-piece']).toMatchObject({ title: 'Other', createdAt: now });
  expect(attentionChange('piece', undefined, waits, now).raise['approvePiece-piece']).toMatchObject({ createdAt: now });
});
