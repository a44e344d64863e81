import * as z from 'zod/mini';
import { language } from '../../model/primitives.ts';
import { leadKinds, priorities } from '../../model/words.ts';

/**
 * One line of labelled.jsonl: a message as somebody might send it, and what a careful person makes of it. Rules are
 * written against the half `dev`; `heldOut` is what they are measured on. The set grew in rounds, each written after
 * the rules of the one before were done; docs/assistant.md tells how each fared when it was first seen.
 */
export const labelledCase = z.object({
  id: z.string(),
  round: z.int(),
  half: z.enum(['dev', 'heldOut']),
  /** Null where there is nothing to tell it by; then the business's own is right. */
  language: z.nullable(language),
  industry: z.string(),
  kind: z.enum(leadKinds),
  priority: z.enum(priorities),
  emergency: z.boolean(),
  /** A person should answer: complaints, and languages that the local assistant does not speak. */
  person: z.boolean(),
  tags: z.array(z.string()),
  message: z.string(),
});
export type LabelledCase = z.infer<typeof labelledCase>;

export function parseLabelled(jsonLines: string): LabelledCase[] {
  return jsonLines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => labelledCase.parse(JSON.parse(line)));
}
