import { isDeepStrictEqual } from 'node:util';
import { brokenConnectionId } from './brokenConnectionItem.ts';
import { channelOf } from './channelOf.ts';
import { readCredentialKeys } from './credentialKeys.ts';
import { encryptSecret } from './encryptSecret.ts';
import { mergeCredentials } from './mergeCredentials.ts';
import { forgetConnection, openConnection } from './openConnection.ts';
import { refreshFindings } from './refreshFindings.ts';
import type { Access } from './vendors.ts';
import { forgetSettings } from '../business/loadSettings.ts';
import { resumeWaitingLeads } from '../business/resumeWaitingLeads.ts';
import type { Actor } from '../model/actor.ts';
import { type ChannelProviders, localChannels } from '../model/business.ts';
import type { Connection, ConnectionAccount, TypedCredentials } from '../model/connection.ts';
import type { ConnectionProvider } from '../model/words.ts';
import { credentialsKeys } from '../platform/config.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * Connects a provider, or changes its connection: asks the vendor, keeps the credentials encrypted, makes it the way
 * out of its channel, and takes up what waited for it. Nothing is stored that the vendor has refused, and the audit
 * holds no credentials.
 * @throws AppError `invalid` naming the field (`account.fromEmail`, `credentials.apiKey`), `unavailable` where the
 *   vendor could not be asked, `notFound`
 */
export async function connect(
  services: Services,
  businessId: string,
  actor: Actor,
  from: string,
  { account, credentials: typed }: { account: ConnectionAccount; credentials?: TypedCredentials | undefined },
): Promise<void> {
  const { provider } = account;
  const credentials = mergeCredentials(account, typed, await storedAccess(services, businessId, provider));
  const access: Access = { account, credentials };
  await checkAccess(services, access);

  const { db, paths } = services;
  const now = await services.now();
  const secret = encryptSecret(readCredentialKeys(credentialsKeys()), { businessId, provider }, credentials, now);
  const businessRef = paths.business(businessId);
  const connectionRef = paths.connections(businessId).doc(provider);
  await db.runTransaction(async (tx) => {
    const [business, connection] = await Promise.all([tx.get(businessRef), tx.get(connectionRef)]);
    const found = business.data();
    if (!found) throw new AppError('notFound', 'There is no such business.');
    const known = connection.data();
    tx.set(connectionRef, connected(account, known, now));
    tx.set(paths.secrets(businessId).doc(provider), secret);
    tx.update(businessRef, { channels: channelsWith(provider, found.channels ?? localChannels, known !== undefined) });
    tx.delete(paths.attention(businessId).doc(brokenConnectionId(provider)));
    tx.create(paths.audit(businessId).doc(), {
      action: 'connection.connect',
      actor,
      from,
      before: known ? known.account : null,
      after: { ...account, newCredentials: typed !== undefined },
      createdAt: now,
    });
  });
  forgetConnection(businessId, provider);
  forgetSettings(businessId);
  await resumeWaitingLeads(paths, businessId, now, 'connection');
  await refreshFindings(services, businessId, access);
}

/** What is connected now; one whose credentials can no longer be read has to be entered anew. */
async function storedAccess(services: Services, businessId: string, provider: ConnectionProvider): Promise<Access | undefined> {
  forgetConnection(businessId, provider);
  try {
    const opened = await openConnection(services, businessId, provider);
    return opened && { account: opened.connection.account, credentials: opened.credentials };
  } catch (error) {
    if (error instanceof AppError && error.reason === 'secretUnreadable') return undefined;
    throw error;
  }
}

async function checkAccess({ vendors }: Services, access: Access): Promise<void> {
  const checked = await vendors.check(access);
  if (checked.ok) return;
  if (checked.field === undefined) throw new AppError('unavailable', checked.message);
  throw new AppError('invalid', checked.message, { field: fieldOf(access, checked.field) });
}

/** A path in the account or the credentials, as the form names it. */
function fieldOf({ credentials }: Access, field: string): string {
  if (/^(account|credentials)\b/.test(field)) return field;
  const [first = ''] = field.split('.');
  return Object.hasOwn(credentials, first) ? `credentials.${field}` : `account.${field}`;
}

/** What still holds after the change is kept; how far a mailbox was read holds for that mailbox alone. */
function connected(account: ConnectionAccount, known: Connection | undefined, now: Date): Connection {
  const isSame = known !== undefined && isDeepStrictEqual(mailboxOf(known.account), mailboxOf(account));
  return {
    provider: account.provider,
    state: 'connected',
    account,
    connectedAt: known?.connectedAt ?? now,
    lastCheckedAt: now,
    lastSuccessAt: known?.lastSuccessAt ?? null,
    lastError: null,
    ...(isSame && known.mailbox && { mailbox: known.mailbox }),
  };
}

const mailboxOf = (account: ConnectionAccount) =>
  account.provider === 'smtp' && account.imap ? [account.username, account.imap.host, account.imap.port] : undefined;

/** A new connection carries its channel. One that was there and had been set aside for another one stays so. */
function channelsWith(provider: ConnectionProvider, channels: ChannelProviders, wasThere: boolean): ChannelProviders {
  if (wasThere && channels[channelOf(provider)] !== 'local') return channels;
  return provider === 'twilio' ? { ...channels, sms: provider } : { ...channels, email: provider };
}
