import type { ContentState } from '../model/words.ts';
import type { Services } from '../services.ts';

const pageSize = 200;
/** More than anybody watches go out; the sweep takes the rest within minutes. */
const wokenAtMost = 100;

/** What is to be written, also where whoever began it has died. */
const unwrittenStates: readonly ContentState[] = ['requested', 'generating'];

/**
 * Takes up the content that waited for the end of a pause: what is to be written becomes due, and the first of what is
 * due, newsletters on their way among them, is woken. Each is claimed by whatever forbids it then.
 */
export async function resumeWaitingPieces(services: Services, businessId: string, now: Date): Promise<void> {
  const { db, paths } = services;
  const pieces = paths.content(businessId);
  const unwritten = pieces.where('state', 'in', unwrittenStates).orderBy('__name__').limit(pageSize);
  for (let page = await unwritten.get(); !page.empty; ) {
    await Promise.all(
      page.docs.map((found) =>
        db.runTransaction(async (tx) => {
          const piece = (await tx.get(found.ref)).data();
          if (piece && unwrittenStates.includes(piece.state)) tx.update(found.ref, { nextAt: now });
        }),
      ),
    );
    const last = page.docs.at(-1);
    if (!last || page.size < pageSize) break;
    page = await unwritten.startAfter(last).get();
  }
  const due = await pieces.where('nextAt', '<=', now).orderBy('nextAt').limit(wokenAtMost).get();
  await Promise.all(due.docs.map(({ id }) => services.wake({ queue: 'content-onPieceDue', data: { businessId, contentId: id }, at: now }, now)));
}
