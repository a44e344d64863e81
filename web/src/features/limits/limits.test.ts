import { expect, it } from 'vitest';
import type { MonthStats } from '@model/stats.ts';
import { limitsOf } from './limits.ts';

const caps = { leads: 100, email: 50, sms: 10, ai: 200 };

it('shows what is used and left of each limit today, the shards included', () => {
  const month: MonthStats[] = [
    { days: { '24': { leads: 4, emailsSent: 40, assistantCalls: 3 }, '23': { leads: 90 } } },
    { days: { '24': { emailsSent: 2, textsSent: 12 } } },
  ];
  expect(limitsOf(month, '24', caps)).toEqual([
    { name: 'leads', used: 4, cap: 100, left: 96 },
    { name: 'email', used: 42, cap: 50, left: 8 },
    { name: 'sms', used: 12, cap: 10, left: 0 },
    { name: 'ai', used: 3, cap: 200, left: 197 },
  ]);
});

it('shows a day without anything as unused', () => {
  expect(limitsOf([], '25', caps).every(({ used, left, cap }) => used === 0 && left === cap)).toBe(true);
});
