import { advanceRequest } from './advanceRequest.ts';
import { businessIdOf } from '../../firestore/collections.ts';
import { workThrough } from '../../firestore/workThrough.ts';
import type { Services } from '../../services.ts';

/** Advances every request that is due: the guarantee behind the wake-up calls. */
export async function sweepRequests(services: Services): Promise<void> {
  const { paths } = services;
  const now = await services.now();
  const due = paths.allReviewRequests().where('nextAt', '<=', now).orderBy('nextAt');

  await workThrough(services, due, (found) => advanceRequest(services, { businessId: businessIdOf(found.ref), saleId: found.id }));
}
