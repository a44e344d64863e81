import type { Tone } from '../../components/ui/tone.ts';

/** How a figure compares with the period before: a direction, and whether that is good. */
export interface Comparison {
  direction: 'up' | 'down' | 'same' | 'none';
  /** `16%`, `28×` from tenfold on, or `27 points` for a rate; null where there was nothing before to measure it by. */
  change: string | null;
  tone: Tone;
}

interface Kind {
  /** Less is better, as with response times. */
  less?: boolean;
  /** A rate: 85% to 58% is 27 points less, and nobody would call it a third. */
  rate?: boolean;
}

export function compare(value: number | null, before: number | null, { less = false, rate = false }: Kind = {}): Comparison {
  if (value === null || before === null) return { direction: 'none', change: null, tone: 'neutral' };
  const same = { direction: 'same', change: null, tone: 'neutral' } as const;
  if (value === before) return same;
  const rising = value > before;
  const tone: Tone = rising === less ? 'warn' : 'good';
  const direction = rising ? 'up' : 'down';
  const measurable = Number.isFinite(value) && Number.isFinite(before) && (rate || before !== 0);
  if (!measurable) return { direction, change: null, tone };
  const hundredths = Math.round(Math.abs(rate ? value - before : (value - before) / before) * 100);
  if (hundredths === 0) return same;
  const points = hundredths === 1 ? '1 point' : `${hundredths} points`;
  const isManyfold = !rate && before > 0 && value >= 10 * before;
  const share = isManyfold ? `${Math.round(value / before)}×` : `${hundredths}%`;
  return { direction, change: rate ? points : share, tone };
}
