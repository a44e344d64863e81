import * as z from 'zod/mini';
import { destinationId } from './content.ts';
import { text } from './primitives.ts';
import { contentKinds, socialPlatforms } from './words.ts';

const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time such as 09:00'));
const upTo = (most: number) => z.int().check(z.minimum(0), z.maximum(most));

export const contentSettings = z.object({
  /** When the week's pieces are written, by the business's clock. `weekday` 1 is Monday, 7 Sunday. */
  slot: z.object({ weekday: z.int().check(z.minimum(1), z.maximum(7)), time: timeOfDay }),
  /** How many of each kind a week. */
  perWeek: z.object({ blog: upTo(3), social: upTo(7), email: upTo(2) }),
  /** When a day's piece is published, by the business's clock. */
  publishTime: timeOfDay,
  /** Where what goes, and whether it waits for an OK. */
  destinations: z
    .array(
      z.object({
        destination: destinationId,
        kinds: z.array(z.enum(contentKinds)).check(z.maxLength(3)),
        publish: z.enum(['approval', 'automatic']),
      }),
    )
    .check(z.maxLength(20)),
  /** Networks that a social piece has a text for. */
  platforms: z.array(z.enum(socialPlatforms)).check(z.maxLength(8)),
  /** What the owner wants to be written about, in their own words. */
  wishes: z.array(text(200, 1)).check(z.maxLength(20)),
  /** What must not be written about. */
  avoid: z.array(text(200, 1)).check(z.maxLength(20)),
  /** Blog posts and emails say that an assistant helped to write them. */
  discloseAssistant: z.boolean(),
});
export type ContentSettings = z.infer<typeof contentSettings>;

export const contentWorkflow = z.object({
  ...contentSettings.shape,
  enabled: z.boolean(),
  enabledAt: z.nullable(z.date()),
  /** Product time of the next slot; null while it is switched off. The sweep finds by it who is due. */
  nextSlotAt: z.nullable(z.date()),
  /**
   * Product time of a slot that has come and could not be opened, because of a pause or before the clocks of another time
   * zone; `nextSlotAt` says when it is looked at again. Absent where nothing waits.
   */
  missedSlotAt: z.optional(z.date()),
  /** The last week that was written, `2026-W48`; null before the first. */
  lastWeek: z.nullable(z.string()),
});
export type ContentWorkflow = z.infer<typeof contentWorkflow>;

export const defaultContentSettings: ContentSettings = {
  slot: { weekday: 1, time: '07:00' },
  perWeek: { blog: 1, social: 3, email: 1 },
  publishTime: '10:00',
  destinations: [
    { destination: 'local', kinds: ['blog', 'social'], publish: 'approval' },
    { destination: 'newsletter', kinds: ['email'], publish: 'approval' },
  ],
  platforms: ['facebook', 'instagram', 'linkedin', 'googleBusiness'],
  wishes: [],
  avoid: [],
  discloseAssistant: true,
};

/** What holds for a business that has no settings of its own yet: everything off. */
export const defaultContentWorkflow: ContentWorkflow = {
  ...defaultContentSettings,
  enabled: false,
  enabledAt: null,
  nextSlotAt: null,
  lastWeek: null,
};
