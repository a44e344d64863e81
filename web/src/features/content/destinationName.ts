import type { BufferConnection } from '@model/connection.ts';
import type { ContentKind } from '@model/words.ts';
import { platformWords } from '../../words/content.ts';

/** Accounts that a business publishes to, as its connections say; undefined where there is no connection. */
export interface PublishingAccounts {
  wordpress: { siteName: string; broken: boolean } | undefined;
  buffer: { channels: BufferConnection['channels']; broken: boolean } | undefined;
}

export const noAccounts: PublishingAccounts = { wordpress: undefined, buffer: undefined };

const bufferPrefix = 'buffer-';

/** A destination as the owner knows it. */
export function destinationName(destination: string, { wordpress, buffer }: PublishingAccounts): string {
  if (destination === 'local') return 'Your page here';
  if (destination === 'newsletter') return 'Newsletter';
  if (destination === 'wordpress') return wordpress?.siteName ? `WordPress: ${wordpress.siteName}` : 'WordPress';
  const channel = buffer?.channels.find(({ id }) => `${bufferPrefix}${id}` === destination);
  if (!channel) return 'An account at Buffer';
  return `${channel.platform ? platformWords[channel.platform] : channel.service}: ${channel.name}`;
}

/** Kinds that a destination takes. */
export function kindsOf(destination: string): readonly ContentKind[] {
  if (destination === 'local') return ['blog', 'social'];
  if (destination === 'wordpress') return ['blog'];
  return destination === 'newsletter' ? ['email'] : ['social'];
}

/** Every place a business can publish at, in the order in which they are shown; Buffer's as far as their network is known. */
export function allDestinations({ wordpress, buffer }: PublishingAccounts): string[] {
  return [
    'local',
    ...(wordpress ? ['wordpress'] : []),
    'newsletter',
    ...(buffer?.channels ?? []).flatMap(({ id, platform }) => (platform ? [`${bufferPrefix}${id}`] : [])),
  ];
}
