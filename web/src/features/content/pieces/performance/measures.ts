import type { ContentFigures, Performance } from '@model/content.ts';
import { contentKinds, socialPlatforms } from '@model/words.ts';
import { reachedBy } from '../../../overview/contentTotals.ts';

/** A line of a table; null where nobody can tell, which is not the same as none. */
export interface Measured {
  key: string;
  pieces: number;
  /** Views of pages and opens of newsletters. */
  reached: number | null;
  clicks: number | null;
  likes: number | null;
  comments: number | null;
  shares: number | null;
}

export interface MeasuredTopic {
  key: string;
  title: string;
  pieces: number;
  reachedPerPiece: number;
  clicksPerPiece: number;
  lastAt: Date;
}

/** What we count ourselves: a zero of it is a zero. Of what others tell us, a zero may be silence; opens are told by mail providers, and not by all. */
type Counted = 'reached' | 'clicks';

const both: readonly Counted[] = ['reached', 'clicks'];
const clicksAlone: readonly Counted[] = ['clicks'];
/** In the order in which they are shown; networks by their platform. */
const platformOrder: readonly string[] = ['local', 'newsletter', 'wordpress', ...socialPlatforms];

export function measuredKinds({ byKind, byPlatform }: ContentFigures): Measured[] {
  const hasOwnPage = (byPlatform['local']?.pieces ?? 0) > 0;
  return contentKinds.flatMap((kind) => {
    const figures = byKind[kind];
    return figures && figures.pieces > 0 ? [measured(kind, figures, kind !== 'email' && hasOwnPage ? both : clicksAlone)] : [];
  });
}

export function measuredPlatforms({ byPlatform }: ContentFigures): Measured[] {
  const known = platformOrder.filter((key) => byPlatform[key]);
  const others = Object.keys(byPlatform).filter((key) => !platformOrder.includes(key)).toSorted();
  return [...known, ...others].flatMap((key) => {
    const figures = byPlatform[key];
    return figures && figures.pieces > 0 ? [measured(key, figures, key === 'local' ? both : clicksAlone)] : [];
  });
}

function measured(key: string, figures: Performance, counted: readonly Counted[]): Measured {
  const told = (value: number) => (value > 0 ? value : null);
  const value = (name: Counted, sum: number) => (counted.includes(name) ? sum : told(sum));
  return {
    key,
    pieces: figures.pieces,
    reached: value('reached', reachedBy(figures)),
    clicks: value('clicks', figures.clicks),
    likes: told(figures.likes),
    comments: told(figures.comments),
    shares: told(figures.shares),
  };
}

/** The topics whose pieces brought most, a piece: clicks first, since who clicks has read. */
export function bestTopics({ byTopic }: ContentFigures, most: number): MeasuredTopic[] {
  return Object.entries(byTopic)
    .filter(([, { pieces }]) => pieces > 0)
    .map(([key, topic]) => ({
      key,
      title: topic.title,
      pieces: topic.pieces,
      reachedPerPiece: reachedBy(topic) / topic.pieces,
      clicksPerPiece: topic.clicks / topic.pieces,
      lastAt: topic.lastAt,
    }))
    .toSorted((one, other) => other.clicksPerPiece - one.clicksPerPiece || other.reachedPerPiece - one.reachedPerPiece || other.lastAt.getTime() - one.lastAt.getTime())
    .slice(0, most);
}
