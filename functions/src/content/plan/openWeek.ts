import type { Transaction } from 'firebase-admin/firestore';
import { gatherContext } from './gatherContext.ts';
import { type PieceOfWeek, planWeek } from './planWeek.ts';
import { loadWorkflow } from '../loadWorkflow.ts';
import { assistantUsed } from '../../analytics/assistantUsed.ts';
import { addCounters } from '../../analytics/addCounters.ts';
import { meterAssistants } from '../../assistant/meterAssistants.ts';
import { planTopics } from '../../assistant/planTopics.ts';
import { aiCapNote, standIn } from '../../assistant/standIn.ts';
import { countAssistantCall } from '../../business/countAssistantCall.ts';
import { dailyUse } from '../../business/dailyUse.ts';
import { loadSettings } from '../../business/loadSettings.ts';
import { isoWeekOf, lastSlot, nextSlot } from '../../business/nextSlot.ts';
import type { Business } from '../../model/business.ts';
import type { Content, ContentTopic } from '../../model/content.ts';
import type { ContentWorkflow } from '../../model/contentWorkflow.ts';
import type { Services } from '../../services.ts';

/** How long a week that has come during a pause waits before it is looked at again. */
const lookAgainMs = 60 * 60_000;
/** By when an event has usually come; what was lost is found by the sweep then. */
const eventTakesMs = 10 * 60_000;

interface PlannedPiece extends PieceOfWeek {
  topic: ContentTopic;
}

/**
 * Opens the week of a business whose slot has come: plans what is written, and makes one document for each piece, whose
 * event has it written. However often it is called, and by however many at once, a week is opened once; of slots that
 * were missed only the last one is caught up. Switched off meanwhile, it opens nothing; paused, it looks again in an hour.
 */
export async function openWeek(services: Services, businessId: string): Promise<void> {
  const { paths } = services;
  const [workflow, now] = await Promise.all([loadWorkflow(services, businessId), services.now()]);
  if (!isDue(workflow, now)) return;
  const { business } = await loadSettings(paths, businessId);
  const slotAt = lastSlot(now, workflow.slot, business.timezone);
  const week = isoWeekOf(slotAt, business.timezone);
  const isWanted = workflow.enabled && business.pausedAt === null && isToCome(workflow, slotAt, week);
  const planned = isWanted ? await planPieces(services, businessId, business, workflow, { slotAt, now }) : undefined;

  const isOpened = await services.db.runTransaction(async (tx) => {
    const workflowRef = paths.contentWorkflow(businessId);
    const [freshWorkflow, freshBusiness] = await Promise.all([tx.get(workflowRef), tx.get(paths.business(businessId))]);
    const known = freshWorkflow.data();
    const change = known && planOpening(known, freshBusiness.data() ?? business, { slotAt, week }, now);
    if (!change || (change.opens && !planned)) return false;
    if (change.opens && planned) await createPieces(tx, services, businessId, planned.pieces, week, now);
    tx.update(workflowRef, change.after);
    if (change.opens && planned) addCounters(tx, paths, businessId, assistantUsed(planned.use, now, business.timezone));
    return change.opens;
  });
  if (planned && !isOpened) await countAssistantCall(services, businessId, business.timezone, planned.use);
}

const isDue = ({ nextSlotAt }: Pick<ContentWorkflow, 'nextSlotAt'>, now: Date): boolean => nextSlotAt !== null && nextSlotAt <= now;

/**
 * Whether a slot's week is one that the owner has asked for and that was not opened yet. A slot that was due can lie ahead
 * again once the time zone is another one; the one before it is then none of theirs.
 */
const isToCome = ({ enabledAt, lastWeek }: Pick<ContentWorkflow, 'enabledAt' | 'lastWeek'>, slotAt: Date, week: string): boolean =>
  (enabledAt === null || slotAt >= enabledAt) && (lastWeek === null || week > lastWeek);

/** What becomes of a slot, by what holds at this moment; undefined where somebody else has dealt with it. */
function planOpening(
  workflow: ContentWorkflow,
  { pausedAt, timezone }: Pick<Business, 'pausedAt' | 'timezone'>,
  { slotAt, week }: { slotAt: Date; week: string },
  now: Date,
): { opens: boolean; after: Pick<ContentWorkflow, 'nextSlotAt'> & Partial<ContentWorkflow> } | undefined {
  if (!isDue(workflow, now)) return undefined;
  if (!workflow.enabled) return { opens: false, after: { nextSlotAt: null } };
  if (pausedAt !== null) return { opens: false, after: { nextSlotAt: new Date(now.getTime() + lookAgainMs) } };
  const nextSlotAt = nextSlot(now, workflow.slot, timezone);
  return isToCome(workflow, slotAt, week) ? { opens: true, after: { nextSlotAt, lastWeek: week } } : { opens: false, after: { nextSlotAt } };
}

/** Those that are not there; one that is has been made before the slot was moved. */
async function createPieces(
  tx: Transaction,
  { paths }: Services,
  businessId: string,
  pieces: readonly PlannedPiece[],
  week: string,
  now: Date,
): Promise<void> {
  const references = pieces.map(({ kind, n }) => paths.content(businessId).doc(`${week}-${kind}-${n}`));
  if (references.length === 0) return;
  const existing = await tx.getAll(...references);
  for (const [index, piece] of pieces.entries()) {
    const found = existing[index];
    if (found && !found.exists) tx.create(found.ref, requested(piece, week, now));
  }
}

/** What the week's pieces are, and what they are about. Over the day's AI calls the built-in assistant plans. */
async function planPieces(
  services: Services,
  businessId: string,
  business: Business,
  workflow: ContentWorkflow,
  { slotAt, now }: { slotAt: Date; now: Date },
) {
  const week = planWeek(slotAt, workflow, business.timezone, now);
  const [context, { over }] = await Promise.all([
    gatherContext(services, businessId, business, workflow, now),
    dailyUse(services.paths, businessId, business, now),
  ]);
  const { assistants, use } = meterAssistants(services.assistants(business));
  const wanted = week.map(({ kind }) => kind);
  const { topics } = await planTopics(over.ai ? standIn(assistants, aiCapNote) : assistants, { ...context, wanted });
  const pieces = week.flatMap((piece, index): PlannedPiece[] => {
    const topic = topics[index];
    return topic ? [{ ...piece, topic }] : [];
  });
  return { pieces, use: use() };
}

const requested = ({ kind, topic, publishAt }: PlannedPiece, week: string, now: Date): Content => ({
  kind,
  origin: 'weekly',
  state: 'requested',
  createdAt: now,
  topic,
  week,
  publishAt,
  calendarAt: publishAt,
  nextAt: new Date(now.getTime() + eventTakesMs),
});
