import { type ContentMetrics, noMetrics } from '../../model/content.ts';

const counters = ['views', 'clicks', 'likes', 'comments', 'shares', 'opens'] as const satisfies readonly (keyof ContentMetrics)[];

/** What is known of a piece in all its places. What no place tells stays unknown; the time is that of the latest reading. */
export function sumMetrics(parts: readonly ContentMetrics[]): ContentMetrics {
  const sum: ContentMetrics = { ...noMetrics };
  for (const part of parts) {
    for (const name of counters) {
      const value = part[name];
      if (value !== null) sum[name] = (sum[name] ?? 0) + value;
    }
    if (part.asOf && (!sum.asOf || part.asOf > sum.asOf)) sum.asOf = part.asOf;
  }
  return sum;
}
