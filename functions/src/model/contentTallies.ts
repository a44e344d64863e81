import type { ContentTally } from './content.ts';

/** What is counted of a piece as it happens. Apart from the schemas, so that the dashboard can sum without them. */
export const contentTallyCounters = [
  'views', 'clicks', 'sent', 'skipped', 'failed', 'opens', 'letterClicks', 'bounced', 'unsubscribed',
] as const satisfies readonly (keyof ContentTally)[];
/** `content/{contentId}/tallies/{0 to 11}`. */
export const tallyShards = 12;

/** The shards of a tally as one. What was never counted is not there, which is not the same as none. */
export function sumTallies(shards: readonly ContentTally[]): ContentTally {
  const sum: ContentTally = {};
  for (const shard of shards) {
    for (const name of contentTallyCounters) {
      const value = shard[name];
      if (value !== undefined) sum[name] = (sum[name] ?? 0) + value;
    }
    for (const [destination, value] of Object.entries(shard.clicksAt ?? {})) {
      const clicksAt = (sum.clicksAt ??= {});
      clicksAt[destination] = (clicksAt[destination] ?? 0) + value;
    }
  }
  return sum;
}
