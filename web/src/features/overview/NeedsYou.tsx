import { useRef, useState } from 'react';
import type { Attention } from '@model/attention.ts';
import { Card } from '../../components/ui/Card.tsx';
import { ErrorNote } from '../../components/ui/ErrorNote.tsx';
import { Icon } from '../../components/ui/Icon.tsx';
import { Skeleton } from '../../components/ui/Skeleton.tsx';
import { useToast } from '../../components/ui/Toast.tsx';
import { shownAtMost } from '../../lib/badgeCount.ts';
import { call, sentenceFor } from '../../lib/call.ts';
import type { Stored } from '../../lib/collections.ts';
import { useAttention } from '../../lib/useAttention.tsx';
import { useArrivals } from '../../lib/useArrivals.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { itemTitle } from './nextAction.ts';
import { NeedsYouRow } from './NeedsYouRow.tsx';

/** What needs a person, most urgent first, each with its one action. */
export function NeedsYou() {
  const { businessId } = useBusiness();
  const { data, more, loading, error } = useAttention();
  const { hidden, dismiss } = useDismissal(businessId);
  const isArrival = useArrivals(businessId, data);
  const region = useRef<HTMLDivElement>(null);
  if (error) {
    return (
      <ErrorNote title="What needs you could not be loaded" retry={() => window.location.reload()}>
        Alerts by email and text still go out. Check your connection and try again.
      </ErrorNote>
    );
  }
  const items = (data ?? []).filter(({ id }) => !hidden.has(id));
  return (
    <div ref={region} tabIndex={-1} className="outline-none">
      <Card
        flush
        title="Needs you"
        action={items.length > 0 && <p className="text-ink-soft">{more ? 'the most urgent' : items.length}</p>}
      >
        {loading ? (
          <SkeletonItems />
        ) : items.length === 0 ? (
          <p className="flex items-center gap-2 px-4 pt-1 pb-4 text-ink-soft">
            <Icon name="check" className="size-4 text-good" />
            Nothing needs you right now. Whatever does will be here first.
          </p>
        ) : (
          <ul aria-label="Needs you">
            {items.slice(0, shownAtMost).map((item) => (
              <NeedsYouRow
                key={item.id}
                item={item}
                isNew={isArrival(item.createdAt)}
                onDismiss={() => {
                  dismiss(item);
                  // The button that had the focus is gone with its row.
                  region.current?.focus({ preventScroll: true });
                }}
              />
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}

/** Takes items off the list at once; the rest of the world is told when Undo has gone. */
function useDismissal(businessId: string) {
  const toast = useToast();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const show = (id: string) => setHidden((before) => new Set([...before].filter((other) => other !== id)));
  const dismiss = (item: Stored<Attention>) => {
    const { id } = item;
    setHidden((before) => new Set(before).add(id));
    toast({
      message: `${itemTitle(item)} is off your list.`,
      undo: () => show(id),
      onGone: () => {
        call('business-dismissAttention', { businessId, attentionId: id }).catch((error: unknown) => {
          show(id);
          toast({ message: sentenceFor(error), tone: 'bad' });
        });
      },
    });
  };
  return { hidden, dismiss };
}

function SkeletonItems() {
  return (
    <div role="status" aria-label="Loading">
      {[0, 1, 2].map((row) => (
        <div key={row} className="flex items-center gap-4 border-t border-line px-4 py-4 first:border-t-0">
          <div className="flex flex-1 flex-col gap-2">
            <Skeleton className="h-4 w-48" />
            <Skeleton className="h-4 w-3/5" />
          </div>
          <Skeleton className="h-9 w-28 rounded-md" />
        </div>
      ))}
    </div>
  );
}
