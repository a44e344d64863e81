import { planRewrite } from './planRewrite.ts';
import { changePiece } from '../changePiece.ts';
import type { ContentReference } from '../contentReference.ts';
import { wakePiece } from '../wakePiece.ts';
import type { Actor } from '../../model/actor.ts';
import type { Services } from '../../services.ts';

/**
 * Has a piece written again, with what the person wants otherwise; the text as it is becomes a version. It is written
 * within a minute, by whoever is woken for it.
 * @throws AppError `notFound`, `conflict`
 */
export async function rewritePiece(
  services: Services,
  reference: ContentReference,
  actor: Actor,
  { revision, remark }: { revision: number; remark: string },
): Promise<void> {
  const now = await services.now();
  const asked = await changePiece(services, reference, actor, (piece, about) => planRewrite(piece, remark.trim(), about.now), revision);
  if (asked) await wakePiece(services, reference, now, now);
}
