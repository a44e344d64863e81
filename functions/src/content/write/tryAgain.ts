import { FieldValue } from 'firebase-admin/firestore';
import type { ContentReference } from '../contentReference.ts';
import { wakePiece } from '../wakePiece.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';

/**
 * Has a piece written once more that was given up on. What says so goes away once it is written.
 * @throws AppError `notFound`; `conflict` for a piece that was not given up on
 */
export async function tryAgain(services: Services, { businessId, contentId }: ContentReference): Promise<void> {
  const { db, paths } = services;
  const now = await services.now();
  const ref = paths.content(businessId).doc(contentId);
  await db.runTransaction(async (tx) => {
    const piece = (await tx.get(ref)).data();
    if (!piece) throw new AppError('notFound', 'This piece is no longer there.');
    if (piece.state === 'requested' || piece.state === 'generating') return;
    if (piece.state !== 'failed' || piece.error === undefined) throw new AppError('conflict', 'This piece has been written.');
    tx.update(ref, { state: 'requested', attempts: 0, nextAt: now, error: FieldValue.delete() });
  });
  await wakePiece(services, { businessId, contentId }, now, now);
}
