import { changeText } from './changeText.ts';
import type { ContentReference } from '../contentReference.ts';
import type { Actor } from '../../model/actor.ts';
import { contentText } from '../../model/content.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';

/**
 * Puts an earlier text of a piece back; the one it has now is kept as a version in its turn.
 * @returns the revision afterwards
 * @throws AppError `notFound`, `conflict`
 */
export async function restoreVersion(
  services: Services,
  reference: ContentReference,
  actor: Actor,
  { revision, version }: { revision: number; version: number },
): Promise<number> {
  const { businessId, contentId } = reference;
  const earlier = (await services.paths.contentVersions(businessId, contentId).doc(String(version)).get()).data();
  if (!earlier) throw new AppError('notFound', 'This version is no longer there.');
  return changeText(services, reference, actor, { typed: contentText.parse(earlier), seen: revision, reason: 'restored' });
}
