import { readCredentialKeys } from '../credentialKeys.ts';
import { decryptSecret } from '../decryptSecret.ts';
import type { Collections } from '../../firestore/collections.ts';
import { credentialsKeys, dashboardUrl, type GoogleConfig } from '../../platform/config.ts';
import { AppError } from '../../platform/errors.ts';

/** Where Google sends the owner back to; to be entered with the project's sign-in at Google. */
export const googleRedirectUri = (): string => `${dashboardUrl()}/connections`;

/** @throws AppError `unavailable` where the project has no sign-in with Google */
export function requireGoogle(config: GoogleConfig | undefined): GoogleConfig {
  if (config) return config;
  throw new AppError('unavailable', 'This project has no sign-in with Google yet. Whoever runs it can set it up.');
}

/**
 * The permission that a business has given; undefined where there is none.
 * @throws AppError `unavailable` with the reason `secretUnreadable`
 */
export async function googlePermission(paths: Collections, businessId: string): Promise<string | undefined> {
  const stored = (await paths.googleSecret(businessId).get()).data();
  if (!stored) return undefined;
  const opened = decryptSecret(readCredentialKeys(credentialsKeys()), { businessId, provider: 'google' }, stored);
  return opened.provider === 'google' ? opened.refreshToken : undefined;
}
