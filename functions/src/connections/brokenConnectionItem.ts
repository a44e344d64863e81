import { channelOf } from './channelOf.ts';
import { providerWords } from './providerWords.ts';
import type { Attention } from '../model/attention.ts';
import type { ConnectionProvider } from '../model/words.ts';

/** One item per connection, however many messages it turns away. */
export const brokenConnectionId = (provider: ConnectionProvider): string => `brokenConnection-${provider}`;

/** What tells the owner; the members on call are told by a message as well, by the sweep. */
export function brokenConnectionItem(
  provider: ConnectionProvider,
  error: { at: Date; message: string },
): { id: string; attention: Attention } {
  const waiting = channelOf(provider) === 'email' ? 'Emails' : 'Text messages';
  return {
    id: brokenConnectionId(provider),
    attention: {
      kind: 'brokenConnection',
      title: providerWords[provider],
      detail: `${error.message} ${waiting} wait until it works again; none is lost.`.slice(0, 400),
      priority: 'hot',
      rank: 1,
      createdAt: error.at,
      alertAt: error.at,
    },
  };
}
