import { type CounterEntry, localDay } from './planCounters.ts';
import type { Content } from '../model/content.ts';

/** The fields of a piece that its figures depend on; a recount reads these and no others. */
export const countedContentFields = ['writtenAt', 'publishedAt'] as const satisfies readonly (keyof Content)[];

export type CountedContent = Pick<Content, (typeof countedContentFields)[number]>;

/**
 * How the counters move when a piece changes; `undefined` stands for one that is not there. A piece stands on the day on
 * which it was first written, and once more on the day of its first publication, at however many places it is.
 */
export function contentChange(before: CountedContent | undefined, after: CountedContent | undefined, timezone: string): CounterEntry[] {
  const entry = (at: Date | undefined, change: CounterEntry['change']): CounterEntry[] => (at ? [{ day: localDay(at, timezone), change }] : []);
  const entries: CounterEntry[] = [];
  if (before?.writtenAt?.getTime() !== after?.writtenAt?.getTime()) {
    entries.push(...entry(before?.writtenAt, { contentGenerated: -1 }), ...entry(after?.writtenAt, { contentGenerated: 1 }));
  }
  if (before?.publishedAt?.getTime() !== after?.publishedAt?.getTime()) {
    entries.push(...entry(before?.publishedAt, { contentPublished: -1 }), ...entry(after?.publishedAt, { contentPublished: 1 }));
  }
  return entries;
}
