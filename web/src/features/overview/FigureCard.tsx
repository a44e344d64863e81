import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classes } from '../../components/ui/classes.ts';
import { Icon } from '../../components/ui/Icon.tsx';
import { useFresh } from '../../lib/useFresh.ts';
import { compare } from './comparison.ts';
import type { Figure } from './period.ts';
import { sparklineArea, sparklineHeight, sparklinePath, sparklineWidth } from './sparkline.ts';

interface Props {
  label: string;
  figure: Figure;
  show: (value: number | null) => string;
  /** Whether less is better. */
  less?: boolean;
  /** Whether it is a rate. */
  rate?: boolean;
  /** Whether the period before is known. */
  compared?: boolean;
  note?: ReactNode;
  /** The list behind the figure. */
  to: string;
}

const textTone = { neutral: 'text-ink-soft', good: 'text-good', warn: 'text-warn', accent: '', bad: '' };

/** One figure with the period before and its course; a click leads to the list behind it. */
export function FigureCard({ label, figure, show, less = false, rate = false, compared = true, note, to }: Props) {
  const shown = show(figure.value);
  const fresh = useFresh(shown);
  const { direction, change, tone } = compare(figure.value, figure.before, { less, rate });
  return (
    <Link
      to={to}
      onAnimationEnd={fresh.onAnimationEnd}
      className={classes(
        'flex flex-col gap-1 rounded-md border border-line bg-surface p-4 transition-colors hover:border-line-strong',
        fresh.className,
      )}
    >
      <span className="text-ink-soft">{label}</span>
      {/* One line high: a course that has no room beside its figure falls out of sight rather than shrink to a sliver. */}
      <span className="flex h-8 flex-wrap items-end justify-between gap-x-2 overflow-hidden">
        <span className="text-xl font-semibold whitespace-nowrap">{shown}</span>
        <Sparkline course={figure.course} />
      </span>
      <span className="flex min-h-8 flex-wrap content-start items-center gap-x-1 text-xs text-ink-soft">
        {(direction === 'up' || direction === 'down') && (
          <span className={classes('inline-flex items-center gap-0.5 font-medium', textTone[tone])}>
            <Icon name={direction} className="size-3" />
            <span className="sr-only">{direction === 'up' ? 'up' : 'down'} </span>
            {change}
          </span>
        )}
        {compared &&
          (figure.before === null
            ? 'nothing before to compare with'
            : direction === 'same'
              ? 'as before'
              : `from ${show(figure.before)}`)}
        {note !== undefined && <span className="basis-full">{note}</span>}
      </span>
    </Link>
  );
}

function Sparkline({ course }: { course: Figure['course'] }) {
  const line = sparklinePath(course);
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${sparklineWidth} ${sparklineHeight}`}
      className="mb-0.5 h-7 max-w-24 min-w-10 grow basis-10 text-accent max-sm:max-w-14"
      preserveAspectRatio="none"
    >
      <path d={sparklineArea(line)} className="fill-accent-soft" />
      <path
        d={line}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
