import { changePiece } from '../changePiece.ts';
import type { ContentReference } from '../contentReference.ts';
import { askDestination } from '../publish/lookUpPublication.ts';
import { planLookedUp } from '../publish/planOutcome.ts';
import { mustBeLookedUp, planSettlement, refuseAsking, type Settlement } from '../publish/planSettlement.ts';
import { publishSoon } from '../publish/publishSoon.ts';
import type { Actor } from '../../model/actor.ts';
import type { Publication } from '../../model/content.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';

/**
 * A person says what became of a publication that is unclear or failed. To be published again, one that may be there is
 * looked up first: where it is found nothing is sent there again, and where the destination cannot say nothing is done.
 * @throws AppError `notFound`, `conflict`, `unavailable` where it cannot be looked up now
 */
export async function settlePublication(
  services: Services,
  reference: ContentReference,
  actor: Actor,
  { destination, outcome }: { destination: string; outcome: Settlement },
): Promise<void> {
  const { businessId, contentId } = reference;
  const seen = (await services.paths.content(businessId).doc(contentId).get()).data();
  if (!seen) throw new AppError('notFound', 'This piece is no longer there.');
  const publication = seen.publications?.[destination];
  let lookedUp: Publication | undefined;
  if (outcome === 'publishAgain' && publication && mustBeLookedUp(publication)) {
    refuseAsking(publication);
    const answer = await askDestination(services, reference, destination, seen, publication);
    if (answer.found === 'published' || answer.found === 'sending') {
      await changePiece(services, reference, actor, (piece, { now }) => planLookedUp(piece, destination, publication, answer, now));
      return;
    }
    if (answer.found === 'unknown') {
      throw new AppError('unavailable', 'We could not find out whether it is there already, so it was not published again. Look there yourself, or try again in a while.');
    }
    lookedUp = publication;
  }
  const settled = await changePiece(services, reference, actor, (piece, { now }) => planSettlement(piece, destination, outcome, { actor, now, lookedUp }));
  if (settled) await publishSoon(services, reference, settled);
}
