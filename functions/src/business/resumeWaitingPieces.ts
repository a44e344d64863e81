import type { Services } from '../services.ts';

const pageSize = 200;
/** More than anybody watches go out; the sweep takes the rest within minutes. */
const wokenAtMost = 100;
/** What a pause may have kept from being written or published. */
const waitingStates = ['requested', 'approved', 'scheduled'];

/**
 * Takes up the content that waited for the end of a pause: what is to be written becomes due, and the first of what is
 * due is woken. Each is claimed by whatever forbids it then.
 */
export async function resumeWaitingPieces(services: Services, businessId: string, now: Date): Promise<void> {
  const { db, paths } = services;
  const waiting = paths.content(businessId).where('state', 'in', waitingStates).orderBy('__name__').limit(pageSize);
  let woken = 0;
  for (let page = await waiting.get(); !page.empty; ) {
    const due = await Promise.all(
      page.docs.map((found) =>
        db.runTransaction(async (tx) => {
          const piece = (await tx.get(found.ref)).data();
          if (piece?.state === 'requested') tx.update(found.ref, { nextAt: now });
          return piece?.state === 'requested' || (piece?.nextAt !== undefined && piece.nextAt <= now) ? [found.id] : [];
        }),
      ),
    );
    const first = due.flat().slice(0, wokenAtMost - woken);
    woken += first.length;
    await Promise.all(first.map((contentId) => services.wake({ queue: 'content-onPieceDue', data: { businessId, contentId }, at: now }, now)));
    const last = page.docs.at(-1);
    if (!last || page.size < pageSize) return;
    page = await waiting.startAfter(last).get();
  }
}
