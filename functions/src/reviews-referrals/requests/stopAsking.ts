import { changeRequest } from './changeRequest.ts';
import { ended } from './planOutcome.ts';
import { isAsking } from './schedule.ts';
import type { SaleReference } from '../saleReference.ts';
import type { Actor } from '../../model/actor.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';

/**
 * No more messages that ask this customer for a review; one that waits to be sent is let go.
 * @throws AppError `notFound`, `conflict` where nobody is being asked
 */
export async function stopAsking(services: Services, reference: SaleReference, actor: Actor): Promise<void> {
  await changeRequest(services, reference, actor, (request) => {
    if (!isAsking(request)) throw new AppError('conflict', 'This customer is not being asked any more.');
    const because = 'stoppedByMember';
    return {
      after: { ...ended(request), state: 'skipped', skippedBecause: because },
      activities: [{ kind: 'skipped', after: { because } }],
      drop: because,
    };
  });
}
