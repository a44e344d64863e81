import { fillIn } from '../firestore/fillIn.ts';
import { workThrough } from '../firestore/workThrough.ts';
import { pieceSearch } from '../model/pieceSearch.ts';
import type { Services } from '../services.ts';

/**
 * Writes what pieces are found by into those that are older than the search, once for all businesses; what is written
 * since has it. One read once that has been done; a run that is cut off begins anew and changes only what is left.
 */
export async function fillInSearch(services: Services): Promise<void> {
  const { paths } = services;
  const done = paths.filledIn('pieceSearch');
  if ((await done.get()).exists) return;
  const all = await workThrough(services, paths.allContent(), (found) =>
    found.data().search ? Promise.resolve() : fillIn(services, found.ref, (piece) => ({ search: pieceSearch(piece) })),
  );
  if (all) await done.set({ at: services.realNow() });
}
