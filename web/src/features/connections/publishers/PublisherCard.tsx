import { type ReactNode, useState } from 'react';
import type { BufferConnection, WordpressConnection } from '@model/connection.ts';
import type { PublisherProvider } from '@model/words.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Card } from '../../../components/ui/Card.tsx';
import { ErrorNote } from '../../../components/ui/ErrorNote.tsx';
import { Skeleton } from '../../../components/ui/Skeleton.tsx';
import { StatusWord } from '../../../components/ui/StatusWord.tsx';
import { publisherIntros, publisherStateTones, publisherStateWords, publisherTitles } from '../../../words/publishers.ts';
import { DisconnectPublisher } from './DisconnectPublisher.tsx';
import { PublisherActions } from './PublisherActions.tsx';

interface Props {
  provider: PublisherProvider;
  connection: WordpressConnection | BufferConnection | null | undefined;
  loading: boolean;
  failed: boolean;
  /** The dialog in which it is connected or changed. */
  dialog: (onClose: () => void) => ReactNode;
  /** How it is doing, where it is connected. */
  children: ReactNode;
}

/** A place where posts are published: how it is doing and what can be done about it, or what it would be good for. */
export function PublisherCard({ provider, connection, loading, failed, dialog, children }: Props) {
  const [open, setOpen] = useState<'connect' | 'disconnect'>();
  const close = () => setOpen(undefined);
  const title = publisherTitles[provider];
  return (
    <Card
      title={title}
      action={connection && <StatusWord tone={publisherStateTones[connection.state]}>{publisherStateWords[connection.state]}</StatusWord>}
    >
      {connection ? (
        <>
          {children}
          <PublisherActions provider={provider} onChange={() => setOpen('connect')} onDisconnect={() => setOpen('disconnect')} />
        </>
      ) : failed ? (
        <ErrorNote title="This could not be loaded" retry={() => window.location.reload()}>
          It goes on as before. Check your own connection and try again.
        </ErrorNote>
      ) : (
        <div className="flex flex-col gap-3">
          <p className="text-ink-soft">{publisherIntros[provider]}</p>
          {loading ? (
            <Skeleton className="h-10 w-44 pointer-coarse:h-11" />
          ) : (
            <div>
              <Button onClick={() => setOpen('connect')}>Connect {title}</Button>
            </div>
          )}
        </div>
      )}
      {open === 'connect' && dialog(close)}
      {open === 'disconnect' && <DisconnectPublisher provider={provider} onClose={close} />}
    </Card>
  );
}
