import type { Content, Publication } from '../../model/content.ts';
import type { PublisherProvider } from '../../model/words.ts';
import type { Services } from '../../services.ts';

const pageSize = 200;
/** More than anybody watches go out; the sweep takes the rest within minutes. */
const wokenAtMost = 100;

/** The place behind a destination outside. */
export const providerOf = (destination: string): PublisherProvider => (destination === 'wordpress' ? 'wordpress' : 'buffer');

/** What was not let in has all its tries again; what was busy has used one up, and waits as long as the place wants. */
const waitsForPlace = ({ state, attempts, notBefore }: Publication): boolean => state === 'scheduled' && attempts === 0 && notBefore !== undefined;

function waitingAt(provider: PublisherProvider, { publications = {} }: Content): [destination: string, publication: Publication][] {
  const outside = Object.entries(publications).filter(([destination]) => destination === 'wordpress' || destination.startsWith('buffer-'));
  return outside.filter(([destination, publication]) => providerOf(destination) === provider && waitsForPlace(publication));
}

/**
 * Makes everything due that waits for a place to let us in again, and wakes the first of it. Each is claimed by whatever
 * forbids it then. Reads what is still to come of the business's content, and writes what waits.
 */
export async function resumeWaitingPublications(services: Services, businessId: string, provider: PublisherProvider, now: Date): Promise<void> {
  const { db, paths } = services;
  const toCome = paths.content(businessId).where('nextAt', '>', now).orderBy('nextAt').limit(pageSize);
  const due: string[] = [];
  for (let page = await toCome.get(); !page.empty; ) {
    const waiting = page.docs.filter((found) => waitingAt(provider, found.data()).length > 0);
    await Promise.all(
      waiting.map((found) =>
        db.runTransaction(async (tx) => {
          const piece = (await tx.get(found.ref)).data();
          const own = piece ? waitingAt(provider, piece) : [];
          if (own.length === 0) return;
          const resumed = own.map(([destination, { notBefore: _notBefore, ...publication }]): [string, Publication] => [destination, publication]);
          tx.update(found.ref, { publications: { ...piece?.publications, ...Object.fromEntries(resumed) }, nextAt: now });
        }),
      ),
    );
    due.push(...waiting.map(({ id }) => id));
    const last = page.docs.at(-1);
    if (!last || page.size < pageSize) break;
    page = await toCome.startAfter(last).get();
  }
  const first = due.slice(0, wokenAtMost);
  await Promise.all(first.map((contentId) => services.wake({ queue: 'content-onPieceDue', data: { businessId, contentId }, at: now }, now)));
}
