import { useId } from 'react';
import type { Lead } from '@model/lead.ts';
import type { LeadStatus } from '@model/words.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { classes } from '../../../components/ui/classes.ts';
import { Skeleton } from '../../../components/ui/Skeleton.tsx';
import { StatusWord } from '../../../components/ui/StatusWord.tsx';
import type { Stored } from '../../../lib/collections.ts';
import type { LivePages } from '../../../lib/livePages.ts';
import { statusSentences, statusTones, statusWords } from '../../../words/leads.ts';
import type { BoardColumn } from './board.ts';
import { LeadCard } from './LeadCard.tsx';
import { useDropTarget } from './useDropTarget.ts';

interface Props {
  column: BoardColumn;
  pages: LivePages<Stored<Lead>>;
  cards: readonly Stored<Lead>[];
  isArrival: (createdAt: Date) => boolean;
  onMove: (lead: Stored<Lead>, status: LeadStatus) => void;
  /** Undefined where no card may be put. */
  onDrop: ((leadId: string) => void) | undefined;
}

export function BoardColumnView({ column, pages, cards, isArrival, onMove, onDrop }: Props) {
  const id = useId();
  const target = useDropTarget(onDrop);
  return (
    <section
      aria-labelledby={id}
      {...target.handlers}
      className={classes(
        'flex w-[85%] shrink-0 snap-start flex-col gap-3 rounded-md p-3 transition-colors md:w-auto md:min-w-52 md:flex-1',
        target.over ? 'bg-accent-soft' : 'bg-sunken',
      )}
    >
      <h2 id={id} className="flex items-center justify-between gap-2 px-1 text-sm font-semibold">
        <StatusWord tone={statusTones[column]}>{statusWords[column]}</StatusWord>
        {!pages.loading && (
          <span className="text-xs font-normal text-ink-soft">
            {cards.length}
            {pages.hasMore ? '+' : ''}
          </span>
        )}
      </h2>
      <Cards {...{ pages, cards, isArrival, onMove }} empty={statusSentences[column]} name={statusWords[column]} />
    </section>
  );
}

interface CardsProps extends Pick<Props, 'pages' | 'cards' | 'isArrival' | 'onMove'> {
  /** What stands where there is no card. */
  empty: string;
  name: string;
}

export function Cards({ pages, cards, isArrival, onMove, empty, name }: CardsProps) {
  if (pages.loading) {
    return (
      <div role="status" aria-label="Loading" className="flex flex-col gap-3">
        <Skeleton className="h-24 w-full rounded-md bg-surface" />
        <Skeleton className="h-24 w-full rounded-md bg-surface" />
      </div>
    );
  }
  // What is loaded may all be spam, which is no card.
  if (cards.length === 0 && !pages.hasMore) return <p className="px-1 pb-2 text-xs text-ink-soft">Nobody here now. {empty}</p>;
  return (
    <>
      <ul className="flex flex-col gap-3">
        {cards.map((lead) => (
          <LeadCard
            key={lead.id}
            lead={lead}
            isNew={isArrival(lead.createdAt)}
            onMove={(status) => onMove(lead, status)}
          />
        ))}
      </ul>
      {pages.hasMore && (
        <Button variant="quiet" size="small" busy={pages.loadingMore} onClick={pages.showMore} aria-label={`Show more: ${name}`}>
          Show more
        </Button>
      )}
    </>
  );
}
