import { sumMetrics } from './sumMetrics.ts';
import type { PostReading } from '../../connections/publisher.ts';
import { type Content, type ContentMetrics, type ContentTally, noMetrics, type Publication } from '../../model/content.ts';
import { platformRules } from '../../model/socialPlatforms.ts';
import type { SocialPlatform } from '../../model/words.ts';

/** What was heard from a place outside. */
export interface Heard {
  /** Undefined where it could not be read now, or is not connected. */
  reading: PostReading | undefined;
  /** Undefined for a site, and where nobody knows any more. */
  platform: SocialPlatform | undefined;
}

export interface PlannedMetrics {
  /** Of the places where the piece is published; the others keep what they have. */
  publications: Record<string, Pick<Publication, 'metrics' | 'platform' | 'askedAt'>>;
  metrics: ContentMetrics;
}

/**
 * What is known of a piece now, from what we counted and what its places tell.
 * @param tally where opens are reported, with them, none included
 * @param heard by destination
 */
export function planMetrics(piece: Pick<Content, 'publications'>, tally: ContentTally, heard: ReadonlyMap<string, Heard>, now: Date): PlannedMetrics {
  const publications: PlannedMetrics['publications'] = {};
  const parts: ContentMetrics[] = [];
  for (const [destination, publication] of Object.entries(piece.publications ?? {})) {
    if (publication.state !== 'published') {
      if (publication.metrics) parts.push(publication.metrics);
      continue;
    }
    const from = heard.get(destination);
    const platform = from?.platform ?? publication.platform;
    const metrics = metricsOf(destination, publication.metrics ?? noMetrics, platform, tally, from?.reading, now);
    publications[destination] = { metrics, ...(platform && { platform }), ...(from && { askedAt: now }) };
    parts.push(metrics);
  }
  return { publications, metrics: sumMetrics(parts) };
}

function metricsOf(
  destination: string,
  last: ContentMetrics,
  platform: SocialPlatform | undefined,
  tally: ContentTally,
  reading: PostReading | undefined,
  now: Date,
): ContentMetrics {
  const followed = tally.clicksAt?.[destination];
  if (destination === 'local') return { ...noMetrics, views: tally.views ?? 0, clicks: followed ?? 0, asOf: now };
  if (destination === 'newsletter') {
    // A provider that reports nothing looks like readers who open nothing.
    return { ...noMetrics, opens: tally.opens ?? null, clicks: greater(tally.letterClicks, followed ?? 0), asOf: now };
  }
  // Where a link cannot be followed, nobody having followed it says nothing.
  const own = followed ?? (platform === undefined || platformRules[platform].links ? 0 : undefined);
  if (!reading) return { ...last, clicks: greater(last.clicks ?? undefined, own) };
  return {
    ...noMetrics,
    views: reading.views ?? null,
    clicks: greater(reading.clicks, own),
    likes: reading.likes ?? null,
    comments: reading.comments ?? null,
    shares: reading.shares ?? null,
    asOf: now,
  };
}

/** Two accounts of the same clicks, of which neither sees all. Null where there is none. */
function greater(one: number | undefined, other: number | undefined): number | null {
  if (one === undefined || other === undefined) return one ?? other ?? null;
  return Math.max(one, other);
}
