import type { Collections } from '../firestore/collections.ts';
import type { AuditEntry } from '../model/audit.ts';
import { log } from '../platform/logging.ts';

/** The item that tells the owner; it goes when somebody opens the form again. */
export const closedFormAttentionId = 'overCap-form';

/**
 * Closes the public form of a business that is flooded, and tells the owner. Nothing that has come in is lost, and a
 * form that is closed already stays as it is.
 */
export async function closePublicProfile(paths: Collections, businessId: string, now: Date): Promise<void> {
  const profileRef = paths.publicProfile(businessId);
  const closed = await profileRef.firestore.runTransaction(async (tx) => {
    const profile = (await tx.get(profileRef)).data();
    if (!profile?.open) return false;
    const entry: AuditEntry = {
      action: 'publicProfile.closed',
      actor: { kind: 'system', id: 'dailyCaps' },
      from: '',
      before: { open: true },
      after: { open: false },
      createdAt: now,
    };
    tx.update(profileRef, { open: false });
    tx.create(paths.audit(businessId).doc(), entry);
    tx.set(paths.attention(businessId).doc(closedFormAttentionId), {
      kind: 'overCap',
      title: profile.name,
      detail: 'Far more leads came today than your daily cap, so the public form was closed. You can open it again tomorrow, in the settings.',
      priority: 'hot',
      rank: 1,
      createdAt: now,
    });
    return true;
  });
  if (closed) log.warning('public form closed: ten times the daily cap of leads', { businessId });
}
