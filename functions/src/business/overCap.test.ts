import { describe, expect, test } from 'vitest';
import { isFlooded, newsletterCap, otherEmails, overCap, useOf } from './overCap.ts';

const caps = { leads: 100, email: 50, sms: 10, ai: 200 };
const none = { leads: 0, email: 0, newsletters: 0, sms: 0, ai: 0 };

describe('a daily cap', () => {
  test('is used up by the one that reaches it, and the next one waits', () => {
    expect(overCap({ ...none, sms: 9 }, caps).sms).toBe(false);
    expect(overCap({ ...none, sms: 10 }, caps).sms).toBe(true);
  });

  test('of one kind does not hold up the others', () => {
    expect(overCap({ ...none, sms: 10 }, caps)).toEqual({ leads: false, email: false, sms: true, ai: false });
  });

  test('leaves a fifth of the emails to people who write', () => {
    expect(newsletterCap(caps)).toBe(40);
    expect(otherEmails({ ...none, email: 42, newsletters: 40 })).toBe(2);
  });

  test('of nothing lets nothing through', () => {
    expect(overCap(none, { ...caps, email: 0 }).email).toBe(true);
  });
});

test('today\'s use comes from today\'s figures', () => {
  expect(useOf({ leads: 12, followUpsSent: 3, emailsSent: 10, newslettersSent: 4, textsSent: 5, messagesSent: 15, assistantCalls: 7 })).toEqual({
    leads: 12,
    email: 10,
    newsletters: 4,
    sms: 5,
    ai: 7,
  });
  expect(useOf({})).toEqual(none);
});

describe('the public form', () => {
  test('stays open while a business is merely busy', () => {
    expect(isFlooded({ ...none, leads: 999 }, caps)).toBe(false);
  });

  test('closes at ten times the cap', () => {
    expect(isFlooded({ ...none, leads: 1000 }, caps)).toBe(true);
  });

  test('does not close without a single lead', () => {
    expect(isFlooded(none, { ...caps, leads: 0 })).toBe(false);
  });
});
