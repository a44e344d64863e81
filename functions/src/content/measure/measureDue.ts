import { measurePiece } from './measurePiece.ts';
import { businessIdOf } from '../../firestore/collections.ts';
import { workThrough } from '../../firestore/workThrough.ts';
import type { Services } from '../../services.ts';

/** Reads the figures of the pieces that are due for it. One that fails is found again by the next run. */
export async function measureDue(services: Services): Promise<void> {
  const due = services.paths.allContent().where('measureAt', '<=', await services.now()).orderBy('measureAt');
  await workThrough(services, due, (found) => measurePiece(services, { businessId: businessIdOf(found.ref), contentId: found.id }, found.data()));
}
