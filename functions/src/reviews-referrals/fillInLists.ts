import { fillIn } from '../firestore/fillIn.ts';
import { workThrough } from '../firestore/workThrough.ts';
import { isUnanswered } from '../model/review.ts';
import { dateOf } from '../model/sale.ts';
import type { Services } from '../services.ts';

/**
 * Writes the fields by which jobs are ordered and reviews are found into the documents that are older than these fields,
 * once for all businesses: a list would leave out what has none. What is written since has them. One read once that has
 * been done; a run that is cut off begins anew and changes only what is left.
 */
export async function fillInLists(services: Services): Promise<void> {
  const { paths } = services;
  const done = paths.filledIn('jobsAndReviews');
  if ((await done.get()).exists) return;
  const sales = await workThrough(services, paths.allSales(), (found) =>
    found.data().datedAt ? Promise.resolve() : fillIn(services, found.ref, (sale) => ({ datedAt: dateOf(sale) })),
  );
  const reviews = await workThrough(services, paths.allReviews(), (found) =>
    found.data().unanswered === undefined ? fillIn(services, found.ref, (review) => ({ unanswered: isUnanswered(review) })) : Promise.resolve(),
  );
  if (sales && reviews) await done.set({ at: services.realNow() });
}
