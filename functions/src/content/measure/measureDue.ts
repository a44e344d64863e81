import { oneAtATime } from './oneAtATime.ts';
import { measurePiece } from './measurePiece.ts';
import { patience } from './patience.ts';
import { businessIdOf } from '../../firestore/collections.ts';
import { workThrough } from '../../firestore/workThrough.ts';
import type { Services } from '../../services.ts';

/**
 * Reads the figures of the pieces that are due for it. One that fails is found again by the next run; one whose places
 * cannot be waited for any longer keeps what they have last told.
 */
export async function measureDue(services: Services): Promise<void> {
  // Pieces of one business move the same figures: side by side they would only get into each other's way.
  const inTurn = oneAtATime();
  const left = patience();
  const due = services.paths.allContent().where('measureAt', '<=', await services.now()).orderBy('measureAt');
  await workThrough(services, due, (found) =>
    measurePiece(services, { businessId: businessIdOf(found.ref), contentId: found.id }, found.data(), inTurn, left),
  );
}
