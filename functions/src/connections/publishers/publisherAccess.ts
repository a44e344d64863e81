import type { DocumentReference, DocumentSnapshot } from 'firebase-admin/firestore';
import { readCredentialKeys } from '../credentialKeys.ts';
import { decryptSecret } from '../decryptSecret.ts';
import type { Collections } from '../../firestore/collections.ts';
import type { BufferConnection, Credentials, StoredSecret, WordpressConnection } from '../../model/connection.ts';
import type { PublisherProvider } from '../../model/words.ts';
import { credentialsKeys, vendorAddresses, wordpressTestHosts } from '../../platform/config.ts';
import { AppError } from '../../platform/errors.ts';
import type { SiteOptions } from '../../vendors/wordpress/callSite.ts';
import type { VendorOptions } from '../../vendors/transport/vendorOptions.ts';

export const siteOptions = (): SiteOptions => ({ testHosts: wordpressTestHosts() });
/**
 * Milliseconds for everything that finding a site and signing in take, six requests at most, so that whoever connects it
 * has an answer before their browser gives up (30 s); and for each of them.
 */
const [interactiveMs, eachMs] = [25_000, 10_000];
export const interactiveSiteOptions = (): SiteOptions => ({ ...siteOptions(), timeoutMs: eachMs, signal: AbortSignal.timeout(interactiveMs) });
export const bufferOptions = (): VendorOptions => ({ baseUrl: vendorAddresses().buffer });

/** A connection and what lets us in there, encrypted, as they are in the database. */
export interface StoredPublisher<Connection> {
  connection: Connection | undefined;
  secret: DocumentSnapshot<StoredSecret>;
}

/**
 * Reads both as they were at one moment: read one after the other, a password that has just been entered for a new site
 * could be sent to the old one. Two reads, in a transaction that holds both: to one that only reads, the emulator does
 * not show one moment.
 */
export function readPublisher<Connection extends WordpressConnection | BufferConnection>(
  paths: Collections,
  businessId: string,
  connectionRef: DocumentReference<Connection>,
): Promise<StoredPublisher<Connection>> {
  const secretRef = paths.secrets(businessId).doc(connectionRef.id);
  return secretRef.firestore.runTransaction(async (tx) => {
    const [connection, secret] = await Promise.all([tx.get(connectionRef), tx.get(secretRef)]);
    return { connection: connection.data(), secret };
  });
}

/**
 * What lets us in at a place where a business publishes; undefined where nothing is stored.
 * @throws AppError `unavailable` with the reason `secretUnreadable`
 */
export function credentialsIn<P extends PublisherProvider>(
  secret: DocumentSnapshot<StoredSecret>,
  businessId: string,
  provider: P,
): Extract<Credentials, { provider: P }> | undefined {
  const stored = secret.data();
  if (!stored) return undefined;
  const opened = decryptSecret(readCredentialKeys(credentialsKeys()), { businessId, provider }, stored);
  return isOf(opened, provider) ? opened : undefined;
}

const isOf = <P extends PublisherProvider>(opened: Credentials, provider: P): opened is Extract<Credentials, { provider: P }> => opened.provider === provider;

/** The same, for whoever is about to replace it: one that can no longer be read has to be entered anew. */
export function keptCredentials<P extends PublisherProvider>(
  secret: DocumentSnapshot<StoredSecret>,
  businessId: string,
  provider: P,
): Extract<Credentials, { provider: P }> | undefined {
  try {
    return credentialsIn(secret, businessId, provider);
  } catch (error) {
    if (error instanceof AppError && error.reason === 'secretUnreadable') return undefined;
    throw error;
  }
}

/** Whether what lets us in has been replaced, or forgotten, since it was read. */
export const isReplaced = (before: DocumentSnapshot<StoredSecret>, now: DocumentSnapshot<StoredSecret>): boolean =>
  before.updateTime === undefined ? now.exists : now.updateTime?.isEqual(before.updateTime) !== true;
