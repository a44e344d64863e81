import * as z from 'zod/mini';
import { count } from './primitives.ts';

/** How many alerts the members of a business have had lately; kept so that a flood does not text them without end. */
export const alertUse = z.object({
  /** Product time of the first alert that is counted here. */
  since: z.date(),
  /** By member and channel. */
  sent: z.record(z.string(), count),
  /** When Firestore may throw it away. */
  expiresAt: z.date(),
});
export type AlertUse = z.infer<typeof alertUse>;
