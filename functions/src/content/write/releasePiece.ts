import { FieldValue } from 'firebase-admin/firestore';
import { isClaimedBy } from './claimPiece.ts';
import type { ContentReference } from '../contentReference.ts';
import { retryDelayMs } from '../../messaging/backoff.ts';
import type { Services } from '../../services.ts';

/** Gives a piece back that could not be written, to be tried again after a while by whoever comes. */
export async function releasePiece(services: Services, { businessId, contentId }: ContentReference, leaseUntil: Date): Promise<void> {
  const { db, paths } = services;
  const now = await services.now();
  const ref = paths.content(businessId).doc(contentId);
  await db.runTransaction(async (tx) => {
    const piece = (await tx.get(ref)).data();
    if (!piece || !isClaimedBy(piece, leaseUntil)) return;
    const waitMs = retryDelayMs(piece.attempts ?? 1, undefined, services.random());
    tx.update(ref, { state: 'requested', leaseUntil: FieldValue.delete(), nextAt: new Date(now.getTime() + waitMs) });
  });
}
