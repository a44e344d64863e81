import { expect, test } from 'vitest';
import { nextAtOf } from './nextAtOf.ts';
import type { Publication } from '../../model/content.ts';
import { makeContent, makePublication } from '../../testing/builders.ts';

const at = (time: string) => new Date(`2026-11-24T${time}:00Z`);
const next = (publications: Record<string, Partial<Publication>>, publishAt: Date | null = null) =>
  nextAtOf(
    makeContent({
      publishAt,
      approvedAt: at('10:00'),
      publications: Object.fromEntries(Object.entries(publications).map(([id, changes]) => [id, makePublication(changes)])),
    }),
  );

test('what is planned is due at its time, and what is to go at once since the OK', () => {
  expect(next({ local: { state: 'scheduled' } }, at('15:00'))).toEqual(at('15:00'));
  expect(next({ local: { state: 'scheduled' } })).toEqual(at('10:00'));
});

test('a destination that was busy is tried when its wait is over', () => {
  expect(next({ wordpress: { state: 'scheduled', notBefore: at('15:30') } }, at('15:00'))).toEqual(at('15:30'));
});

test('the earliest of several counts', () => {
  expect(
    next({
      local: { state: 'published' },
      wordpress: { state: 'scheduled', notBefore: at('16:00') },
      'buffer-a': { state: 'unknown', lookUps: 1, notBefore: at('15:10') },
    }),
  ).toEqual(at('15:10'));
});

test('a claim is looked after when its lease is over, and a newsletter at every chance', () => {
  expect(next({ wordpress: { state: 'publishing', claimedAt: at('15:00') } })).toEqual(at('15:02'));
  expect(next({ newsletter: { state: 'publishing', claimedAt: at('15:00') } })).toEqual(at('15:00'));
});

test('what is being sent on is asked for at its own time', () => {
  expect(next({ 'buffer-a': { state: 'publishing', externalId: '17', claimedAt: at('14:00'), notBefore: at('15:10') } })).toEqual(at('15:10'));
});

test('nothing is due where a person must decide, or it is over', () => {
  expect(next({ wordpress: { state: 'unknown', lookUps: 3, notBefore: at('15:00') } })).toBeUndefined();
  expect(next({ local: { state: 'awaitingApproval' }, wordpress: { state: 'failed' }, 'buffer-a': { state: 'stopped' } })).toBeUndefined();
});
