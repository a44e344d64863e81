import { describe, expect, test } from 'vitest';
import { makeHistory } from './history.ts';
import { makeWork } from './work.ts';

/** Noon, midnight, the night the clocks change: whenever somebody first starts the product. */
const starts = ['2026-11-24T17:00:00Z', '2026-12-25T05:00:00Z', '2026-11-01T06:30:00Z', '2027-03-01T02:00:00Z'].map(
  (time) => new Date(time),
);

describe.each(starts)('the demo\'s jobs, seen on %s', (now) => {
  const history = makeHistory(now, { addressKey: 'key', dashboardUrl: 'http://127.0.0.1:5000' });
  const work = makeWork(history, now, 'key');
  const ids = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));

  test('are the same every time', () => {
    expect(makeWork(history, now, 'key')).toEqual(work);
  });

  test('are enough for every list to have a second page, and every chart something to say', () => {
    expect(work.sales.length).toBeGreaterThan(60);
    expect(work.reviews.length).toBeGreaterThan(20);
    expect(work.referrals.length).toBeGreaterThan(20);
    expect(work.conversions.length).toBeGreaterThan(1);
  });

  test('leave nothing due, and reminders for the days to come', () => {
    const due = work.requests.flatMap(({ data }) => data.nextAt ?? []);
    expect(due.length).toBeGreaterThan(3);
    expect(due.every((nextAt) => nextAt > now)).toBe(true);
    expect(work.messages.every(({ data }) => data.sentAt && data.sentAt < now)).toBe(true);
  });

  test('have a request for every one that was completed, and for no other', () => {
    const completed = work.sales.filter(({ data }) => data.status === 'completed');
    expect(completed.every(({ id }) => ids(work.requests).has(id))).toBe(true);
    expect(work.sales.filter(({ data }) => data.status === 'cancelled' || data.status === 'booked').some(({ id }) => ids(work.requests).has(id))).toBe(false);
  });

  test('hang together: reviews with jobs, codes with people, friends with their leads', () => {
    const people = new Map(work.contacts.map(({ id, data }) => [id, data]));
    for (const { data } of work.reviews) {
      if (data.matchState === 'matched') expect(ids(work.sales)).toContain(data.matchedSaleId);
    }
    for (const { id, data } of work.referrals) expect(people.get(data.contactId)?.referralCode).toBe(id);
    for (const { data } of work.leads) {
      if (data.referral) expect(ids(work.referrals)).toContain(data.referral.code);
    }
    for (const { data } of work.conversions) {
      expect(people.get(data.contactId)?.referredBy).toBe(data.code);
      expect(data.contactId).not.toBe(data.referrerId);
    }
  });

  test('count what each code has brought', () => {
    for (const { id, data } of work.referrals) {
      const brought = work.conversions.filter((entry) => entry.data.code === id).map((entry) => entry.data.amount);
      expect(data.conversions).toBe(brought.length);
      expect(data.revenue).toBe(brought.reduce((sum, amount) => sum + amount, 0));
      expect(data.leads).toBe(work.leads.filter((entry) => entry.data.referral?.code === id).length);
    }
  });

  test('show a person what waits for them: whose review it is, and more', () => {
    expect(work.attention.map(({ data }) => data.kind)).toContain('matchReview');
    expect(work.attention.length).toBeLessThanOrEqual(6);
  });
});
