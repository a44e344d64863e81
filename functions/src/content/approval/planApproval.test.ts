import { describe, expect, test } from 'vitest';
import { planApproval } from './planApproval.ts';
import type { Content } from '../../model/content.ts';
import { makeContent, makePublication } from '../../testing/builders.ts';

const now = new Date('2026-11-24T15:00:00Z');
const thursday = new Date('2026-11-26T15:00:00Z');
const actor = { kind: 'member', id: 'olivia', name: 'Olivia Owner' } as const;
const approve = (piece: Content, publishAt: Date | null = null, recipients?: { confirmed: number | undefined; counted: number }) =>
  planApproval(piece, { actor, publishAt, recipients, now });
const letter = makeContent({ kind: 'email', destinations: ['newsletter'], publications: { newsletter: makePublication() } });

describe('an OK', () => {
  test('lets a piece go at once', () => {
    const { after, activities } = approve(makeContent());
    expect(after).toMatchObject({ state: 'approved', publishAt: null, approvedBy: actor, approvedAt: now, nextAt: now });
    expect(after.publications?.['local']?.state).toBe('scheduled');
    expect(activities).toMatchObject([{ kind: 'pieceApproved', after: { revision: 1 } }]);
  });

  test('is for a time where one is given', () => {
    expect(approve(makeContent(), thursday).after).toMatchObject({ state: 'scheduled', publishAt: thursday, nextAt: thursday, calendarAt: thursday });
  });

  test('for a time that has passed is for now', () => {
    expect(approve(makeContent(), new Date('2026-11-24T14:00:00Z')).after).toMatchObject({ state: 'approved', publishAt: null });
  });

  test('brings what was to go later by itself forward', () => {
    const piece = makeContent({ state: 'scheduled', publishAt: thursday, publications: { local: makePublication({ state: 'scheduled' }) } });
    expect(approve(piece).after).toMatchObject({ state: 'approved', nextAt: now, approvedBy: actor });
  });

  test('leaves alone what has left', () => {
    const published = makePublication({ state: 'published', at: now });
    const { after } = approve(makeContent({ publishedAt: now, publications: { local: published, wordpress: makePublication() } }));
    expect(after.publications).toMatchObject({ local: published, wordpress: { state: 'scheduled' } });
  });

  test('takes back that it is late, and nothing else that was found', () => {
    const claim = { kind: 'claim', quote: 'for free', sentence: 'This is not in your facts.' } as const;
    const late = { kind: 'late', quote: '', sentence: 'It was to be published on 20 November.' } as const;
    expect(approve(makeContent({ checks: [claim, late] })).after.checks).toEqual([claim]);
  });
});

describe('an OK is refused', () => {
  test.for<[string, Partial<Content>]>([
    ['still being written', { state: 'generating' }],
    ['was rejected', { state: 'rejected', rejectedBecause: 'No' }],
    ['already been published', { publications: { local: makePublication({ state: 'published' }) } }],
  ])('where the piece has %s', ([sentence, changes]) => {
    expect(() => approve(makeContent(changes))).toThrow(sentence);
  });

  test('where nobody has said where to', () => {
    expect(() => approve(makeContent({ publications: {} }))).toThrow('Choose where');
  });
});

describe('a newsletter', () => {
  test('goes to as many as the person has confirmed', () => {
    const { after } = approve(letter, null, { confirmed: 12, counted: 12 });
    expect(after.newsletter).toEqual({ confirmed: 12, cursor: null, made: 0, complete: false });
  });

  test.for<[{ confirmed: number | undefined; counted: number }, string]>([
    [{ confirmed: undefined, counted: 12 }, 'Confirm that number'],
    [{ confirmed: 11, counted: 12 }, 'It would now go to 12 contacts, not to 11'],
    [{ confirmed: 13, counted: 12 }, 'not to 13'],
    [{ confirmed: 0, counted: 0 }, 'Nobody has agreed'],
  ])('%o is refused', ([recipients, sentence]) => {
    expect(() => approve(letter, null, recipients)).toThrow(sentence);
  });
});
