import type { DailyCaps } from '../model/business.ts';
import type { Figures } from '../model/stats.ts';

/** What a business has used today, in the units of its caps. */
export type DailyUse = DailyCaps;

/** The caps that are used up. */
export interface OverCap {
  leads: boolean;
  email: boolean;
  /** The part of the emails that newsletters may take. */
  newsletters: boolean;
  sms: boolean;
  ai: boolean;
}

/**
 * The part of a day's emails that newsletters may take: whoever writes to the business gets an answer on that day, too.
 * A fifth of even the smallest cap is more than the enquiries of a day, and a newsletter loses little by a day.
 */
const newsletterShare = 0.8;

/** How many more emails newsletters may take today. */
export const newsletterRoom = (use: DailyUse, caps: DailyCaps): number => Math.max(0, Math.floor(newsletterShare * caps.email) - use.email);

/** Beyond this many times its cap a flood is not custom any more, and the public form closes. */
const floodTimes = 10;

/** @param today figures of the business's local day */
export function useOf(today: Figures): DailyUse {
  return {
    leads: today.leads ?? 0,
    email: today.emailsSent ?? 0,
    sms: today.textsSent ?? 0,
    ai: today.assistantCalls ?? 0,
  };
}

export function overCap(use: DailyUse, caps: DailyCaps): OverCap {
  return {
    leads: use.leads >= caps.leads,
    email: use.email >= caps.email,
    newsletters: newsletterRoom(use, caps) === 0,
    sms: use.sms >= caps.sms,
    ai: use.ai >= caps.ai,
  };
}

export function isFlooded(use: DailyUse, caps: DailyCaps): boolean {
  return use.leads >= floodTimes * Math.max(1, caps.leads);
}
