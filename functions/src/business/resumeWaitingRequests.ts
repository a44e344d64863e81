import { FieldValue } from 'firebase-admin/firestore';
import type { Services } from '../services.ts';

const pageSize = 200;
/** More than anybody watches go out; the sweep takes the rest within minutes. */
const wokenAtMost = 100;

/**
 * Makes every request for a review due that waits for the end of a pause, and wakes the first of them. Each is claimed
 * by whatever forbids it then: what has become too old is let go, what is not wanted any more too.
 */
export async function resumeWaitingRequests(services: Services, businessId: string, now: Date): Promise<void> {
  const { db, paths } = services;
  const waiting = paths.reviewRequests(businessId).where('waitingFor', '==', 'paused').orderBy('__name__').limit(pageSize);
  let woken = 0;
  for (let page = await waiting.get(); !page.empty; ) {
    await Promise.all(
      page.docs.map((found) =>
        db.runTransaction(async (tx) => {
          const request = (await tx.get(found.ref)).data();
          if (request?.waitingFor === 'paused') tx.update(found.ref, { nextAt: now, waitingFor: FieldValue.delete() });
        }),
      ),
    );
    const first = page.docs.slice(0, wokenAtMost - woken);
    woken += first.length;
    await Promise.all(
      first.map(({ id }) => services.wake({ queue: 'reviewsReferrals-onRequestDue', data: { businessId, saleId: id }, at: now }, now)),
    );
    const last = page.docs.at(-1);
    if (!last || page.size < pageSize) return;
    page = await waiting.startAfter(last).get();
  }
}
