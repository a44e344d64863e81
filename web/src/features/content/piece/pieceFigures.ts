import type { Content, ContentMetrics, ContentTally } from '@model/content.ts';

export type Metric = Exclude<keyof ContentMetrics, 'asOf'>;
export const metrics = ['views', 'clicks', 'opens', 'likes', 'comments', 'shares'] as const satisfies readonly Metric[];

export type Tallies = Readonly<ContentTally>;

/**
 * The figures of a piece as they are at this moment: what was read at the last reading, moved on by what has been
 * counted here since. Null where nobody can tell, which is not the same as none.
 */
export function liveFigures({ metrics: read, publications = {} }: Pick<Content, 'metrics' | 'publications'>, tallies: Tallies): Record<Metric, number | null> {
  const isAt = (destination: string) => publications[destination]?.at != null;
  // A letter's clicks are counted by our links and by the mail provider, of which neither sees all.
  const inLetters = tallies.clicksAt?.['newsletter'] ?? 0;
  const clicks = (tallies.clicks ?? 0) - inLetters + Math.max(inLetters, tallies.letterClicks ?? 0);
  const own: Partial<Record<Metric, number>> = {
    ...((isAt('local') || tallies.views !== undefined) && { views: tallies.views ?? 0 }),
    ...((Object.values(publications).some(({ at }) => at !== null) || clicks > 0) && { clicks }),
    // Whether a provider reports opens at all, the reading says.
    ...(tallies.opens !== undefined && { opens: tallies.opens }),
  };
  const figure = (name: Metric) => {
    const [before, now] = [read?.[name] ?? undefined, own[name]];
    return before === undefined && now === undefined ? null : Math.max(before ?? 0, now ?? 0);
  };
  return {
    views: figure('views'),
    clicks: figure('clicks'),
    opens: figure('opens'),
    likes: figure('likes'),
    comments: figure('comments'),
    shares: figure('shares'),
  };
}

const ofNetworks: readonly Metric[] = ['views', 'clicks', 'likes', 'comments', 'shares'];

/** What a place may tell of a piece; of the rest there is nothing to wait for. */
function toldAt(destination: string): readonly Metric[] {
  if (destination === 'local') return ['views', 'clicks'];
  if (destination === 'newsletter') return ['clicks', 'opens'];
  return destination === 'wordpress' ? ['clicks', 'comments'] : ofNetworks;
}

/** The figures that are, or may be, known of a piece where it stands, in the order in which they are shown. */
export const shownFigures = (figures: Record<Metric, number | null>, { publications = {} }: Pick<Content, 'publications'>): Metric[] =>
  metrics.filter((metric) => figures[metric] !== null || Object.keys(publications).some((destination) => toldAt(destination).includes(metric)));

/** Whether it stands where others count. */
export const isElsewhere = ({ publications = {} }: Pick<Content, 'publications'>): boolean =>
  Object.keys(publications).some((destination) => destination !== 'local');

/** How near an earlier piece is, in words. Cosines of texts of one business lie high, so it begins late. */
export function nearness(similarity: number): string {
  if (similarity >= 0.85) return 'Much alike';
  return similarity >= 0.6 ? 'Related' : 'Hardly alike';
}
