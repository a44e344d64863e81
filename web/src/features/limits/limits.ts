import type { DailyCaps } from '@model/business.ts';
import { type MonthStats, sumMonth } from '@model/stats.ts';

/** Caps in the order in which they are shown. */
export const capNames = ['leads', 'email', 'sms', 'ai'] as const satisfies readonly (keyof DailyCaps)[];

export const capLabels: Record<keyof DailyCaps, string> = {
  leads: 'Leads',
  email: 'Emails',
  sms: 'Text messages',
  ai: 'Assistant requests',
};

/** What becomes of more than that. */
export const capSentences: Record<keyof DailyCaps, string> = {
  leads: 'More of them are kept and answered tomorrow.',
  email: 'More of them wait until tomorrow.',
  sms: 'More of them wait until tomorrow.',
  ai: 'Paid ones, to OpenAI. Beyond them the built-in assistant writes.',
};

export interface Limit {
  name: keyof DailyCaps;
  used: number;
  cap: number;
  left: number;
}

/**
 * What is used and left of each cap today.
 * @param month the month's statistics and its shards
 * @param day `01` to `31`
 */
export function limitsOf(month: readonly MonthStats[], day: string, caps: DailyCaps): Limit[] {
  const today = sumMonth(month).days[day] ?? {};
  const used: DailyCaps = {
    leads: today.leads ?? 0,
    email: today.emailsSent ?? 0,
    sms: today.textsSent ?? 0,
    ai: today.assistantCalls ?? 0,
  };
  return capNames.map((name) => ({ name, used: used[name], cap: caps[name], left: Math.max(0, caps[name] - used[name]) }));
}
