export interface SenderWindow {
  /** Whether one more message of this sender is taken now; counts it. */
  takes(sender: string, now: Date): boolean;
}

/** Senders that are remembered; a small bound, since who is forgotten begins anew. */
const remembered = 5000;

/**
 * Bounds how much of one sender an instance takes in a span of time. It lives in memory: a flood comes within minutes,
 * the instances of the doors are few, and a counter in the database would cost a write for every message to guard
 * against something that hardly ever happens.
 */
export function createSenderWindow(limit: number, spanMs: number): SenderWindow {
  const seen = new Map<string, { count: number; until: number }>();
  return {
    takes(sender, now) {
      const known = seen.get(sender);
      if (known && known.until > now.getTime()) {
        known.count += 1;
        return known.count <= limit;
      }
      if (seen.size >= remembered) seen.clear();
      seen.set(sender, { count: 1, until: now.getTime() + spanMs });
      return true;
    },
  };
}
