import { generatePiece } from './generatePiece.ts';
import { businessIdOf } from '../../firestore/collections.ts';
import { workThrough } from '../../firestore/workThrough.ts';
import type { Services } from '../../services.ts';

/** By when an event has usually come. */
const eventTakesMs = 10 * 60_000;
/** How far back is looked: many runs have looked at what is older. It keeps what waits for the end of a long pause from being read each time. */
const looksBackMs = 3 * 24 * 60 * 60_000;

/**
 * Writes pieces that were asked for and of which nobody has heard: a member's piece has no due time before its event has
 * come, and an event can be lost. Goes by real time, which is what a member's piece is stamped with.
 */
export async function sweepRequested(services: Services): Promise<void> {
  const now = services.realNow().getTime();
  const requested = services.paths
    .allContent()
    .where('state', '==', 'requested')
    .where('createdAt', '>=', new Date(now - looksBackMs))
    .where('createdAt', '<=', new Date(now - eventTakesMs))
    .orderBy('createdAt');
  await workThrough(services, requested, async (found) => {
    if (found.data().nextAt === undefined) await generatePiece(services, { businessId: businessIdOf(found.ref), contentId: found.id });
  });
}
