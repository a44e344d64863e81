import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Business, inside, millis, openOutsider, type Outsider } from './outsider.ts';

/**
 * What a program may count on of the weekly slot: the pieces of a week under their own ids, once each, at the hour of the
 * business's own clock, also where that is changed. The clocks in New York go forward on 14 March 2027, those in Berlin on
 * 28 March.
 */
let outsider: Outsider;
let newYork: Business;
let berlin: Business;

beforeAll(async () => {
  outsider = openOutsider();
  await outsider.setClock(new Date('2027-03-07T12:00:00Z'));
  [newYork, berlin] = await Promise.all([
    outsider.openBusiness('contract-new-york'),
    outsider.openBusiness('contract-berlin', { name: 'Zahnarzt am See', country: 'DE', timezone: 'Europe/Berlin', locale: 'de-DE', currency: 'EUR' }),
  ]);
  await Promise.all([newYork, berlin].map((business) => business.put('workflows/content', { enabled: true })));
});
afterAll(() => outsider.close());

/** When the next slot is, once it is after a moment. */
async function slotAfter(business: Business, moment: string): Promise<string> {
  const isAfter = (slot: unknown) => slot !== null && slot !== undefined && millis(slot) > Date.parse(moment);
  const { nextSlotAt } = await business.until('workflows/content', (workflow) => isAfter(workflow['nextSlotAt']));
  return new Date(millis(nextSlotAt)).toISOString();
}

const week = (number: string) => ['blog-1', 'email-1', 'social-1', 'social-2', 'social-3'].map((piece) => `2027-W${number}-${piece}`);
const piecesOf = async (business: Business) => Object.keys(await business.list('content')).sort();

/** The clock moves on, and Cloud Scheduler calls twice, as it may. */
async function moveTo(moment: string): Promise<void> {
  await outsider.setClock(new Date(moment));
  await Promise.all([outsider.run('content-sweep'), outsider.run('content-sweep')]);
}

async function writtenOf(business: Business, ids: readonly string[]): Promise<readonly unknown[]> {
  return Promise.all(ids.map((id) => business.until(`content/${id}`, ({ state }) => state === 'awaitingApproval')));
}

test('each has its week at its own hour, on both sides of the change of clocks, once', async () => {
  const start = '2027-03-07T12:00:00Z';
  expect(await slotAfter(newYork, start)).toBe('2027-03-08T12:00:00.000Z');
  expect(await slotAfter(berlin, start)).toBe('2027-03-08T06:00:00.000Z');

  await moveTo('2027-03-08T06:04:00Z');
  const first = await writtenOf(berlin, week('10'));
  expect(await piecesOf(newYork)).toEqual([]);
  await moveTo('2027-03-08T12:04:00Z');
  await writtenOf(newYork, week('10'));
  expect(await slotAfter(newYork, '2027-03-08T12:04:00Z')).toBe('2027-03-15T11:00:00.000Z');

  // Seven in New York is an hour earlier now; in Berlin not yet.
  await moveTo('2027-03-15T11:04:00Z');
  const second = await writtenOf(berlin, week('11'));
  await writtenOf(newYork, week('11'));
  expect(await piecesOf(newYork)).toEqual([...week('10'), ...week('11')]);
  expect(await piecesOf(berlin)).toEqual([...week('10'), ...week('11')]);

  for (const piece of [...first, ...second]) {
    expect(inside(piece, 'origin')).toBe('weekly');
    expect(inside(piece, 'language')).toMatch(/^de/);
  }
  // What was said in the first week was before the assistant when it wrote the second.
  const topics = [...first, ...second].map((piece) => inside(piece, 'topic', 'key'));
  expect(new Set(topics).size).toBe(topics.length);
  for (const piece of second) {
    expect(inside(piece, 'similarity')).toBeLessThan(0.9);
    expect(inside(piece, 'memory')).not.toEqual([]);
  }
});

test('weeks that were missed are caught up once, with the last of them', async () => {
  await moveTo('2027-04-08T12:00:00Z');
  await writtenOf(berlin, week('14'));
  expect(await piecesOf(berlin)).toEqual([...week('10'), ...week('11'), ...week('14')]);
  expect(await slotAfter(berlin, '2027-04-08T12:00:00Z')).toBe('2027-04-12T05:00:00.000Z');
});
