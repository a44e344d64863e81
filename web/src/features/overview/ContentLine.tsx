import { Link } from 'react-router';
import type { ContentFigures } from '@model/content.ts';
import { classes } from '../../components/ui/classes.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { useFresh } from '../../lib/useFresh.ts';
import { contentTotals } from './contentTotals.ts';
import type { Figure } from './period.ts';

interface Props {
  /** Pieces published in the period and in the one before. */
  published: Figure;
  figures: ContentFigures | undefined;
}

/** What content has brought, in one line; nothing for a business that has never published any. */
export function ContentLine({ published: { value, before }, figures }: Props) {
  const { formats } = useBusiness();
  const totals = figures && contentTotals(figures);
  const facts = [
    { label: before === null ? 'pieces published' : `pieces published, from ${formats.count(before)}`, value: value ?? 0 },
    // What nobody can tell is left out, which is not the same as none.
    ...(totals?.reached != null ? [{ label: 'views and opens so far', value: totals.reached }] : []),
    ...(totals?.clicks != null ? [{ label: 'clicks so far', value: totals.clicks }] : []),
  ];
  const fresh = useFresh(facts.map((fact) => fact.value).join());
  if (!value && !before && !totals?.pieces) return null;
  return (
    <Link
      to="/content?view=performance"
      onAnimationEnd={fresh.onAnimationEnd}
      className={classes(
        'flex flex-wrap items-baseline gap-x-6 gap-y-1 rounded-md border border-line bg-surface px-4 py-3 transition-colors hover:border-line-strong',
        fresh.className,
      )}
    >
      <span className="text-ink-soft max-sm:w-full">Content</span>
      {facts.map((fact) => (
        <span key={fact.label}>
          <span className="text-base font-semibold">{formats.count(fact.value)}</span>{' '}
          <span className="text-xs text-ink-soft">{fact.label}</span>
        </span>
      ))}
    </Link>
  );
}
