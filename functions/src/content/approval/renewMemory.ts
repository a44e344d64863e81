import type { ContentReference } from '../contentReference.ts';
import { loadSettings } from '../../business/loadSettings.ts';
import { countAssistantCall } from '../../business/countAssistantCall.ts';
import { dailyUse } from '../../business/dailyUse.ts';
import { embedText } from '../../assistant/embedText.ts';
import { meterAssistants } from '../../assistant/meterAssistants.ts';
import { standIn } from '../../assistant/standIn.ts';
import type { Content } from '../../model/content.ts';
import type { Services } from '../../services.ts';
import { rememberPiece, textToPlace } from '../write/rememberPiece.ts';
import { textOf } from '../changePiece.ts';

/**
 * Places a piece anew among the others after its text was changed by a person. Does nothing where it has been changed
 * again meanwhile: whoever did that places it.
 */
export async function renewMemory(services: Services, reference: ContentReference, piece: Content): Promise<void> {
  const { db, paths } = services;
  const { businessId, contentId } = reference;
  const { topic, writtenAt, kind, revision } = piece;
  if (!topic || !writtenAt) return;
  const text = textOf(piece);
  const [{ business }, now] = await Promise.all([loadSettings(paths, businessId), services.now()]);
  const { over } = await dailyUse(paths, businessId, business, now);
  const { assistants, use } = meterAssistants(services.assistants(business));
  const embedding = await embedText(over.ai ? standIn(assistants) : assistants, textToPlace(text));
  await db.runTransaction(async (tx) => {
    const current = (await tx.get(paths.content(businessId).doc(contentId))).data();
    if (!current || current.revision !== revision) return;
    rememberPiece(tx, services, reference, { kind, title: text.title, body: text.body, topic, writtenAt }, embedding);
    // It may have been rejected meanwhile, which changes no text.
    const { rejectedBecause } = current;
    if (rejectedBecause !== undefined) tx.update(paths.contentMemory(businessId).doc(contentId), { rejectedBecause });
  });
  await countAssistantCall(services, businessId, business.timezone, use());
}
