import type { BufferConnection } from '@model/connection.ts';
import type { ContentKind, SocialPlatform } from '@model/words.ts';
import { destinationWord } from '../../words/content.ts';

/** Accounts that a business publishes to, as its connections say; undefined where there is no connection. */
export interface PublishingAccounts {
  wordpress: { siteName: string; broken: boolean } | undefined;
  buffer: { channels: BufferConnection['channels']; broken: boolean } | undefined;
}

export const noAccounts: PublishingAccounts = { wordpress: undefined, buffer: undefined };

const bufferPrefix = 'buffer-';

/** A destination as the owner knows it. */
export function destinationName(destination: string, { wordpress, buffer }: PublishingAccounts): string {
  const word = destinationWord(destination, buffer?.channels);
  if (destination === 'wordpress') return wordpress?.siteName ? `${word}: ${wordpress.siteName}` : word;
  // Two accounts at one network are told apart by their names.
  const channel = buffer?.channels.find(({ id, platform }) => platform !== null && `${bufferPrefix}${id}` === destination);
  return channel ? `${word}: ${channel.name}` : word;
}

/** The network behind a destination; undefined where there is none, or it is not known. */
export const platformAt = (destination: string, { buffer }: PublishingAccounts): SocialPlatform | undefined =>
  buffer?.channels.find(({ id }) => `${bufferPrefix}${id}` === destination)?.platform ?? undefined;

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
