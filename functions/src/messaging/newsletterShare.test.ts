import { describe, expect, test } from 'vitest';
import { NewsletterShare, shareChange } from './newsletterShare.ts';
import type { Message } from '../model/message.ts';
import { makeMessage } from '../testing/builders.ts';

const now = new Date('2026-11-24T15:00:00Z');
const timezone = 'America/New_York';
const dailyCaps = { leads: 100, email: 10, sms: 10, ai: 10 };
const share = (known: Record<string, number>, about: { otherEmails?: number; putOff?: number } = {}) =>
  new NewsletterShare(known, { dailyCaps, timezone, otherEmails: 0, putOff: 0, ...about }, now);
const takeAll = (from: NewsletterShare) => {
  while (from.take()) continue;
  return from.taken;
};

describe('the share of newsletters', () => {
  test('is four fifths of the day, less what they have taken and what others have sent', () => {
    expect(takeAll(share({}))).toBe(8);
    expect(takeAll(share({ '2026-11-24': 5 }))).toBe(3);
    expect(takeAll(share({ '2026-11-24': 5 }, { otherEmails: 2 }))).toBe(1);
    expect(takeAll(share({ '2026-11-24': 8 }, { otherEmails: 9 }))).toBe(0);
    expect(takeAll(share({ '2026-11-23': 8 }))).toBe(8);
  });

  test('is remembered for this day, and for those that a change of clocks may bring back', () => {
    const from = share({ '2026-11-20': 8, '2026-11-23': 7, '2026-11-24': 5, '2026-11-25': 1 });
    from.take();
    expect(from.days()).toEqual({ '2026-11-23': 7, '2026-11-24': 6, '2026-11-25': 1 });
  });

  test('puts off as much to each of the next days as fits', () => {
    const from = share({}, { putOff: 7 });
    expect([from.putOff(), from.putOff()]).toEqual([new Date('2026-11-25T05:00:00Z'), new Date('2026-11-26T05:00:00Z')]);
  });
});

describe('a letter that was claimed', () => {
  const claimedAt = new Date('2026-11-25T04:59:59Z');
  const letter = (change: Partial<Message>) => makeMessage({ purpose: 'newsletter', claimedAt, ...change });
  const moved = (before: Partial<Message>, after: Partial<Message>) => shareChange([{ before: letter(before), after: letter(after), timezone }]);

  test('gives its place back where it did not go', () => {
    expect(moved({ state: 'sending' }, { state: 'queued' })).toEqual({ '2026-11-24': -1 });
    expect(moved({ state: 'sending' }, { state: 'failed' })).toEqual({ '2026-11-24': -1 });
    expect(moved({ state: 'unknown' }, { state: 'queued' })).toEqual({ '2026-11-24': -1 });
  });

  test('keeps it where it went, or may have, or comes back later', () => {
    expect(moved({ state: 'sending' }, { state: 'sent', sentAt: claimedAt })).toEqual({});
    expect(moved({ state: 'sending' }, { state: 'unknown' })).toEqual({});
    expect(moved({ state: 'sent', sentAt: claimedAt }, { state: 'failed', sentAt: claimedAt })).toEqual({});
  });

  test('takes one of the day on which it went', () => {
    expect(moved({ state: 'sending' }, { state: 'sent', sentAt: new Date('2026-11-25T05:00:01Z') })).toEqual({ '2026-11-24': -1, '2026-11-25': 1 });
  });
});
