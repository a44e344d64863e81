import { type ComponentProps, useId } from 'react';
import { classes } from '../../../components/ui/classes.ts';
import { Icon } from '../../../components/ui/Icon.tsx';
import { Skeleton } from '../../../components/ui/Skeleton.tsx';
import { StatusWord } from '../../../components/ui/StatusWord.tsx';
import { statusSentences, statusTones, statusWords } from '../../../words/leads.ts';
import { type BoardColumnView, Cards } from './BoardColumnView.tsx';
import { countAtMost } from './useLeadCounts.ts';
import { useDropTarget } from './useDropTarget.ts';

interface Props extends ComponentProps<typeof BoardColumnView> {
  /** Undefined while it is being counted. */
  count: number | undefined;
  open: boolean;
  onToggle: (open: boolean) => void;
}

/** A closed status: a count that opens into cards, and a place to drop a card on. */
export function FoldedColumn({ column, count, pages, cards, open, isArrival, onToggle, onMove, onDrop }: Props) {
  const id = useId();
  const target = useDropTarget(onDrop);
  // Cards that are all there are counted as they stand.
  const known = open && !pages.loading && !pages.hasMore ? cards.length : count;
  const number = known !== undefined && known >= countAtMost ? `${countAtMost}+` : known;
  return (
    <section
      aria-labelledby={id}
      {...target.handlers}
      className={classes('rounded-md p-3 transition-colors', target.over ? 'bg-accent-soft' : 'bg-sunken')}
    >
      <h2 id={id} className="text-sm font-semibold">
        <button
          type="button"
          aria-expanded={open}
          onClick={() => onToggle(!open)}
          className="flex min-h-8 w-full items-center gap-2 px-1 text-left pointer-coarse:min-h-11"
        >
          <StatusWord tone={statusTones[column]}>{statusWords[column]}</StatusWord>
          <span className="ml-auto text-xs font-normal text-ink-soft">
            {number ?? <Skeleton className="h-4 w-6 bg-surface" />}
          </span>
          <Icon name={open ? 'chevronDown' : 'chevronRight'} className="size-4 text-ink-soft" />
        </button>
      </h2>
      {open && (
        <div className="mt-3 flex flex-col gap-3">
          <Cards {...{ pages, cards, isArrival, onMove }} empty={statusSentences[column]} name={statusWords[column]} />
        </div>
      )}
    </section>
  );
}
