import { limit, query } from 'firebase/firestore';
import type { ReactNode } from 'react';
import type { ContentWorkflow } from '@model/contentWorkflow.ts';
import { Button } from '../../../../components/ui/Button.tsx';
import { Card } from '../../../../components/ui/Card.tsx';
import { EmptyState } from '../../../../components/ui/EmptyState.tsx';
import { ErrorNote } from '../../../../components/ui/ErrorNote.tsx';
import { Skeleton } from '../../../../components/ui/Skeleton.tsx';
import { collections } from '../../../../lib/collections.ts';
import { type Live, useLiveQuery } from '../../../../lib/live.ts';
import { useLivePages } from '../../../../lib/livePages.ts';
import { useArrivals } from '../../../../lib/useArrivals.ts';
import { useBusiness, usePermissions } from '../../../../lib/useBusiness.tsx';
import { useSteadyRows } from '../../../../lib/useSteadyRows.ts';
import { ApproveDialog } from '../ApproveDialog.tsx';
import { NoPieces } from '../NoPieces.tsx';
import { waitingPieces } from '../pieceQueries.ts';
import { useDestinationWords } from '../useDestinationWords.ts';
import { usePieceActions } from '../usePieceActions.ts';
import { QueueItem } from './QueueItem.tsx';
import { TroubledPieces } from './TroubledPieces.tsx';

const pageSize = { first: 10, more: 20 };

interface Props {
  workflow: Live<ContentWorkflow>;
  writeNow: ReactNode;
}

/** What waits for an OK, the oldest plan first. */
export function ApprovalQueue({ workflow, writeNow }: Props) {
  const { businessId } = useBusiness();
  const { canChangeSettings: canApprove } = usePermissions();
  const live = useLivePages(waitingPieces(businessId), pageSize);
  const isArrival = useArrivals(businessId, live.loading ? undefined : live.rows);
  const { rows, handlers } = useSteadyRows(live.rows, businessId);
  const destinationWord = useDestinationWords(rows);
  const actions = usePieceActions();

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
          <ul aria-label="Waiting for your OK" {...handlers}>
            {rows.map((piece) => (
              <QueueItem
                key={piece.id}
                piece={piece}
                isNew={isArrival(piece.createdAt)}
                destinationWord={destinationWord}
                onApprove={canApprove ? () => actions.approve(piece) : undefined}
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
      <ApproveDialog actions={actions} destinationWord={destinationWord} />
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
