import type { ContentFigures, Performance } from '@model/content.ts';

/** A figure and of how many pieces it is known. */
interface Known {
  sum: number;
  pieces: number;
}

type Figure = keyof NonNullable<Performance['told']>;

/**
 * A figure of pieces as far as it is known; undefined where nobody can tell, which is not the same as none. Of figures
 * from before it was kept who had told, none may be silence.
 */
export function known(figures: Performance, name: Figure): Known | undefined {
  const sum = figures[name];
  const pieces = figures.told?.[name] ?? (sum > 0 ? figures.pieces : 0);
  return pieces > 0 ? { sum, pieces } : undefined;
}

/** Views of pages and opens of newsletters: a piece has the one or the other. */
export const reached = (figures: Performance): Known | undefined => together([known(figures, 'views'), known(figures, 'opens')]);

function together(parts: readonly (Known | undefined)[]): Known | undefined {
  const all = parts.filter((part) => part !== undefined);
  if (all.length === 0) return undefined;
  return { sum: all.reduce((sum, part) => sum + part.sum, 0), pieces: all.reduce((sum, { pieces }) => sum + pieces, 0) };
}

/** What all pieces have brought so far, together; null where nobody can tell of any. */
export function contentTotals({ byKind }: ContentFigures): { pieces: number; reached: number | null; clicks: number | null } {
  const all = Object.values(byKind);
  return {
    pieces: all.reduce((sum, { pieces }) => sum + pieces, 0),
    reached: together(all.map(reached))?.sum ?? null,
    clicks: together(all.map((figures) => known(figures, 'clicks')))?.sum ?? null,
  };
}
