import { changeRequest } from './changeRequest.ts';
import { completeRequest } from './completeRequest.ts';
import type { SaleReference } from '../saleReference.ts';
import type { Actor } from '../../model/actor.ts';
import type { Services } from '../../services.ts';

/**
 * A member knows that this customer has left a review somewhere: nobody reminds them any more, and the offer is made
 * that any review brings. Said twice, it changes nothing.
 * @throws AppError `notFound`
 */
export async function markReviewed(services: Services, reference: SaleReference, actor: Actor): Promise<void> {
  await changeRequest(services, reference, actor, (request, { workflow, now }) => {
    if (request.state === 'reviewed') return undefined;
    return {
      after: completeRequest(request, { by: 'manual' }, workflow, now),
      activities: [{ kind: 'reviewed', after: { by: 'manual' } }],
      drop: 'reviewed',
    };
  });
}
