import { cleanText } from './cleanText.ts';
import { type Edit, planEdit } from './planEdit.ts';
import { renewMemory } from './renewMemory.ts';
import { changePiece } from '../changePiece.ts';
import type { ContentReference } from '../contentReference.ts';
import { businessBrief } from '../../assistant/businessBrief.ts';
import { checkPiece } from '../../assistant/checkPiece.ts';
import type { Actor } from '../../model/actor.ts';
import type { ContentText } from '../../model/content.ts';
import { socialPlatforms } from '../../model/words.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';

/**
 * Puts another text in the place of a piece's own: cleaned, checked again, with the old one kept as a version and the
 * memory renewed. The same text changes nothing.
 * @param seen the revision that the person has changed
 * @returns the revision afterwards
 * @throws AppError `notFound`, `invalid`, `conflict`
 */
export async function changeText(
  services: Services,
  reference: ContentReference,
  actor: Actor,
  { typed, destinations, reason, seen }: { typed: ContentText; seen: number } & Pick<Edit, 'destinations' | 'reason'>,
): Promise<number> {
  const known = (await services.paths.content(reference.businessId).doc(reference.contentId).get()).data();
  if (!known) throw new AppError('notFound', 'This piece is no longer there.');
  const text = await cleanText(known.kind, typed, known.topic?.key ?? reference.contentId.toLowerCase());
  const platforms = socialPlatforms.filter((platform) => (text.variants[platform] ?? '') !== '');
  const changed = await changePiece(
    services,
    reference,
    actor,
    (piece, { business, now }) => planEdit(piece, { text, destinations, reason, now, checks: checkPiece(text, businessBrief(business), platforms) }),
    seen,
  );
  if (changed && changed.revision !== known.revision) await renewMemory(services, reference, changed);
  return (changed ?? known).revision ?? 0;
}
