import type { DailyCaps } from '../model/business.ts';
import type { Figures } from '../model/stats.ts';

/** What a business has used today, in the units of its caps. */
export interface DailyUse extends DailyCaps {
  /** The emails among them that were letters of newsletters. */
  newsletters: number;
}

/** The caps that are used up. */
export interface OverCap {
  leads: boolean;
  email: boolean;
  sms: boolean;
  ai: boolean;
}

/**
 * The part of a day's emails that newsletters may take: whoever writes to the business gets an answer on that day, too.
 * A fifth of even the smallest cap is more than the enquiries of a day, and a newsletter loses little by a day.
 */
const newsletterShare = 0.8;

/** How many emails newsletters may take on a day on which there are no others. */
export const newsletterCap = (caps: DailyCaps): number => Math.floor(newsletterShare * caps.email);

/** The day's emails that are no letters of newsletters: what people wait for. */
export const otherEmails = ({ email, newsletters }: DailyUse): number => Math.max(0, email - newsletters);

/** Beyond this many times its cap a flood is not custom any more, and the public form closes. */
const floodTimes = 10;

/** @param today figures of the business's local day */
export function useOf(today: Figures): DailyUse {
  return {
    leads: today.leads ?? 0,
    email: today.emailsSent ?? 0,
    newsletters: today.newslettersSent ?? 0,
    sms: today.textsSent ?? 0,
    ai: today.assistantCalls ?? 0,
  };
}

export function overCap(use: DailyUse, caps: DailyCaps): OverCap {
  return {
    leads: use.leads >= caps.leads,
    email: use.email >= caps.email,
    sms: use.sms >= caps.sms,
    ai: use.ai >= caps.ai,
  };
}

export function isFlooded(use: DailyUse, caps: DailyCaps): boolean {
  return use.leads >= floodTimes * Math.max(1, caps.leads);
}
