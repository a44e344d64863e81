import type { SecretOwnerName } from '../model/words.ts';

/** Whose credentials they are. */
export interface SecretOwner {
  businessId: string;
  provider: SecretOwnerName;
}

export const cipher = 'aes-256-gcm';

/**
 * What a secret is bound to without holding it: one that is copied to another business or provider does not open
 * there. Neither part can hold a slash.
 */
export const secretContext = ({ businessId, provider }: SecretOwner): Buffer => Buffer.from(`${businessId}/${provider}`);
