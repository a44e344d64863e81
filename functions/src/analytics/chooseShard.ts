/** Shards of a month. With ten writes a second from one instance each is written less than once a second. */
export const shardCount = 12;

/** Real time for which an instance stays with the shards after its last write: a second, which is what Firestore minds. */
const busyMs = 1000;
/** Months of businesses that are remembered; beyond it the quiet ones are forgotten. */
const remembered = 2000;

interface Use {
  lastAt: number;
  shard: number;
}

/** Picks the document that takes the next write: the month itself (`undefined`) or one of its shards. */
export type ShardChooser = (key: string, realNow: Date) => number | undefined;

/**
 * A quiet month is written directly; as long as this instance keeps writing, its writes go round the shards, so that
 * several instances that take a burst together leave the month alone. They rotate, from a random start, rather than
 * being drawn: a draw would hit one shard twice in a second every now and then. Goes by real time, because contention
 * does.
 */
export function createShardChooser(random: () => number): ShardChooser {
  const uses = new Map<string, Use>();
  return (key, realNow) => {
    const now = realNow.getTime();
    const use = uses.get(key);
    if (use && now >= use.lastAt && now - use.lastAt < busyMs) {
      use.shard = (use.shard + 1) % shardCount;
      use.lastAt = now;
      return use.shard;
    }
    if (uses.size >= remembered) {
      for (const [other, { lastAt }] of uses) if (now - lastAt >= busyMs) uses.delete(other);
    }
    uses.set(key, { lastAt: now, shard: use?.shard ?? Math.floor(random() * shardCount) });
    return undefined;
  };
}
