import { normaliseCode } from './normaliseCode.ts';
import type { Actor } from '../../model/actor.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';

/**
 * Ends a code, so that nobody new comes by it, or opens it again; with an entry in the audit. Friends who have come
 * keep what they were promised. Saying it twice changes nothing.
 * @param from the caller's network address
 * @throws AppError `notFound`
 */
export async function endReferral(
  { db, paths, now }: Services,
  businessId: string,
  actor: Actor,
  from: string,
  { code: typed, ended }: { code: string; ended: boolean },
): Promise<void> {
  const code = normaliseCode(typed);
  const gone = new AppError('notFound', 'There is no such code.');
  if (code === undefined) throw gone;
  const ref = paths.referrals(businessId).doc(code);
  const createdAt = await now();
  await db.runTransaction(async (tx) => {
    const before = (await tx.get(ref)).data();
    if (!before) throw gone;
    const state = ended ? 'ended' : 'active';
    if (before.state === state) return;
    tx.update(ref, { state });
    tx.create(paths.audit(businessId).doc(), {
      action: ended ? 'reviewsReferrals.codeEnded' : 'reviewsReferrals.codeOpened',
      actor,
      from,
      before: { code, state: before.state },
      after: { state },
      createdAt,
    });
  });
}
