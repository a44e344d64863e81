import { limit, query } from 'firebase/firestore';
import { type ReactNode, useRef, useState } from 'react';
import type { ContentWorkflow } from '@model/contentWorkflow.ts';
import { Button } from '../../../../components/ui/Button.tsx';
import { Card } from '../../../../components/ui/Card.tsx';
import { EmptyState } from '../../../../components/ui/EmptyState.tsx';
import { ErrorNote } from '../../../../components/ui/ErrorNote.tsx';
import { SelectAll } from '../../../../components/ui/SelectBox.tsx';
import { Skeleton } from '../../../../components/ui/Skeleton.tsx';
import { collections } from '../../../../lib/collections.ts';
import { type Live, useLiveQuery } from '../../../../lib/live.ts';
import { useLivePages } from '../../../../lib/livePages.ts';
import { useArrivals } from '../../../../lib/useArrivals.ts';
import { useBusiness, usePermissions } from '../../../../lib/useBusiness.tsx';
import { useSteadyRows } from '../../../../lib/useSteadyRows.ts';
import { ApproveDialog } from '../../decision/ApproveDialog.tsx';
import { approvalOf, canBeApprovedUnopened } from '../../decision/approval.ts';
import { RejectDialog } from '../../decision/RejectDialog.tsx';
import { RewriteDialog } from '../../decision/RewriteDialog.tsx';
import { useApproval } from '../../decision/useApproval.ts';
import { isEditable } from '../../piece/choosePieceActions.ts';
import { NoPieces } from '../NoPieces.tsx';
import type { Piece } from '../piece.ts';
import { waitingPieces } from '../pieceQueries.ts';
import { useDestinationWords } from '../useDestinationWords.ts';
import { QueueItem, type Decisions } from './QueueItem.tsx';
import { SelectedPieces } from './SelectedPieces.tsx';
import { TroubledPieces } from './TroubledPieces.tsx';
import { useQueueKeys } from './useQueueKeys.ts';

const pageSize = { first: 10, more: 20 };

interface Props {
  workflow: Live<ContentWorkflow>;
  writeNow: ReactNode;
}

/** What waits for an OK, the oldest plan first. */
export function ApprovalQueue({ workflow, writeNow }: Props) {
  const { businessId, now } = useBusiness();
  const { canChangeSettings: canApprove } = usePermissions();
  const live = useLivePages(waitingPieces(businessId), pageSize);
  const isArrival = useArrivals(businessId, live.loading ? undefined : live.rows);
  const { rows, handlers } = useSteadyRows(live.rows, businessId);
  const destinationWord = useDestinationWords(rows);
  const approving = useApproval();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<{ what: 'rewrite' | 'reject'; piece: Piece }>();
  const list = useRef<HTMLUListElement>(null);

  const selectable = canApprove ? rows.filter(canBeApprovedUnopened) : [];
  const chosen = selectable.filter(({ id }) => selected.has(id));
  const select = (ids: readonly string[], on: boolean) =>
    setSelected((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  const approve = (pieces: readonly Piece[]) => approving.approve(pieces.map((piece) => approvalOf(piece, now())));
  const keys = useQueueKeys(list, {
    shown: rows.map(({ id }) => id).join(),
    approve: (at) => void approve(selectable.filter((piece) => piece === rows[at])),
    toggle: (at) => selectable.filter((piece) => piece === rows[at]).forEach(({ id }) => select([id], !selected.has(id))),
  });
  const decisionsOf = (piece: Piece): Decisions => ({
    approve: selectable.includes(piece) ? () => approve([piece]) : undefined,
    refuse: isEditable(piece) ? (what) => setAsking({ what, piece }) : undefined,
    selected: selected.has(piece.id),
    othersSelectable: selectable.length > 1,
    select: selectable.length > 1 && selectable.includes(piece) ? (on) => select([piece.id], on) : undefined,
  });

  if (live.error) {
    return (
      <ErrorNote title="What waits for you could not be loaded" retry={() => window.location.reload()}>
        Nothing is published meanwhile. Check your connection and try again.
      </ErrorNote>
    );
  }
  if (live.loading) return <SkeletonQueue />;
  return (
    <>
      <TroubledPieces />
      {rows.length === 0 ? (
        <Card>
          <NothingWaits workflow={workflow} writeNow={writeNow} />
        </Card>
      ) : (
        <Card flush>
          {selectable.length > 1 && (
            <div className="flex min-h-11 items-center gap-3 border-b border-line px-4">
              <SelectAll
                label="Select all that can be approved"
                all={chosen.length === selectable.length}
                some={chosen.length > 0}
                onChange={(on) => select(selectable.map(({ id }) => id), on)}
              />
              <span className="text-xs text-ink-soft">
                {selectable.length === rows.length ? `Select all ${rows.length}` : `Select the ${selectable.length} with nothing to check`}
              </span>
              <span className="ml-auto hidden text-xs text-ink-soft pointer-fine:md:inline">
                Keys in the list: <kbd>↓</kbd> <kbd>↑</kbd> go on, <kbd>Enter</kbd> reads, <kbd>A</kbd> approves, <kbd>X</kbd> selects
              </span>
            </div>
          )}
          <ul ref={list} aria-label="Waiting for your OK" {...handlers} {...keys}>
            {rows.map((piece) => (
              <QueueItem
                key={piece.id}
                piece={piece}
                isNew={isArrival(piece.createdAt)}
                destinationWord={destinationWord}
                decisions={canApprove ? decisionsOf(piece) : undefined}
              />
            ))}
          </ul>
          {live.hasMore && (
            <div className="flex justify-center border-t border-line p-3">
              <Button variant="quiet" busy={live.loadingMore} onClick={live.showMore}>
                Show more
              </Button>
            </div>
          )}
        </Card>
      )}
      {chosen.length > 0 && (
        <SelectedPieces count={chosen.length} busy={approving.busy} onApprove={() => void approve(chosen)} onClear={() => setSelected(new Set())} />
      )}
      <ApproveDialog approving={approving} destinationWord={destinationWord} />
      {asking?.what === 'rewrite' && <RewriteDialog piece={asking.piece} revision={asking.piece.revision ?? 0} onClose={() => setAsking(undefined)} />}
      {asking?.what === 'reject' && <RejectDialog piece={asking.piece} onClose={() => setAsking(undefined)} />}
    </>
  );
}

/** Nothing waits because there is nothing, or because all of it has been dealt with. */
function NothingWaits({ workflow, writeNow }: Props) {
  const { businessId } = useBusiness();
  const any = useLiveQuery(query(collections.content(businessId), limit(1)));
  if (any.data?.length === 0) return <NoPieces workflow={workflow} writeNow={writeNow} />;
  return (
    <EmptyState title="Nothing waits for your OK" action={writeNow}>
      What is written next appears here by itself.
    </EmptyState>
  );
}

function SkeletonQueue() {
  return (
    <div role="status" aria-label="Loading" className="rounded-md border border-line bg-surface">
      {[0, 1, 2].map((row) => (
        <div key={row} className="flex h-48 flex-col gap-3 border-t border-line p-4 first:border-t-0 md:h-36">
          <Skeleton className="h-4 w-32" />
          <Skeleton className="h-5 w-3/5" />
          <Skeleton className="h-4 w-4/5" />
          <Skeleton className="mt-auto h-4 w-48" />
        </div>
      ))}
    </div>
  );
}
