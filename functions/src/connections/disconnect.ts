import { brokenConnectionId } from './brokenConnectionItem.ts';
import { forgetConnection } from './openConnection.ts';
import { forgetSettings } from '../business/loadSettings.ts';
import type { Actor } from '../model/actor.ts';
import { localChannels } from '../model/business.ts';
import type { ConnectionProvider } from '../model/words.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * Removes a connection with its credentials; its channel goes back to the local outbox. What waits for it goes on
 * waiting, until a connection carries the channel again: sent to the outbox it would reach nobody. Disconnecting what
 * is not connected changes nothing.
 * @throws AppError `notFound`
 */
export async function disconnect(
  services: Services,
  businessId: string,
  actor: Actor,
  from: string,
  provider: ConnectionProvider,
): Promise<void> {
  const { db, paths } = services;
  const now = await services.now();
  const businessRef = paths.business(businessId);
  const connectionRef = paths.connections(businessId).doc(provider);
  await db.runTransaction(async (tx) => {
    const [business, connection] = await Promise.all([tx.get(businessRef), tx.get(connectionRef)]);
    const found = business.data();
    const known = connection.data();
    if (!found) throw new AppError('notFound', 'There is no such business.');
    if (!known) return;
    const channels = found.channels ?? localChannels;
    tx.update(businessRef, {
      channels: {
        email: channels.email === provider ? 'local' : channels.email,
        sms: channels.sms === provider ? 'local' : channels.sms,
      },
    });
    tx.delete(connectionRef);
    tx.delete(paths.secrets(businessId).doc(provider));
    tx.delete(paths.attention(businessId).doc(brokenConnectionId(provider)));
    tx.create(paths.audit(businessId).doc(), {
      action: 'connection.disconnect',
      actor,
      from,
      before: known.account,
      after: null,
      createdAt: now,
    });
  });
  forgetConnection(businessId, provider);
  forgetSettings(businessId);
}
