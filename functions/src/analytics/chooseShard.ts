/** Shards of a month. With ten writes a second from one instance each is written less than once a second. */
export const shardCount = 12;

/**
 * How long after its last write to a month document an instance goes to the shards. Longer than the second in which
 * Firestore minds: several instances take a burst together, and none knows of the others.
 */
const busyMs = 10_000;
/** Months of businesses that are remembered; beyond it the quiet ones are forgotten. */
const remembered = 2000;

interface Use {
  mainAt: number;
  shard: number;
}

/** Picks the document that takes the next write: the month itself (`undefined`) or one of its shards. */
export type ShardChooser = (key: string, realNow: Date) => number | undefined;

/**
 * A quiet month is written directly; while this instance has just done so, its writes go round the shards. They
 * rotate, from a random start, rather than being drawn: a draw would hit one shard twice in a second every now and
 * then. Goes by real time, because contention does.
 */
export function createShardChooser(random: () => number): ShardChooser {
  const uses = new Map<string, Use>();
  return (key, realNow) => {
    const now = realNow.getTime();
    const use = uses.get(key);
    if (use && now >= use.mainAt && now - use.mainAt < busyMs) {
      use.shard = (use.shard + 1) % shardCount;
      return use.shard;
    }
    if (uses.size >= remembered) {
      for (const [other, { mainAt }] of uses) if (now - mainAt >= busyMs) uses.delete(other);
    }
    uses.set(key, { mainAt: now, shard: use?.shard ?? Math.floor(random() * shardCount) });
    return undefined;
  };
}
