import { describe, expect, test } from 'vitest';
import { planFollowed, planLapse, planLookedUp, planOutcome } from './planOutcome.ts';
import type { PublicationProgress, PublishOutcome } from '../../connections/publisher.ts';
import type { Content, Publication } from '../../model/content.ts';
import { makeContent, makePublication } from '../../testing/builders.ts';

const now = new Date('2026-11-24T15:00:00Z');
const after = (milliseconds: number) => new Date(now.getTime() + milliseconds);
const minute = 60_000;
const tried = makePublication({ state: 'publishing', attempts: 1, claimedAt: after(-5000), leaseUntil: after(115_000), link: 'https://example.com/l/abc' });
const claimed = (changes: Partial<Publication> = {}): Content => makeContent({ state: 'publishing', publications: { wordpress: { ...tried, ...changes } } });
const record = (outcome: PublishOutcome, changes: Partial<Publication> = {}) =>
  planOutcome(claimed(changes), 'wordpress', { ...tried, ...changes }, outcome, { now, random: 1 })?.after;
const wordpress = (piece: Content | undefined) => piece?.publications?.['wordpress'];

describe('an outcome', () => {
  test('published is published', () => {
    const piece = record({ result: 'published', externalId: '17', url: 'https://blog.example.com/17' });
    expect(piece).toMatchObject({ state: 'published', publishedAt: now, calendarAt: now });
    expect(wordpress(piece)).toEqual({ state: 'published', externalId: '17', url: 'https://blog.example.com/17', at: now, error: null, attempts: 1, link: tried.link });
  });

  test('busy waits as long as the destination wants, and is tried again', () => {
    const piece = record({ result: 'busy', retryAfterMs: 20 * minute });
    expect(piece?.nextAt).toEqual(after(20 * minute));
    expect(wordpress(piece)).toMatchObject({ state: 'scheduled', attempts: 1, error: 'WordPress was busy. It is tried again by itself.' });
    expect(wordpress(piece)).not.toHaveProperty('claimedAt');
  });

  test('busy for hours is left to a person', () => {
    expect(record({ result: 'busy', retryAfterMs: undefined }, { attempts: 10 })).toMatchObject({ state: 'failed' });
  });

  test('broken waits for the connection, and has all its tries again', () => {
    const piece = record({ result: 'broken', error: 'The password is wrong.' }, { attempts: 9 });
    expect(piece?.nextAt).toEqual(after(30 * minute));
    expect(wordpress(piece)).toMatchObject({ state: 'scheduled', attempts: 0, error: 'The password is wrong.' });
  });

  test('refused has failed', () => {
    const piece = record({ result: 'refused', error: 'The title is missing.' });
    expect(piece?.state).toBe('failed');
    expect(piece).not.toHaveProperty('nextAt');
    expect(wordpress(piece)).toMatchObject({ state: 'failed', error: 'The title is missing.' });
  });

  test('unclear is looked up in a minute', () => {
    const piece = record({ result: 'unclear', error: 'The connection was cut.' });
    expect(piece).toMatchObject({ state: 'unknown', nextAt: after(minute) });
    expect(wordpress(piece)).toMatchObject({ state: 'unknown', lookUps: 0, claimedAt: tried.claimedAt });
  });

  test('that comes after it was called unclear still counts', () => {
    expect(record({ result: 'published', externalId: '17', url: null }, { state: 'unknown' })?.state).toBe('published');
    expect(record({ result: 'refused', error: 'No.' }, { state: 'unknown' })?.state).toBe('failed');
    expect(record({ result: 'unclear', error: 'Cut.' }, { state: 'unknown' })).toBeUndefined();
  });

  test('of an earlier try says nothing about this one', () => {
    const outcome: PublishOutcome = { result: 'busy', retryAfterMs: undefined };
    for (const earlier of [{ ...tried, attempts: 0 }, { ...tried, claimedAt: after(-60 * minute) }]) {
      expect(planOutcome(claimed(), 'wordpress', earlier, outcome, { now, random: 1 })).toBeUndefined();
    }
    expect(planOutcome(claimed({ state: 'stopped' }), 'wordpress', tried, outcome, { now, random: 1 })).toBeUndefined();
  });
});

describe('a claim that nobody has come back from', () => {
  test('is unclear once its lease is over, and looked up at once', () => {
    expect(planLapse(claimed(), 'wordpress', { now, realNow: after(114_999) })).toBeUndefined();
    const piece = planLapse(claimed(), 'wordpress', { now, realNow: after(115_000) })?.after;
    expect(piece).toMatchObject({ state: 'unknown', nextAt: now, publications: { wordpress: { lookUps: 0, claimedAt: tried.claimedAt } } });
  });

  test('of a newsletter is taken up where it stopped', () => {
    const piece = makeContent({ kind: 'email', publications: { newsletter: makePublication({ state: 'publishing', claimedAt: now }) } });
    expect(planLapse(piece, 'newsletter', { now, realNow: after(60 * minute) })).toBeUndefined();
  });
});

describe('a look-up', () => {
  const unknown = (lookUps: number) => claimed({ state: 'unknown', lookUps, notBefore: now });
  const lookUp = (lookUps: number, found: 'nothing' | 'unknown') => {
    const piece = unknown(lookUps);
    return planLookedUp(piece, 'wordpress', wordpress(piece) ?? tried, { found }, now)?.after;
  };

  test('that finds it tells since when it is there', () => {
    const piece = unknown(1);
    const found = planLookedUp(piece, 'wordpress', wordpress(piece) ?? tried, { found: 'published', externalId: '17', url: null }, now)?.after;
    expect(found).toMatchObject({ state: 'published', publishedAt: tried.claimedAt, publications: { wordpress: { externalId: '17' } } });
  });

  test.for(['nothing', 'unknown'] as const)('that finds %s is made again after 5 and 30 minutes, and then left to a person', (found) => {
    expect(lookUp(0, found)).toMatchObject({ state: 'unknown', nextAt: after(5 * minute) });
    expect(lookUp(1, found)).toMatchObject({ state: 'unknown', nextAt: after(30 * minute) });
    expect(lookUp(2, found)).toMatchObject({ state: 'unknown', publications: { wordpress: { lookUps: 3 } } });
    expect(lookUp(2, found)).not.toHaveProperty('nextAt');
  });

  test('by two at once counts once', () => {
    expect(planLookedUp(unknown(1), 'wordpress', wordpress(unknown(0)) ?? tried, { found: 'nothing' }, now)).toBeUndefined();
  });
});

describe('a post that its destination is sending', () => {
  const hours = 60 * minute;
  const taken = planOutcome(claimed(), 'wordpress', tried, { result: 'sending', externalId: '17' }, { now, random: 1 })?.after ?? makeContent();
  const follow = (answer: PublicationProgress, changes: Partial<Publication> = {}, asked: Partial<Publication> = {}) => {
    const known = { ...(wordpress(taken) ?? tried), ...changes };
    return planFollowed({ ...taken, publications: { wordpress: known } }, 'wordpress', { ...known, ...asked }, answer, now)?.after;
  };

  test('is on its way, says so, and is asked for in twenty seconds', () => {
    expect(taken).toMatchObject({ state: 'publishing', nextAt: after(20_000) });
    expect(taken).not.toHaveProperty('publishedAt');
    expect(wordpress(taken)).toMatchObject({ state: 'publishing', externalId: '17', error: 'WordPress is sending it.', lookUps: 0 });
    expect(wordpress(taken)).not.toHaveProperty('leaseUntil');
  });

  test('has not lapsed, whoever has died: it is not searched or tried again', () => {
    expect(planLapse(taken, 'wordpress', { now, realNow: after(hours) })).toBeUndefined();
  });

  test('is published where its network has it, since it was handed over', () => {
    const piece = follow({ found: 'published', url: 'https://network.example.com/17' });
    expect(piece).toMatchObject({ state: 'published', publishedAt: tried.claimedAt });
    expect(wordpress(piece)).toEqual({
      state: 'published', externalId: '17', url: 'https://network.example.com/17', at: tried.claimedAt, error: null, attempts: 1, link: tried.link,
    });
  });

  test('has failed where its network does not want it, and can be tried anew', () => {
    const piece = follow({ found: 'refused', error: 'The network did not take the post: Signed out.' });
    expect(piece?.state).toBe('failed');
    expect(piece).not.toHaveProperty('nextAt');
    expect(wordpress(piece)).toEqual({
      state: 'failed', externalId: null, url: null, at: null, error: 'The network did not take the post: Signed out.', attempts: 1, link: tried.link,
    });
  });

  test.for([
    [0, minute],
    [1, 5 * minute],
    [2, 30 * minute],
    [3, 2 * hours],
    [4, 10 * hours],
  ] as const)('is asked for more and more seldom: after %i times in %i ms', ([lookUps, wait]) => {
    for (const found of ['sending', 'unknown'] as const) expect(follow({ found }, { lookUps })).toMatchObject({ state: 'publishing', nextAt: after(wait) });
  });

  test('is not asked for before the destination wants to be', () => {
    expect(follow({ found: 'unknown', retryAfterMs: 20 * minute })?.nextAt).toEqual(after(20 * minute));
  });

  test('is left to a person when half a day has not settled it', () => {
    const piece = follow({ found: 'sending' }, { lookUps: 5 });
    expect(piece).toMatchObject({ state: 'unknown', publications: { wordpress: { externalId: '17', lookUps: 3 } } });
    expect(piece).not.toHaveProperty('nextAt');
  });

  test('by two at once counts once, and an answer about another try says nothing', () => {
    expect(follow({ found: 'sending' }, { lookUps: 1 }, { lookUps: 0 })).toBeUndefined();
    expect(follow({ found: 'refused', error: 'No.' }, {}, { externalId: '16' })).toBeUndefined();
    expect(follow({ found: 'refused', error: 'No.' }, {}, { attempts: 2 })).toBeUndefined();
    expect(follow({ found: 'refused', error: 'No.' }, { state: 'published' })).toBeUndefined();
  });

  test('is known by the first answer: one that comes late changes nothing', () => {
    const late = (outcome: PublishOutcome) => planOutcome(taken, 'wordpress', tried, outcome, { now: after(hours), random: 1 });
    expect(late({ result: 'sending', externalId: '17' })).toBeUndefined();
    expect(late({ result: 'unclear', error: 'Cut.' })).toBeUndefined();
  });

  test('is followed, too, where only a look-up has found it', () => {
    const unclear = claimed({ state: 'unknown', lookUps: 2, notBefore: now });
    const found = planLookedUp(unclear, 'wordpress', wordpress(unclear) ?? tried, { found: 'sending', externalId: '17' }, now)?.after;
    expect(found).toMatchObject({ state: 'publishing', nextAt: after(20_000), publications: { wordpress: { externalId: '17', lookUps: 0 } } });
  });
});
