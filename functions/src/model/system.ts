import * as z from 'zod/mini';

/** How far the product's clock is ahead of the machine's; written on the emulators only. */
export const clockDocument = z.object({ offsetMs: z.number() });
