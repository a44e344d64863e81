import * as z from 'zod/mini';
import { count } from './primitives.ts';

/** How far the product's clock is ahead of the machine's; written on the emulators only. */
export const clockDocument = z.object({ offsetMs: z.number() });

/** `system/filledIn:{name}`: that something was written into every document from before it was there. */
export const filledIn = z.object({ at: z.date() });

/** `rateLimits/{key}`: how often something was done in a span of time; removed by Firestore after `expiresAt`. */
export const rateLimit = z.object({ count, expiresAt: z.date() });
export type RateLimit = z.infer<typeof rateLimit>;
