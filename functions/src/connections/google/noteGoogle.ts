import type { Attention } from '../../model/attention.ts';
import type { Services } from '../../services.ts';

export const googleAttentionId = 'brokenConnection-google';

/**
 * Puts on record that Google does not let us in any more, with the one item that tells the owner. Says nothing about a
 * connection that somebody has made anew since `openedAt`.
 */
export async function noteGoogleBroken({ db, paths, now }: Services, businessId: string, openedAt: Date, message: string): Promise<void> {
  const at = await now();
  const ref = paths.googleConnection(businessId);
  await db.runTransaction(async (tx) => {
    const known = (await tx.get(ref)).data();
    if (known?.state !== 'connected') return;
    if (known.lastCheckedAt && known.lastCheckedAt > openedAt) return;
    const item: Attention = {
      kind: 'brokenConnection',
      title: 'Google reviews',
      detail: `${message} New reviews are not seen, and answers wait.`.slice(0, 400),
      priority: 'warm',
      rank: 2,
      createdAt: at,
    };
    tx.set(ref, { ...known, state: 'broken', lastError: { at, message } });
    tx.set(paths.attention(businessId).doc(googleAttentionId), item);
  });
}
