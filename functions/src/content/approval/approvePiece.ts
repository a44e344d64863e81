import { goesToContacts, planApproval } from './planApproval.ts';
import { refuseUnlikely } from './planMove.ts';
import { changePiece } from '../changePiece.ts';
import type { ContentReference } from '../contentReference.ts';
import { countRecipients } from '../newsletter/countRecipients.ts';
import { publishSoon } from '../publish/publishSoon.ts';
import type { Actor } from '../../model/actor.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';

interface ApprovalInput {
  /** What the person has seen. */
  revision: number;
  /** Null for at once. */
  publishAt: Date | null;
  /** The number of contacts that they have confirmed. */
  recipients?: number | undefined;
}

/**
 * A person's OK. What is due with it is published on the business's own page before this returns, since whoever has
 * pressed the button is waiting; everything else is woken at once, for it may take its time.
 * @throws AppError `notFound`, `invalid`, `conflict`
 */
export async function approvePiece(
  services: Services,
  reference: ContentReference,
  actor: Actor,
  { revision, publishAt, recipients }: ApprovalInput,
): Promise<void> {
  const { businessId, contentId } = reference;
  const seen = (await services.paths.content(businessId).doc(contentId).get()).data();
  if (!seen) throw new AppError('notFound', 'This piece is no longer there.');
  const counted = goesToContacts(seen) ? await countRecipients(services, businessId) : 0;
  const approved = await changePiece(
    services,
    reference,
    actor,
    (piece, { now }) => {
      if (publishAt) refuseUnlikely(publishAt, now);
      return planApproval(piece, { actor, publishAt, recipients: { confirmed: recipients, counted }, now });
    },
    revision,
  );
  if (approved) await publishSoon(services, reference, approved);
}
