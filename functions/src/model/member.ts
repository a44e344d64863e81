import * as z from 'zod/mini';
import { text } from './primitives.ts';
import { roles } from './words.ts';

export const member = z.object({
  role: z.enum(roles),
  email: text(254, 3),
  displayName: text(120),
  /** Where alerts go by SMS; E.164. */
  phone: z.optional(text(32)),
  /** Alerts about hot leads and emergencies go to members on call. */
  onCall: z.boolean(),
});
export type Member = z.infer<typeof member>;

export const user = z.object({ businesses: z.record(z.string(), z.enum(roles)) });
export type User = z.infer<typeof user>;
