import * as z from 'zod/mini';
import { actor } from './actor.ts';
import { text } from './primitives.ts';

/** A change by a person to settings, security or members; append-only. */
export const auditEntry = z.object({
  action: text(100, 1),
  actor,
  /** The caller's address as the platform reports it; empty where there is none. */
  from: z.string(),
  before: z.nullable(z.unknown()),
  after: z.nullable(z.unknown()),
  createdAt: z.date(),
});
export type AuditEntry = z.infer<typeof auditEntry>;

/** An event given up on, with what is needed to run it again. */
export const deadLetter = z.object({
  functionName: z.string(),
  /** Path of the document whose event it was. */
  path: z.string(),
  eventId: z.string(),
  error: text(500),
  createdAt: z.date(),
});
