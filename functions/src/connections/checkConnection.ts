import { brokenConnectionId, brokenConnectionItem } from './brokenConnectionItem.ts';
import { forgetConnection, openConnection } from './openConnection.ts';
import { providerWords } from './providerWords.ts';
import { refreshFindings } from './refreshFindings.ts';
import type { Access } from './vendors.ts';
import { resumeWaitingLeads } from '../business/resumeWaitingLeads.ts';
import type { ConnectionCheck } from '../messaging/port.ts';
import type { CallableOutput } from '../model/callables.ts';
import type { ConnectionProvider } from '../model/words.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * Asks the vendor anew whether it lets us in, and looks at the domain or number. Where it does, what waited goes out.
 * A vendor that could not be asked (`field` says what it refuses) leaves a connection as it was.
 * @throws AppError `notFound` where it is not connected
 */
export async function checkConnection(
  services: Services,
  businessId: string,
  provider: ConnectionProvider,
): Promise<CallableOutput<'connections-check'>> {
  forgetConnection(businessId, provider);
  const { access, checked } = await ask(services, businessId, provider);
  const { db, paths } = services;
  const now = await services.now();
  const ref = paths.connections(businessId).doc(provider);
  const itemRef = paths.attention(businessId).doc(brokenConnectionId(provider));
  await db.runTransaction(async (tx) => {
    const connection = (await tx.get(ref)).data();
    if (!connection) throw notConnected(provider);
    if (checked.ok) {
      tx.update(ref, { state: 'connected', lastCheckedAt: now, lastError: null });
      tx.delete(itemRef);
      return;
    }
    const lastError = { at: now, message: checked.message.slice(0, 500) };
    const isRefused = checked.field !== undefined;
    tx.update(ref, { lastCheckedAt: now, lastError, ...(isRefused && { state: 'broken' }) });
    // Who asks knows by now: nobody is alerted a second time.
    const { alertAt: _, ...item } = brokenConnectionItem(provider, lastError).attention;
    if (isRefused) tx.set(itemRef, item);
  });
  forgetConnection(businessId, provider);
  if (checked.ok) await resumeWaitingLeads(paths, businessId, now, 'connection');
  if (access) await refreshFindings(services, businessId, access);
  return checked.ok ? { works: true, message: `${providerWords[provider]} works.` } : { works: false, message: checked.message };
}

async function ask(
  services: Services,
  businessId: string,
  provider: ConnectionProvider,
): Promise<{ access: Access | undefined; checked: ConnectionCheck }> {
  try {
    const opened = await openConnection(services, businessId, provider);
    if (!opened) throw notConnected(provider);
    const access = { account: opened.connection.account, credentials: opened.credentials };
    return { access, checked: await services.vendors.check(access) };
  } catch (error) {
    if (!(error instanceof AppError) || error.reason !== 'secretUnreadable') throw error;
    return { access: undefined, checked: { ok: false, message: error.message, field: 'credentials' } };
  }
}

const notConnected = (provider: ConnectionProvider) => new AppError('notFound', `${providerWords[provider]} is not connected.`);
