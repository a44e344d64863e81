import { brokenConnectionItem } from './brokenConnectionItem.ts';
import { forgetConnection } from './openConnection.ts';
import type { DeliveryOutcome, MessageProvider } from '../messaging/port.ts';
import { type ConnectionProvider, connectionProviders } from '../model/words.ts';
import { errorFields, log } from '../platform/logging.ts';
import type { Services } from '../services.ts';

/** A success is written down this often by an instance, however much it sends: the document must not become hot. */
const successEveryMs = 60_000;
/** Connections whose last note is remembered. */
const remembered = 500;
const noted = new Map<string, number>();

/**
 * Keeps a connection's health in step with what its provider has just answered: a success now and then, and that it
 * is broken, with the one item that tells the owner, as soon as the vendor does not let us in.
 * @returns the outcome as it is to be recorded: a refusal of credentials that have been replaced meanwhile says nothing
 *   about the new ones, and its message is simply tried again
 */
export async function noteHealth(
  services: Services,
  businessId: string,
  provider: Pick<MessageProvider, 'name' | 'checkedAt'>,
  outcome: DeliveryOutcome,
): Promise<DeliveryOutcome> {
  const name = connectionProviders.find((known) => known === provider.name);
  if (name === undefined) return outcome;
  if (outcome.result === 'sent') await noteSuccess(services, businessId, name);
  if (outcome.result !== 'broken') return outcome;
  const found = await noteBroken(services, businessId, name, provider.checkedAt, outcome.error);
  if (found !== 'known') forgetConnection(businessId, name);
  return found === 'mended' ? { result: 'busy', provider: outcome.provider, retryAfterMs: undefined } : outcome;
}

async function noteSuccess(services: Services, businessId: string, name: ConnectionProvider): Promise<void> {
  const key = `${businessId}/${name}`;
  const now = services.realNow().getTime();
  if ((noted.get(key) ?? 0) > now - successEveryMs) return;
  if (noted.size >= remembered) noted.clear();
  noted.set(key, now);
  try {
    await services.paths.connections(businessId).doc(name).update({ lastSuccessAt: await services.now() });
  } catch (error) {
    // The message has gone out, and that has to be recorded whatever becomes of this note.
    log.warning('a connection could not be told of its success', { businessId, provider: name, ...errorFields(error) });
  }
}

/**
 * - `mended`: the connection has been found to work since the provider was opened
 * - `known`: it is on record as broken already
 * - `noted`: it is now; or there is none any more, which nobody needs to be told
 */
async function noteBroken(
  services: Services,
  businessId: string,
  name: ConnectionProvider,
  openedAt: Date | undefined,
  message: string,
): Promise<'mended' | 'known' | 'noted'> {
  const { db, paths } = services;
  const now = await services.now();
  const ref = paths.connections(businessId).doc(name);
  return db.runTransaction(async (tx) => {
    const connection = (await tx.get(ref)).data();
    if (!connection) return 'noted';
    if (connection.state === 'broken') return 'known';
    if (openedAt && connection.lastCheckedAt && connection.lastCheckedAt > openedAt) return 'mended';
    const lastError = { at: now, message: message.slice(0, 500) };
    tx.update(ref, { state: 'broken', lastError });
    const item = brokenConnectionItem(name, lastError);
    tx.set(paths.attention(businessId).doc(item.id), item.attention);
    return 'noted';
  });
}
