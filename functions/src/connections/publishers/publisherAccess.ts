import { readCredentialKeys } from '../credentialKeys.ts';
import { decryptSecret } from '../decryptSecret.ts';
import type { Collections } from '../../firestore/collections.ts';
import type { Credentials } from '../../model/connection.ts';
import type { PublisherProvider } from '../../model/words.ts';
import { credentialsKeys, vendorAddresses, wordpressTestHosts } from '../../platform/config.ts';
import { AppError } from '../../platform/errors.ts';
import type { SiteOptions } from '../../vendors/wordpress/callSite.ts';
import type { VendorOptions } from '../../vendors/transport/vendorOptions.ts';

export const siteOptions = (): SiteOptions => ({ testHosts: wordpressTestHosts() });
/**
 * Milliseconds for each of the four requests at most that finding a site and signing in take, so that whoever connects
 * it has an answer before their browser gives up (30 s).
 */
const interactiveMs = 7000;
export const interactiveSiteOptions = (): SiteOptions => ({ ...siteOptions(), timeoutMs: interactiveMs });
export const bufferOptions = (): VendorOptions => ({ baseUrl: vendorAddresses().buffer });

/**
 * What lets us in at a place where a business publishes; undefined where nothing is stored. One read.
 * @throws AppError `unavailable` with the reason `secretUnreadable`
 */
export async function publisherSecret<P extends PublisherProvider>(
  paths: Collections,
  businessId: string,
  provider: P,
): Promise<Extract<Credentials, { provider: P }> | undefined> {
  const stored = (await paths.publisherSecret(businessId, provider).get()).data();
  if (!stored) return undefined;
  const opened = decryptSecret(readCredentialKeys(credentialsKeys()), { businessId, provider }, stored);
  return isOf(opened, provider) ? opened : undefined;
}

const isOf = <P extends PublisherProvider>(opened: Credentials, provider: P): opened is Extract<Credentials, { provider: P }> => opened.provider === provider;

/** The same, for whoever is about to replace it: one that can no longer be read has to be entered anew. */
export async function keptSecret<P extends PublisherProvider>(
  paths: Collections,
  businessId: string,
  provider: P,
): Promise<Extract<Credentials, { provider: P }> | undefined> {
  try {
    return await publisherSecret(paths, businessId, provider);
  } catch (error) {
    if (error instanceof AppError && error.reason === 'secretUnreadable') return undefined;
    throw error;
  }
}
