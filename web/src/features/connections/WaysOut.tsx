import { startTransition, useOptimistic } from 'react';
import type { ChannelProviders } from '@model/business.ts';
import type { Connection } from '@model/connection.ts';
import type { AddressChannel } from '@model/words.ts';
import { Card } from '../../components/ui/Card.tsx';
import { Select } from '../../components/ui/Field.tsx';
import { Icon } from '../../components/ui/Icon.tsx';
import { useToast } from '../../components/ui/Toast.tsx';
import { call, sentenceFor } from '../../lib/call.ts';
import { useBusiness } from '../../lib/useBusiness.tsx';
import { channelTitles, connectionTitles, localOutbox, localSentences } from '../../words/connections.ts';

const local: ChannelProviders = { email: 'local', sms: 'local' };

/** Which connection carries which channel; says loudly where nothing leaves. */
export function WaysOut({ connections }: { connections: readonly Connection[] | undefined }) {
  const { businessId, business } = useBusiness();
  const toast = useToast();
  const [channels, show] = useOptimistic(business.channels ?? local);
  const isThere = (provider: string) =>
    provider === 'local' || (connections ?? []).some((connection) => connection.provider === provider);

  const choose = (next: ChannelProviders) =>
    startTransition(async () => {
      show(next);
      try {
        await call('connections-chooseChannels', { businessId, channels: next });
        toast({ message: 'Saved. It holds for every message from now on.' });
      } catch (error) {
        toast({ message: sentenceFor(error), tone: 'bad' });
      }
    });
  const emailWays = (['local', 'sendgrid', 'smtp'] as const).filter((way) => isThere(way) || way === channels.email);
  const smsWays = (['local', 'twilio'] as const).filter((way) => isThere(way) || way === channels.sms);
  return (
    <Card title="The way out">
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <div className="flex flex-col gap-2">
          <Select
            label={`${channelTitles.email} leave by`}
            value={channels.email}
            options={emailWays.map((way) => ({ value: way, label: nameOf(way) }))}
            onChange={(email) => choose({ ...channels, email })}
          />
          {channels.email === 'local' && <NothingLeaves channel="email" />}
        </div>
        <div className="flex flex-col gap-2">
          <Select
            label={`${channelTitles.sms} leave by`}
            value={channels.sms}
            options={smsWays.map((way) => ({ value: way, label: nameOf(way) }))}
            onChange={(sms) => choose({ ...channels, sms })}
          />
          {channels.sms === 'local' && <NothingLeaves channel="sms" />}
        </div>
      </div>
    </Card>
  );
}

const nameOf = (way: ChannelProviders[AddressChannel]) => (way === 'local' ? localOutbox : connectionTitles[way]);

function NothingLeaves({ channel }: { channel: AddressChannel }) {
  return (
    <p className="flex items-start gap-2 rounded-md bg-warn-soft px-3 py-2 text-warn">
      <Icon name="alert" className="mt-0.5 size-4" />
      {localSentences[channel]}
    </p>
  );
}
