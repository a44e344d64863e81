import { expect, test } from 'vitest';
import { planSettlement } from './planSettlement.ts';
import type { Publication } from '../../model/content.ts';
import { makeContent, makePublication } from '../../testing/builders.ts';

const now = new Date('2026-11-24T15:00:00Z');
const claimedAt = new Date('2026-11-24T14:00:00Z');
const actor = { kind: 'member', id: 'olivia' } as const;
const unclear = makePublication({ state: 'unknown', attempts: 1, claimedAt, lookUps: 3 });
const settle = (publication: Publication, settlement: Parameters<typeof planSettlement>[2], lookedUp?: Publication) =>
  planSettlement(makeContent({ publications: { wordpress: publication } }), 'wordpress', settlement, { actor, now, lookedUp });

test('what a person has seen there is published since it was tried', () => {
  const { after, activities } = settle(unclear, 'isThere');
  expect(after).toMatchObject({ state: 'published', publishedAt: claimedAt, publications: { wordpress: { state: 'published', url: null } } });
  expect(activities?.map(({ kind }) => kind)).toEqual(['pieceSettled', 'piecePublished']);
});

test('what is not there is published again once it has been looked up', () => {
  const { after } = settle(unclear, 'publishAgain', unclear);
  expect(after).toMatchObject({ state: 'approved', approvedBy: actor, approvedAt: now, publications: { wordpress: { state: 'scheduled', attempts: 1 } } });
  expect(() => settle(unclear, 'publishAgain')).toThrow('Somebody else has just decided');
  expect(() => settle(unclear, 'publishAgain', { ...unclear, attempts: 2 })).toThrow('Somebody else has just decided');
});

test('it is not published again while it is being looked up by itself', () => {
  expect(() => settle({ ...unclear, lookUps: 2 }, 'publishAgain', unclear)).toThrow('still looking');
});

test('what was refused is simply tried again', () => {
  expect(settle(makePublication({ state: 'failed', attempts: 1 }), 'publishAgain').after.publications?.['wordpress']?.state).toBe('scheduled');
  expect(() => settle(makePublication({ state: 'failed' }), 'isThere')).toThrow('refused there');
});

test('what is let be may be there all the same, and is looked up should anybody change their mind', () => {
  const { after } = settle(unclear, 'letItBe');
  const stopped = after.publications?.['wordpress'];
  expect(after.state).toBe('rejected');
  expect(stopped).toMatchObject({ state: 'stopped', claimedAt });
  expect(() => settle(stopped ?? unclear, 'publishAgain')).toThrow('Somebody else');
  expect(settle(stopped ?? unclear, 'publishAgain', stopped).after.state).toBe('approved');
});

test.for(['awaitingApproval', 'scheduled', 'publishing', 'published'] as const)('there is nothing to settle about what is %s', (state) => {
  expect(() => settle(makePublication({ state }), 'isThere')).toThrow('nothing left to decide');
});
