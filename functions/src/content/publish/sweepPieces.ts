import { publishDue } from './publishDue.ts';
import { businessIdOf } from '../../firestore/collections.ts';
import { workThrough } from '../../firestore/workThrough.ts';
import type { Services } from '../../services.ts';
import { generatePiece } from '../write/generatePiece.ts';

/** The guarantee behind the wake-up calls: does what is due with pieces and was not woken, or was left half done. */
export async function sweepPieces(services: Services): Promise<void> {
  const due = services.paths.allContent().where('nextAt', '<=', await services.now()).orderBy('nextAt');
  await workThrough(services, due, async (found) => {
    const reference = { businessId: businessIdOf(found.ref), contentId: found.id };
    const { state } = found.data();
    if (state === 'requested' || state === 'generating') await generatePiece(services, reference);
    await publishDue(services, reference);
  });
}
