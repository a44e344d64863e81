import { googlePermission } from './googleAccess.ts';
import { googleAttentionId } from './noteGoogle.ts';
import type { Actor } from '../../model/actor.ts';
import type { GoogleConfig } from '../../platform/config.ts';
import { errorFields, log } from '../../platform/logging.ts';
import type { Services } from '../../services.ts';

/**
 * Forgets the permission and gives it back to Google. Reviews that were found stay. Where Google cannot be told, it is
 * forgotten here all the same, and the owner can take it back there.
 */
export async function disconnectGoogle(
  { db, paths, now }: Services,
  config: GoogleConfig | undefined,
  { businessId, actor, from }: { businessId: string; actor: Actor; from: string },
): Promise<void> {
  const at = await now();
  const refreshToken = await googlePermission(paths, businessId).catch(() => undefined);
  const ref = paths.googleConnection(businessId);
  await db.runTransaction(async (tx) => {
    const known = (await tx.get(ref)).data();
    if (!known) return;
    tx.delete(ref);
    tx.delete(paths.googleSecret(businessId));
    tx.delete(paths.attention(businessId).doc(googleAttentionId));
    tx.create(paths.audit(businessId).doc(), {
      action: 'connection.disconnect',
      actor,
      from,
      before: { provider: 'google', location: known.location?.name ?? null },
      after: null,
      createdAt: at,
    });
  });
  if (!config || refreshToken === undefined) return;
  try {
    const { revoke } = await import('../../vendors/google-business/authorise.ts');
    await revoke(config, refreshToken);
  } catch (error) {
    log.warning('a permission could not be given back to Google', { businessId, ...errorFields(error) });
  }
}
