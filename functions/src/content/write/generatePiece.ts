import { claimPiece } from './claimPiece.ts';
import { draftPiece } from './draftPiece.ts';
import { recordPiece } from './recordPiece.ts';
import { releasePiece } from './releasePiece.ts';
import type { ContentReference } from '../contentReference.ts';
import { giveUp } from '../giveUp.ts';
import { loadWorkflow } from '../loadWorkflow.ts';
import { wakePiece } from '../wakePiece.ts';
import { meterAssistants } from '../../assistant/meterAssistants.ts';
import { aiCapNote, standIn } from '../../assistant/standIn.ts';
import { countAssistantCall } from '../../business/countAssistantCall.ts';
import { dailyUse } from '../../business/dailyUse.ts';
import { loadSettings } from '../../business/loadSettings.ts';
import type { Services } from '../../services.ts';

/**
 * Writes a piece that has been requested, for the first time or because a person wants it otherwise: claims it, has it
 * written and checked beside what has been said before, and puts it on record with where it goes. Beyond the day's AI
 * calls, and where the chosen one does not answer, the built-in assistant writes. While everything is paused it waits.
 *
 * Safe to call twice and by several at once. It throws where it failed and may be tried again; after the last try a
 * person is asked.
 */
export async function generatePiece(services: Services, reference: ContentReference): Promise<void> {
  const claim = await claimPiece(services, reference);
  if (claim.outcome === 'exhausted') await giveUp(services, reference);
  if (claim.outcome !== 'write') return;
  const { businessId } = reference;
  const { piece, leaseUntil } = claim;
  const { paths } = services;
  const [{ business }, workflow, now] = await Promise.all([loadSettings(paths, businessId), loadWorkflow(services, businessId), services.now()]);
  const { assistants: paid, use } = meterAssistants(services.assistants(business));
  try {
    const { over } = await dailyUse(paths, businessId, business, now);
    const assistants = over.ai ? standIn(paid, aiCapNote) : paid;
    const draft = await draftPiece(services, reference, piece, { assistants, business, workflow, now });
    const written = await recordPiece(services, reference, draft, { leaseUntil, timezone: business.timezone, use: use() });
    if (!written) await countAssistantCall(services, businessId, business.timezone, use());
    if (written?.nextAt) await wakePiece(services, reference, written.nextAt, now);
  } catch (error) {
    await releasePiece(services, reference, leaseUntil);
    await countAssistantCall(services, businessId, business.timezone, use());
    throw error;
  }
}
