import type { ReactNode } from 'react';
import type { BufferConnection, WordpressConnection } from '@model/connection.ts';
import { FactList } from '../../../components/ui/FactCard.tsx';
import { RelativeTime } from '../../../components/ui/RelativeTime.tsx';
import { publisherBroken } from '../../../words/publishers.ts';

interface Props {
  connection: WordpressConnection | BufferConnection;
  /** What it is connected to. */
  facts: readonly (readonly [name: string, value: ReactNode])[];
}

/** How a place where posts are published is doing. */
export function PublisherHealth({ connection: { provider, state, lastCheckedAt, lastError }, facts }: Props) {
  return (
    <div className="flex flex-col gap-3">
      {state === 'broken' && (
        <div className="rounded-md bg-bad-soft px-4 py-3">
          <p className="font-medium text-bad">{lastError?.message ?? 'It does not let us in.'}</p>
          <p className="mt-1">{publisherBroken[provider]}</p>
        </div>
      )}
      <FactList
        facts={[
          ...facts,
          ['Let us in', lastCheckedAt && <RelativeTime at={lastCheckedAt} />],
          [
            'Last error',
            lastError && (
              <>
                {state !== 'broken' && `${lastError.message} `}
                <RelativeTime at={lastError.at} className={state === 'broken' ? undefined : 'text-ink-soft'} />
              </>
            ),
          ],
        ]}
      />
    </div>
  );
}
