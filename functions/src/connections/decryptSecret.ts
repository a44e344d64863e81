import { createDecipheriv } from 'node:crypto';
import type { CredentialKeys } from './credentialKeys.ts';
import { cipher, secretContext, type SecretOwner } from './secretContext.ts';
import { credentials, type Credentials, type StoredSecret } from '../model/connection.ts';
import { AppError } from '../platform/errors.ts';

const tagBytes = 16;

/**
 * The credentials behind a stored secret.
 * @throws AppError `unavailable` with the reason `secretUnreadable` where it was tampered with, belongs to somebody
 *   else, or its key is gone. Says nothing about what it holds.
 */
export function decryptSecret(keys: CredentialKeys, owner: SecretOwner, stored: StoredSecret): Credentials {
  const known = keys.find(({ version }) => version === stored.version);
  if (!known) throw unreadable(new Error('there is no key of that version'));
  let text: string;
  try {
    const decryption = createDecipheriv(cipher, known.key, Buffer.from(stored.iv, 'base64'), { authTagLength: tagBytes })
      .setAAD(secretContext(owner))
      .setAuthTag(Buffer.from(stored.tag, 'base64'));
    text = decryption.update(stored.data, 'base64', 'utf8') + decryption.final('utf8');
  } catch (error) {
    throw unreadable(error);
  }
  return parse(text);
}

function parse(text: string): Credentials {
  const read = credentials.safeParse(JSON.parse(text));
  // The schema's own error would hold what it was given.
  if (!read.success) throw unreadable(new Error('it is not of the expected form'));
  return read.data;
}

const unreadable = (cause: unknown) =>
  new AppError('unavailable', 'The stored credentials can no longer be read. Enter them again under Connections.', {
    reason: 'secretUnreadable',
    cause,
  });
