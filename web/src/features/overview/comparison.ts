import type { Tone } from '../../components/ui/tone.ts';

/** How a figure compares with the period before: a direction, and whether that is good. */
export interface Comparison {
  direction: 'up' | 'down' | 'same' | 'none';
  /** Relative change, 0.25 for a quarter more; null where there was nothing before. */
  change: number | null;
  tone: Tone;
}

/** Changes smaller than this are called the same. */
const noticeable = 0.005;

/** @param less whether less is better, as with response times */
export function compare(value: number | null, before: number | null, less = false): Comparison {
  if (value === null || before === null) return { direction: 'none', change: null, tone: 'neutral' };
  const same = { direction: 'same', change: 0, tone: 'neutral' } as const;
  if (value === before) return same;
  const rising = value > before;
  const tone: Tone = rising === less ? 'warn' : 'good';
  const direction = rising ? 'up' : 'down';
  if (before === 0 || !Number.isFinite(value) || !Number.isFinite(before)) return { direction, change: null, tone };
  const change = (value - before) / before;
  return Math.abs(change) < noticeable ? same : { direction, change, tone };
}
