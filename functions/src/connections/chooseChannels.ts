import { forgetSettings } from '../business/loadSettings.ts';
import { resumeWaitingLeads } from '../business/resumeWaitingLeads.ts';
import type { Actor } from '../model/actor.ts';
import { type ChannelProviders, localChannels } from '../model/business.ts';
import { addressChannels } from '../model/words.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * Chooses which connection carries which channel. What waited for a connection goes out where the new one works; it
 * is never let go into the local outbox.
 * @throws AppError `invalid` naming the field, `notFound`
 */
export async function chooseChannels(
  services: Services,
  businessId: string,
  actor: Actor,
  from: string,
  channels: ChannelProviders,
): Promise<void> {
  const { db, paths } = services;
  const now = await services.now();
  const businessRef = paths.business(businessId);
  const isTakenUp = await db.runTransaction(async (tx) => {
    const [business, connections] = await Promise.all([tx.get(businessRef), tx.get(paths.connections(businessId).limit(10))]);
    const found = business.data();
    if (!found) throw new AppError('notFound', 'There is no such business.');
    const states = new Map<string, string>(connections.docs.map((document) => [document.id, document.data().state]));
    const before = found.channels ?? localChannels;
    const changed = addressChannels.filter((channel) => before[channel] !== channels[channel]);
    for (const channel of changed) {
      const provider = channels[channel];
      if (provider !== 'local' && !states.has(provider)) {
        throw new AppError('invalid', 'Connect it first.', { field: `channels.${channel}` });
      }
    }
    if (changed.length === 0) return false;
    tx.update(businessRef, { channels });
    tx.create(paths.audit(businessId).doc(), { action: 'connection.chooseChannels', actor, from, before, after: channels, createdAt: now });
    return changed.some((channel) => states.get(channels[channel]) === 'connected');
  });
  forgetSettings(businessId);
  if (isTakenUp) await resumeWaitingLeads(paths, businessId, now, 'connection');
}
