import * as z from 'zod/mini';

/** Who did something: a member (with uid), the assistant, the system, or somebody outside. */
export const actor = z.object({
  kind: z.enum(['member', 'assistant', 'system', 'public']),
  id: z.string(),
  name: z.optional(z.string()),
});
export type Actor = z.infer<typeof actor>;
