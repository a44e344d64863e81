import { classes } from '../../components/ui/classes.ts';
import { Skeleton } from '../../components/ui/Skeleton.tsx';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { countedDays } from './recentFigures.ts';

export interface StepCard<Key extends string> {
  key: Key;
  title: string;
  /** When it happens, or by which rule. */
  when: string;
  /** What it has done; its value is undefined while it loads. */
  number?: { value: number | undefined; label: string };
}

interface Props<Key extends string> {
  cards: readonly StepCard<Key>[];
  /** Cards under which a field is not right. */
  wrong: ReadonlySet<Key>;
  selected: Key;
  onSelect: (card: Key) => void;
}

/** The way of a workflow as a line of cards, each with its number; a card opens its settings. */
export function StepCards<Key extends string>({ cards, wrong, selected, onSelect }: Props<Key>) {
  const { formats } = useBusiness();
  return (
    <section aria-label={`Steps, with the numbers of the last ${countedDays} days`} className="flex flex-col gap-2">
      <ol className={classes('grid gap-3', cards.length > 3 ? 'grid-cols-2 md:grid-cols-3 xl:grid-cols-6' : 'sm:grid-cols-3')}>
        {cards.map(({ key, title, when, number }) => (
          <li key={key}>
            <button
              type="button"
              aria-pressed={key === selected}
              onClick={() => onSelect(key)}
              className={classes(
                'flex h-full w-full flex-col rounded-md border bg-surface px-4 py-3 text-left transition-colors',
                key === selected ? 'border-accent ring-1 ring-accent' : 'border-line hover:border-line-strong',
              )}
            >
              <span className="font-semibold">{title}</span>
              <span className="text-xs text-ink-soft">{when}</span>
              {number && (
                <span className="mt-2 flex items-baseline gap-1.5">
                  {number.value === undefined ? (
                    <Skeleton className="h-7 w-10" />
                  ) : (
                    <span className="text-lg font-semibold">{formats.count(number.value)}</span>
                  )}
                  <span className="text-xs text-ink-soft">{number.label}</span>
                </span>
              )}
              {wrong.has(key) && <span className="mt-1 text-xs font-medium text-bad">Something is not right here</span>}
            </button>
          </li>
        ))}
      </ol>
      <p className="text-xs text-ink-soft">Numbers of the last {countedDays} days.</p>
    </section>
  );
}
