import type { BufferChannel } from '@model/connection.ts';
import { StatusWord } from '../../../components/ui/StatusWord.tsx';
import { collections } from '../../../lib/collections.ts';
import { useLiveDoc } from '../../../lib/live.ts';
import { useBusiness } from '../../../lib/useBusiness.tsx';
import { channelNote, networkOf } from '../../../words/publishers.ts';
import { BufferDialog } from './BufferDialog.tsx';
import { PublisherCard } from './PublisherCard.tsx';
import { PublisherHealth } from './PublisherHealth.tsx';

/** Through it, social posts reach the business's accounts at the networks. */
export function BufferCard() {
  const { businessId } = useBusiness();
  const { data: connection, loading, error } = useLiveDoc(collections.bufferConnection(businessId));
  return (
    <PublisherCard
      provider="buffer"
      connection={connection}
      loading={loading}
      failed={error !== undefined}
      dialog={(onClose) => <BufferDialog isStored={Boolean(connection)} onClose={onClose} />}
    >
      {connection && (
        <div className="flex flex-col gap-4">
          <PublisherHealth connection={connection} facts={[['Organization', connection.account.organizationName]]} />
          <Accounts channels={connection.channels} />
        </div>
      )}
    </PublisherCard>
  );
}

function Accounts({ channels }: { channels: readonly BufferChannel[] }) {
  if (channels.length === 0) return <p>There is no account at Buffer yet. Add one there, then check again.</p>;
  return (
    <div>
      <h3 className="text-sm font-medium">Accounts</h3>
      <ul className="mt-1 divide-y divide-line">
        {channels.map((channel) => {
          const note = channelNote(channel);
          return (
            <li key={channel.id} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2 text-sm">
              <span className="min-w-0 break-words">
                {networkOf(channel)} <span className="text-ink-soft">{channel.name}</span>
              </span>
              {note && <StatusWord tone={note.tone}>{note.words}</StatusWord>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
