/** Anything that happened at a time: a message or an activity. */
interface Happening {
  id: string;
  createdAt: Date;
}

/** What has been loaded of one kind, newest first, and whether there is more of it further back. */
export interface Loaded<T extends Happening> {
  items: readonly T[];
  hasMore: boolean;
}

export type TimelineItem<M extends Happening, A extends Happening> =
  | { type: 'message'; id: string; at: Date; message: M }
  | { type: 'activity'; id: string; at: Date; activity: A };

/**
 * Messages and activities as one timeline, newest first. They are paged apart, so what is older than the last loaded
 * item of a kind that goes on is left out until that kind has been loaded as far back: nothing appears later in
 * between lines that somebody has already read.
 */
export function mergeTimeline<M extends Happening, A extends Happening>(
  messages: Loaded<M>,
  activities: Loaded<A>,
): TimelineItem<M, A>[] {
  const from = Math.max(oldestShown(messages), oldestShown(activities));
  const items: TimelineItem<M, A>[] = [
    ...messages.items.map((message) => ({ type: 'message', id: message.id, at: message.createdAt, message }) as const),
    ...activities.items.map(
      (activity) => ({ type: 'activity', id: activity.id, at: activity.createdAt, activity }) as const,
    ),
  ];
  return items
    .filter((item) => item.at.getTime() >= from)
    .sort((a, b) => b.at.getTime() - a.at.getTime() || rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

function oldestShown(loaded: Loaded<Happening>): number {
  const oldest = loaded.items.at(-1);
  return loaded.hasMore && oldest ? oldest.createdAt.getTime() : -Infinity;
}

/** Of things written in one transaction, the consequence stands above its cause: "contacted" above the message. */
function rank(item: { type: 'message' | 'activity' }): number {
  return item.type === 'activity' ? 0 : 1;
}
