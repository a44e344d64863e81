import { pollBusiness } from './pollBusiness.ts';
import { businessIdOf } from '../../firestore/collections.ts';
import { workThrough } from '../../firestore/workThrough.ts';
import type { Services } from '../../services.ts';

/** Reads what is new at every connected site. */
export async function pollReviews(services: Services): Promise<void> {
  const connected = services.paths.allGoogleConnections().where('state', '==', 'connected').orderBy('connectedAt');
  await workThrough(services, connected, async (found) => {
    await pollBusiness(services, businessIdOf(found.ref));
  });
}
