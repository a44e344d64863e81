import type { ContentFigures, Performance } from '@model/content.ts';
import { contentKinds, socialPlatforms } from '@model/words.ts';
import { known, reached } from '../../../overview/contentTotals.ts';

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
  reachedPerPiece: number | null;
  clicksPerPiece: number | null;
  lastAt: Date;
}

/** In the order in which they are shown; networks by their platform. */
const platformOrder: readonly string[] = ['local', 'newsletter', 'wordpress', ...socialPlatforms];

export const measuredKinds = ({ byKind }: ContentFigures): Measured[] => contentKinds.flatMap((kind) => measured(kind, byKind[kind]));

export function measuredPlatforms({ byPlatform }: ContentFigures): Measured[] {
  const first = platformOrder.filter((key) => byPlatform[key]);
  const others = Object.keys(byPlatform).filter((key) => !platformOrder.includes(key)).toSorted();
  return [...first, ...others].flatMap((key) => measured(key, byPlatform[key]));
}

function measured(key: string, figures: Performance | undefined): Measured[] {
  if (!figures || figures.pieces === 0) return [];
  const value = (name: 'clicks' | 'likes' | 'comments' | 'shares') => known(figures, name)?.sum ?? null;
  return [
    {
      key,
      pieces: figures.pieces,
      reached: reached(figures)?.sum ?? null,
      clicks: value('clicks'),
      likes: value('likes'),
      comments: value('comments'),
      shares: value('shares'),
    },
  ];
}

/** What other places tell of at least one line: a column of which nobody tells would say nothing in many words. */
export const toldOf = (rows: readonly Measured[]): ('likes' | 'comments' | 'shares')[] =>
  (['likes', 'comments', 'shares'] as const).filter((name) => rows.some((row) => row[name] !== null));

/** The topics whose pieces brought most, a piece that we know of: clicks first, since who clicks has read. */
export function bestTopics({ byTopic }: ContentFigures, most: number): MeasuredTopic[] {
  const perPiece = (figure: { sum: number; pieces: number } | undefined) => (figure ? figure.sum / figure.pieces : null);
  return Object.entries(byTopic)
    .filter(([, { pieces }]) => pieces > 0)
    .map(([key, topic]) => ({
      key,
      title: topic.title,
      pieces: topic.pieces,
      reachedPerPiece: perPiece(reached(topic)),
      clicksPerPiece: perPiece(known(topic, 'clicks')),
      lastAt: topic.lastAt,
    }))
    .toSorted(
      (one, other) =>
        (other.clicksPerPiece ?? 0) - (one.clicksPerPiece ?? 0) ||
        (other.reachedPerPiece ?? 0) - (one.reachedPerPiece ?? 0) ||
        other.lastAt.getTime() - one.lastAt.getTime(),
    )
    .slice(0, most);
}
