import { useState } from 'react';
import type { Connection, ConnectionAccount, SmtpAccount } from '@model/connection.ts';
import type { ConnectionProvider } from '@model/words.ts';
import { Button } from '../../components/ui/Button.tsx';
import { Card } from '../../components/ui/Card.tsx';
import { FactList } from '../../components/ui/FactCard.tsx';
import { RelativeTime } from '../../components/ui/RelativeTime.tsx';
import { Skeleton } from '../../components/ui/Skeleton.tsx';
import { StatusWord } from '../../components/ui/StatusWord.tsx';
import { useToast } from '../../components/ui/Toast.tsx';
import { call, sentenceFor } from '../../lib/call.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import {
  brokenSentence,
  connectionSentences,
  connectionStateTones,
  connectionStateWords,
  connectionTitles,
} from '../../words/connections.ts';
import { ConnectDialog } from './ConnectDialog.tsx';
import { DisconnectDialog } from './DisconnectDialog.tsx';
import { NextSteps } from './NextSteps.tsx';
import { TestDialog } from './TestDialog.tsx';
import type { VendorAddresses } from './useVendorAddresses.ts';

interface Props {
  provider: ConnectionProvider;
  connection: Connection | undefined;
  loading: boolean;
  addresses: VendorAddresses | null | undefined;
}

type Open = 'connect' | 'test' | 'disconnect';

/** One provider: how it is doing and what can be done about it, or what it would be good for. */
export function ProviderCard({ provider, connection, loading, addresses }: Props) {
  const [open, setOpen] = useState<Open>();
  const [preset, setPreset] = useState<SmtpAccount['preset']>('gmail');
  const close = () => setOpen(undefined);
  const connect = (chosen: SmtpAccount['preset'] = 'gmail') => {
    setPreset(chosen);
    setOpen('connect');
  };
  return (
    <Card
      title={connectionTitles[provider]}
      action={connection && <StatusWord tone={connectionStateTones[connection.state]}>{connectionStateWords[connection.state]}</StatusWord>}
    >
      {connection ? (
        <>
          <Health connection={connection} />
          <Actions provider={provider} onOpen={setOpen} />
          {provider !== 'smtp' && (
            <details className="group mt-4">
              <summary className="min-h-8 font-medium text-accent pointer-coarse:min-h-11">
                What to set up at {connectionTitles[provider]}
              </summary>
              <div className="mt-3">
                <NextSteps provider={provider} addresses={addresses} />
              </div>
            </details>
          )}
        </>
      ) : (
        <div className="flex flex-col gap-3">
          <p className="text-ink-soft">{connectionSentences[provider]}</p>
          {loading ? (
            <Skeleton className="h-10 w-44 pointer-coarse:h-11" />
          ) : provider === 'smtp' ? (
            <div className="flex flex-wrap gap-2">
              <Button onClick={() => connect('gmail')}>Connect Gmail</Button>
              <Button onClick={() => connect('other')}>Connect another mailbox</Button>
            </div>
          ) : (
            <div>
              <Button onClick={() => connect()}>Connect {connectionTitles[provider]}</Button>
            </div>
          )}
        </div>
      )}
      {open === 'connect' && (
        <ConnectDialog provider={provider} preset={preset} connection={connection} addresses={addresses} onClose={close} />
      )}
      {open === 'test' && <TestDialog provider={provider} onClose={close} />}
      {open === 'disconnect' && <DisconnectDialog provider={provider} onClose={close} />}
    </Card>
  );
}

function Health({ connection }: { connection: Connection }) {
  const { state, account, lastError, lastSuccessAt } = connection;
  return (
    <div className="flex flex-col gap-3">
      {state === 'broken' && (
        <div className="rounded-md bg-bad-soft px-4 py-3">
          <p className="font-medium text-bad">{lastError?.message ?? 'The provider does not let us in.'}</p>
          <p className="mt-1">{brokenSentence}</p>
        </div>
      )}
      <FactList
        facts={[
          ...accountFacts(account),
          ['Last sent', lastSuccessAt ? <RelativeTime at={lastSuccessAt} /> : 'Nothing yet'],
          [
            'Last error',
            lastError && state !== 'broken' ? (
              <>
                {lastError.message} <RelativeTime at={lastError.at} className="text-ink-soft" />
              </>
            ) : lastError ? (
              <RelativeTime at={lastError.at} />
            ) : (
              'None'
            ),
          ],
        ]}
      />
    </div>
  );
}

function accountFacts(account: ConnectionAccount): (readonly [string, string])[] {
  switch (account.provider) {
    case 'sendgrid':
      return [
        ['Sender', senderOf(account)],
        ['Answers', account.inboundDomain === '' ? `Go to ${account.fromEmail}` : `Come in at ${account.inboundDomain}`],
      ];
    case 'smtp':
      return [
        ['Sender', senderOf(account)],
        ['Server', account.smtp.host],
        ['Answers', account.imap ? `Read at ${account.imap.host}` : 'Not read here'],
      ];
    case 'twilio':
      return [
        ['Account', account.accountSid],
        ['From', account.from],
      ];
  }
}

const senderOf = ({ fromName, fromEmail }: { fromName: string; fromEmail: string }) =>
  fromName === '' ? fromEmail : `${fromName}, ${fromEmail}`;

function Actions({ provider, onOpen }: { provider: ConnectionProvider; onOpen: (open: Open) => void }) {
  const { businessId } = useBusiness();
  const toast = useToast();
  const [checking, setChecking] = useState(false);
  const check = async () => {
    setChecking(true);
    try {
      const { works, message } = await call('connections-check', { businessId, provider });
      toast({ message, ...(!works && { tone: 'bad' as const }) });
    } catch (error) {
      toast({ message: sentenceFor(error), tone: 'bad' });
    } finally {
      setChecking(false);
    }
  };
  return (
    <div className="mt-4 flex flex-wrap gap-2">
      <Button onClick={() => onOpen('test')}>Send me a test</Button>
      <Button busy={checking} onClick={() => void check()}>
        Check again
      </Button>
      <Button onClick={() => onOpen('connect')}>Change</Button>
      <Button variant="quiet" onClick={() => onOpen('disconnect')}>
        Disconnect
      </Button>
    </div>
  );
}
