import { openConnection } from './openConnection.ts';
import { providerWords } from './providerWords.ts';
import type { Vendors } from './vendors.ts';
import type { Collections } from '../firestore/collections.ts';
import type { MessageProvider } from '../messaging/port.ts';
import type { Business } from '../model/business.ts';
import type { Channel, ConnectionProvider } from '../model/words.ts';
import { AppError } from '../platform/errors.ts';
import { localChannel } from '../vendors/local-channel/localChannel.ts';

/**
 * The way out that a business uses for a channel: the local outbox where it has chosen none. A connection that is
 * known to be broken answers so itself: the vendor is not asked again before somebody has mended it.
 */
export async function chooseProvider(
  services: { paths: Collections; vendors: Vendors },
  businessId: string,
  channels: Business['channels'],
  channel: Channel,
): Promise<MessageProvider> {
  const name = connectionFor(channels, channel);
  if (name === undefined) return localChannel;
  try {
    const opened = await openConnection(services, businessId, name);
    if (!opened) return broken(name, `${providerWords[name]} is not connected any more.`, new Date(0));
    const { connection, credentials } = opened;
    const checkedAt = connection.lastCheckedAt ?? connection.connectedAt;
    if (connection.state === 'broken') {
      return broken(name, connection.lastError?.message ?? `${providerWords[name]} does not let us in.`, checkedAt);
    }
    const provider = await services.vendors.channel({ account: connection.account, credentials });
    return {
      name: provider.name,
      ...(provider.sender && { sender: provider.sender }),
      ...(provider.atOnce !== undefined && { atOnce: provider.atOnce }),
      checkedAt,
      deliver: (message) => provider.deliver(message),
      ...(provider.lookUp && { lookUp: provider.lookUp.bind(provider) }),
    };
  } catch (error) {
    if (error instanceof AppError && error.reason === 'secretUnreadable') return broken(name, error.message);
    throw error;
  }
}

function connectionFor(channels: Business['channels'], channel: Channel): ConnectionProvider | undefined {
  if (channel !== 'email' && channel !== 'sms') return undefined;
  const name = channels?.[channel] ?? 'local';
  return name === 'local' ? undefined : name;
}

const broken = (name: ConnectionProvider, error: string, checkedAt?: Date): MessageProvider => ({
  name,
  ...(checkedAt && { checkedAt }),
  deliver: () => Promise.resolve({ result: 'broken', provider: name, error }),
});
