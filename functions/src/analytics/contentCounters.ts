import type { Content } from '../model/content.ts';
import { type CounterEntry, localDay, subtractFigures } from './planCounters.ts';

/** The fields of a piece that its figures depend on; a recount reads these and no others. */
export const countedContentFields = ['writtenAt', 'publishedAt'] as const satisfies readonly (keyof Content)[];

export type CountedContent = Pick<Content, (typeof countedContentFields)[number]>;

/** What a piece adds to which days: that it was written, and that it was published, each once. */
export function contentEntries({ writtenAt, publishedAt }: CountedContent, timezone: string): CounterEntry[] {
  return [
    ...(writtenAt ? [{ day: localDay(writtenAt, timezone), change: { contentGenerated: 1 } }] : []),
    ...(publishedAt ? [{ day: localDay(publishedAt, timezone), change: { contentPublished: 1 } }] : []),
  ];
}

/** How the counters move when a piece changes; `undefined` stands for one that is not there. */
export function contentChange(before: CountedContent | undefined, after: CountedContent | undefined, timezone: string): CounterEntry[] {
  const same = (field: keyof CountedContent) => before?.[field]?.getTime() === after?.[field]?.getTime();
  if (countedContentFields.every(same)) return [];
  const taken = before ? contentEntries(before, timezone).map(({ day, change }) => ({ day, change: subtractFigures({}, change) })) : [];
  return [...taken, ...(after ? contentEntries(after, timezone) : [])];
}
