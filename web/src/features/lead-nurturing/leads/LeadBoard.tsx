import { documentId, limit, query, where } from 'firebase/firestore';
import { useState } from 'react';
import type { Lead } from '@model/lead.ts';
import type { LeadStatus } from '@model/words.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Card } from '../../../components/ui/Card.tsx';
import { classes } from '../../../components/ui/classes.ts';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { collections, type Stored } from '../../../lib/collections.ts';
import { useLiveQuery } from '../../../lib/live.ts';
import { useArrivals } from '../../../lib/useArrivals.ts';
import { fitsSearch } from '../../../lib/fitsSearch.ts';
import { type LivePages, useLivePages } from '../../../lib/livePages.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { useLeadActions } from '../useLeadActions.ts';
import {
  type BoardColumn,
  boardColumns,
  foldedColumns,
  openColumns,
  placeCards,
  type PendingMoves,
  settleMoves,
} from './board.ts';
import { BoardColumnView } from './BoardColumnView.tsx';
import { FoldedColumn } from './FoldedColumn.tsx';
import { leadConditions } from './leadConditions.ts';
import { countFilters, type LeadFilters, noFilters } from './leadFilters.ts';
import { leadQuery } from './leadQuery.ts';
import { useLeadCounts } from './useLeadCounts.ts';

/** Five to a column: the four open columns together stay within what one page may read. */
const pageSize = { first: 5, more: 10 };

type Columns = Record<BoardColumn, LivePages<Stored<Lead>>>;

function useColumns(filters: LeadFilters, unfolded: ReadonlySet<BoardColumn>): Columns {
  const { businessId, user } = useBusiness();
  const ask = (column: BoardColumn) => leadQuery(businessId, leadConditions(filters, user.uid, column));
  return {
    new: useLivePages(ask('new'), pageSize),
    contacted: useLivePages(ask('contacted'), pageSize),
    engaged: useLivePages(ask('engaged'), pageSize),
    qualified: useLivePages(ask('qualified'), pageSize),
    won: useLivePages(unfolded.has('won') ? ask('won') : null, pageSize),
    lost: useLivePages(unfolded.has('lost') ? ask('lost') : null, pageSize),
  };
}

/** Firestore's own limit for a question by ids. */
const movedAtMost = 30;

/**
 * The leads that somebody has moved on this board, live. The column they were moved to may begin with newer ones, and
 * a card must not vanish under the hand that put it there.
 */
function useMovedLeads(businessId: string) {
  const [ids, setIds] = useState<readonly string[]>([]);
  const live = useLiveQuery(
    ids.length === 0
      ? null
      : query(collections.leads(businessId), where(documentId(), 'in', ids), limit(movedAtMost)),
  );
  return {
    leads: live.data ?? [],
    keep: (leadId: string) => setIds((before) => [leadId, ...before.filter((id) => id !== leadId)].slice(0, movedAtMost)),
  };
}

interface Props {
  filters: LeadFilters;
  onClear: (changes: Partial<LeadFilters>) => void;
}

/** Leads by status. A card is moved by dragging it, or with the menu on it. */
export function LeadBoard({ filters, onClear }: Props) {
  const { businessId, user } = useBusiness();
  const { changeStatus } = useLeadActions();
  const [unfolded, setUnfolded] = useState<ReadonlySet<BoardColumn>>(new Set());
  const [moves, setMoves] = useState<PendingMoves>(new Map());
  const columns = useColumns(filters, unfolded);

  const loaded = (column: BoardColumn) => columns[column].rows.filter((lead) => fitsSearch(lead, filters.search));
  const moved = useMovedLeads(businessId);
  const rows = [...moved.leads, ...boardColumns.flatMap(loaded)];
  const loading = openColumns.some((column) => columns[column].loading || columns[column].stale);
  const isArrival = useArrivals(JSON.stringify(filters), loading ? undefined : rows);
  const waiting = settleMoves(moves, rows);
  if (waiting !== moves) setMoves(waiting);
  const cards = placeCards(rows, waiting);

  const open = openColumns.flatMap((column) => cards[column].map((card) => card.id));
  const closedCounts = useLeadCounts(
    businessId,
    foldedColumns.map((column) => leadConditions(filters, user.uid, column)),
    {
      own: moved.leads.map(({ id, status }) => `${id} ${status}`).join(),
      others: loading ? '' : open.join(),
    },
  );

  const move = async (lead: Stored<Lead>, status: LeadStatus) => {
    if (status === lead.status) return;
    setMoves((before) => new Map(before).set(lead.id, status));
    moved.keep(lead.id);
    const changed = await changeStatus(lead, status);
    if (!changed) setMoves((before) => new Map([...before].filter(([id]) => id !== lead.id)));
  };
  const moveById = (leadId: string, status: LeadStatus) => {
    const lead = rows.find((card) => card.id === leadId);
    if (lead) void move(lead, status);
  };

  if (openColumns.some((column) => columns[column].error)) {
    return (
      <ErrorNote title="The board could not be loaded" retry={() => window.location.reload()}>
        Your leads are safe, and new ones are still being answered. Check your connection and try again.
      </ErrorNote>
    );
  }
  const nothing = openColumns.every((column) => !columns[column].loading && cards[column].length === 0);
  if (nothing && countFilters(filters) > 0) {
    return (
      <Card>
        <EmptyState
          title="No open lead fits these filters"
          action={<Button onClick={() => onClear(noFilters)}>Show all leads</Button>}
        />
      </Card>
    );
  }
  return (
    <div className="-mx-4 flex snap-x snap-mandatory scroll-px-4 gap-4 overflow-x-auto px-4 pb-2 md:mx-0 md:snap-none md:scroll-px-0 md:px-0">
      {openColumns.map((column) => (
        <BoardColumnView
          key={column}
          column={column}
          pages={columns[column]}
          cards={cards[column]}
          isArrival={isArrival}
          onMove={(lead, status) => void move(lead, status)}
          onDrop={column === 'new' ? undefined : (leadId) => moveById(leadId, column)}
        />
      ))}
      <div className={classes('flex w-[85%] shrink-0 snap-start flex-col gap-4', unfolded.size > 0 ? 'md:w-56' : 'md:w-40')}>
        {foldedColumns.map((column, index) => (
          <FoldedColumn
            key={column}
            column={column}
            count={closedCounts[index]}
            pages={columns[column]}
            cards={cards[column]}
            open={unfolded.has(column)}
            isArrival={isArrival}
            onToggle={(open) =>
              setUnfolded((before) => new Set(open ? [...before, column] : [...before].filter((each) => each !== column)))
            }
            onMove={(lead, status) => void move(lead, status)}
            onDrop={(leadId) => moveById(leadId, column)}
          />
        ))}
      </div>
    </div>
  );
}
