import { FieldPath, type QueryDocumentSnapshot } from 'firebase-admin/firestore';
import type { CredentialKeys } from './credentialKeys.ts';
import { decryptSecret } from './decryptSecret.ts';
import { encryptSecret } from './encryptSecret.ts';
import { businessIdOf, type Collections } from '../firestore/collections.ts';
import type { StoredSecret } from '../model/connection.ts';
import { secretOwners } from '../model/words.ts';
import { AppError } from '../platform/errors.ts';

const pageSize = 100;

export interface Rotation {
  /** Encrypted anew. */
  rotated: number;
  /** Under the current key already. */
  current: number;
  /** `business/provider` of those that no key opens; they are left as they are. */
  unreadable: string[];
}

/**
 * Encrypts every stored secret anew under the first key. Can be broken off and run again: what is under the first key
 * already is passed over. A secret that somebody replaces at the same moment is under the first key then, and stays.
 */
export async function rotateCredentials(paths: Collections, keys: CredentialKeys, now: Date): Promise<Rotation> {
  const rotation: Rotation = { rotated: 0, current: 0, unreadable: [] };
  const all = paths.allSecrets().orderBy(FieldPath.documentId());
  let last: QueryDocumentSnapshot<StoredSecret> | undefined;
  do {
    const page = await (last ? all.startAfter(last) : all).limit(pageSize).get();
    for (const found of page.docs) await rotateOne(found, keys, now, rotation);
    last = page.docs.length < pageSize ? undefined : page.docs.at(-1);
  } while (last);
  return rotation;
}

async function rotateOne(
  found: QueryDocumentSnapshot<StoredSecret>,
  keys: CredentialKeys,
  now: Date,
  rotation: Rotation,
): Promise<void> {
  const stored = found.data();
  if (stored.version === keys[0].version) {
    rotation.current += 1;
    return;
  }
  const businessId = businessIdOf(found.ref);
  const provider = secretOwners.find((known) => known === found.id);
  try {
    if (provider === undefined) throw new AppError('unavailable', 'There is no such provider.', { reason: 'secretUnreadable' });
    const owner = { businessId, provider };
    const fresh = encryptSecret(keys, owner, decryptSecret(keys, owner, stored), now);
    await found.ref.update({ ...fresh }, { lastUpdateTime: found.updateTime });
    rotation.rotated += 1;
  } catch (error) {
    if (!(error instanceof AppError) || error.reason !== 'secretUnreadable') throw error;
    rotation.unreadable.push(`${businessId}/${found.id}`);
  }
}
