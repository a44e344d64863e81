import { createCipheriv, randomBytes } from 'node:crypto';
import type { CredentialKeys } from './credentialKeys.ts';
import { cipher, secretContext, type SecretOwner } from './secretContext.ts';
import type { Credentials, StoredSecret } from '../model/connection.ts';

/** What NIST SP 800-38D recommends for GCM; random, so that it never repeats under a key that encrypts this little. */
const ivBytes = 12;

/** Credentials as they are kept: under the current key, bound to their owner. */
export function encryptSecret(keys: CredentialKeys, owner: SecretOwner, credentials: Credentials, now: Date): StoredSecret {
  const [{ version, key }] = keys;
  const iv = randomBytes(ivBytes);
  const encryption = createCipheriv(cipher, key, iv).setAAD(secretContext(owner));
  const data = Buffer.concat([encryption.update(JSON.stringify(credentials), 'utf8'), encryption.final()]);
  return {
    version,
    iv: iv.toString('base64'),
    tag: encryption.getAuthTag().toString('base64'),
    data: data.toString('base64'),
    updatedAt: now,
  };
}
