import { googleRedirectUri } from './googleAccess.ts';
import { googleAttentionId } from './noteGoogle.ts';
import { isGoogleState } from './googleState.ts';
import { readCredentialKeys } from '../credentialKeys.ts';
import { encryptSecret } from '../encryptSecret.ts';
import type { Actor } from '../../model/actor.ts';
import type { GoogleConnection, GoogleLocation } from '../../model/connection.ts';
import { addressKey, credentialsKeys, type GoogleConfig } from '../../platform/config.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';

/**
 * Finishes what `startGoogle` began: keeps the permission, encrypted, and shows the places it reaches. A single place is
 * chosen by itself, and so is the one that was chosen before.
 * @throws AppError `forbidden` where somebody else began it, or too long ago; `invalid` on `code`; `unavailable`
 */
export async function finishGoogle(
  services: Services,
  config: GoogleConfig,
  { businessId, actor, from }: { businessId: string; actor: Actor; from: string },
  { code, state }: { code: string; state: string },
): Promise<GoogleLocation[]> {
  const { db, paths } = services;
  if (!isGoogleState(state, { businessId, uid: actor.id }, addressKey(), services.realNow())) {
    throw new AppError('forbidden', 'This sign-in was not begun here, or took too long. Start again.');
  }
  const [{ redeemCode }, { listLocations }] = await Promise.all([
    import('../../vendors/google-business/authorise.ts'),
    import('../../vendors/google-business/listLocations.ts'),
  ]);
  const refreshToken = await redeemCode(config, googleRedirectUri(), code);
  const locations = await listLocations(config, refreshToken);
  const now = await services.now();
  const secret = encryptSecret(readCredentialKeys(credentialsKeys()), { businessId, provider: 'google' }, { provider: 'google', refreshToken }, now);
  const ref = paths.googleConnection(businessId);
  await db.runTransaction(async (tx) => {
    const known = (await tx.get(ref)).data();
    const chosen = locations.find(({ name }) => name === known?.location?.name) ?? (locations.length === 1 ? locations[0] : undefined);
    const connection: GoogleConnection = {
      provider: 'google',
      state: chosen ? 'connected' : 'choosing',
      location: chosen ?? null,
      connectedAt: known?.connectedAt ?? now,
      lastCheckedAt: known?.lastCheckedAt ?? null,
      lastError: null,
      readUntil: chosen && chosen.name === known?.location?.name ? known.readUntil : null,
    };
    tx.set(ref, connection);
    tx.set(paths.googleSecret(businessId), secret);
    tx.delete(paths.attention(businessId).doc(googleAttentionId));
    tx.create(paths.audit(businessId).doc(), {
      action: 'connection.connect',
      actor,
      from,
      before: known ? { provider: 'google', location: known.location?.name ?? null } : null,
      after: { provider: 'google', location: chosen?.name ?? null },
      createdAt: now,
    });
  });
  return locations;
}
