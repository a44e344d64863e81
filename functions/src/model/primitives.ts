import * as z from 'zod/mini';

/** Ids of documents whoever made them: `demo`, `2026-11`, `{leadId}-reply`. */
export const documentId = z.string().check(z.regex(/^[A-Za-z0-9_~.@-]{1,128}$/));

/** An address as people type it; what can be written to is decided by normalising it. */
export const typedEmail = z.string().check(z.maxLength(254));
export const typedPhone = z.string().check(z.maxLength(32));

export const language = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));
export const country = z.string().check(z.regex(/^[A-Z]{2}$/));
export const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
export const timezone = z.string().check(
  z.refine((zone) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
      return true;
    } catch {
      return false;
    }
  }, 'Choose a time zone such as America/New_York'),
);

/** Text of a bounded length; the bound is what keeps documents small and prompts cheap. */
export const text = (max: number, min = 0) => z.string().check(z.minLength(min), z.maxLength(max));
/** The most that one job can cost, in minor units: beyond it somebody has typed too many noughts. */
export const highestAmount = 100_000_000_000;
export const amount = z.int().check(z.minimum(0), z.maximum(highestAmount));
export const count = z.int().check(z.minimum(0));
