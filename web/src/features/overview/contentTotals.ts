import type { ContentFigures, Performance } from '@model/content.ts';

/** Views of pages and opens of newsletters: a kind has the one or the other. */
export const reachedBy = ({ views, opens }: Performance): number => views + opens;

/** What all pieces have brought so far, together. */
export function contentTotals({ byKind }: ContentFigures): { pieces: number; reached: number; clicks: number } {
  const all = Object.values(byKind);
  const sum = (of: (figures: Performance) => number) => all.reduce((total, figures) => total + of(figures), 0);
  return { pieces: sum(({ pieces }) => pieces), reached: sum(reachedBy), clicks: sum(({ clicks }) => clicks) };
}
