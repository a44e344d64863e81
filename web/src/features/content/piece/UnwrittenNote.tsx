import { doc } from 'firebase/firestore';
import { useState } from 'react';
import type { Content } from '@model/content.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Card } from '../../../components/ui/Card.tsx';
import { Skeleton } from '../../../components/ui/Skeleton.tsx';
import { call } from '../../../lib/call.ts';
import { collections, type Stored } from '../../../lib/collections.ts';
import { useLiveDoc } from '../../../lib/live.ts';
import { useAttempt } from '../../../lib/useAttempt.ts';
import { useBusiness, usePermissions } from '../../../lib/useBusiness.tsx';

/** Where the text will be: what it is to be about, and whether something is in the way. One read. */
export function UnwrittenNote({ piece }: { piece: Stored<Content> }) {
  const { businessId, business } = useBusiness();
  const { canChangeSettings } = usePermissions();
  const attempt = useAttempt();
  const [busy, setBusy] = useState(false);
  const stuck = useLiveDoc(doc(collections.attention(businessId), `stuckPiece-${piece.id}`));
  const about = piece.brief ?? piece.topic?.angle;
  const tryAgain = async () => {
    setBusy(true);
    await attempt(() => call('content-tryAgain', { businessId, contentId: piece.id }));
    setBusy(false);
  };
  const failed = piece.state === 'failed' || stuck.data !== undefined;
  const toBeWritten = !failed && (piece.state === 'requested' || piece.state === 'generating');
  return (
    <div className="flex flex-col gap-4">
      {failed && (
        <div role="alert" className="flex flex-wrap items-center justify-between gap-3 rounded-md border border-bad/50 bg-bad-soft px-4 py-3">
          <p>
            <span className="font-medium text-bad">This piece could not be written.</span>{' '}
            {piece.error ?? stuck.data?.detail ?? 'Nothing of it was published.'}
          </p>
          {canChangeSettings && stuck.data && piece.state !== 'failed' && (
            <Button busy={busy} onClick={() => void tryAgain()}>
              Try again
            </Button>
          )}
        </div>
      )}
      {about && (
        <Card title="What it is to be about">
          <p className="whitespace-pre-wrap">{about}</p>
        </Card>
      )}
      {toBeWritten && business.pausedAt !== null && <p role="status">Everything is paused. It is written when you resume.</p>}
      {toBeWritten && business.pausedAt === null && (
        <div role="status" aria-label="The assistant is writing" className="flex flex-col gap-3 rounded-md border border-line bg-surface p-4">
          <Skeleton className="h-5 w-2/3" />
          <Skeleton className="h-4 w-full" />
          <Skeleton className="h-4 w-full" />
          <Skeleton className="h-4 w-4/5" />
        </div>
      )}
    </div>
  );
}
