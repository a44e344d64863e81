import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import { gatherContext } from './gatherContext.ts';
import { type PieceOfWeek, planWeek } from './planWeek.ts';
import { placeAgain } from '../write/placeAgain.ts';
import { loadWorkflow } from '../loadWorkflow.ts';
import { assistantUsed } from '../../analytics/assistantUsed.ts';
import { addCounters } from '../../analytics/addCounters.ts';
import { meterAssistants } from '../../assistant/meterAssistants.ts';
import { planTopics } from '../../assistant/planTopics.ts';
import { aiCapNote, standIn } from '../../assistant/standIn.ts';
import { countAssistantCall } from '../../business/countAssistantCall.ts';
import { dailyUse } from '../../business/dailyUse.ts';
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
 * were missed only the last one is caught up. Switched off meanwhile, it opens nothing; paused, it waits for the end of
 * that, and looks again in an hour should nobody say so.
 */
export async function openWeek(services: Services, businessId: string): Promise<void> {
  const { paths } = services;
  // Read here and not remembered: a pause may have ended, and a time zone may have changed, a moment ago.
  const [workflow, snapshot, now] = await Promise.all([loadWorkflow(services, businessId), paths.business(businessId).get(), services.now()]);
  const business = snapshot.data();
  const seen = business && planOpening(workflow, business, now);
  if (!seen) return;
  const planned = seen.opens ? await planPieces(services, businessId, business, workflow, { slotAt: seen.slotAt, now }) : undefined;

  const isOpened = await services.db.runTransaction(async (tx) => {
    const workflowRef = paths.contentWorkflow(businessId);
    const [freshWorkflow, freshBusiness] = await Promise.all([tx.get(workflowRef), tx.get(paths.business(businessId))]);
    const known = freshWorkflow.data();
    const change = known && planOpening(known, freshBusiness.data() ?? business, now);
    if (!change) return false;
    if (change.opens) {
      // Another slot than the one it was planned for, by new clocks or settings: it stays due, and is planned again.
      if (!planned || change.slotAt.getTime() !== seen.slotAt.getTime()) return false;
      await createPieces(tx, services, businessId, planned.pieces, change.week, now);
      addCounters(tx, paths, businessId, assistantUsed(planned.use, now, business.timezone));
    }
    tx.update(workflowRef, change.after);
    return change.opens;
  });
  if (planned && !isOpened) await countAssistantCall(services, businessId, business.timezone, planned.use);
}

/** What becomes of a slot that is due, by what holds at this moment; undefined where none is. */
function planOpening(workflow: ContentWorkflow, { pausedAt, timezone }: Pick<Business, 'pausedAt' | 'timezone'>, now: Date) {
  if (workflow.nextSlotAt === null || workflow.nextSlotAt > now) return undefined;
  const slotAt = lastSlot(now, workflow.slot, timezone);
  const week = isoWeekOf(slotAt, timezone);
  const nextSlotAt = nextSlot(now, workflow.slot, timezone);
  const nothingMissed = FieldValue.delete();
  if (!workflow.enabled) return { opens: false, slotAt, week, after: { nextSlotAt: null, missedSlotAt: nothingMissed } };
  if (!isToCome(workflow, { slotAt, week }, timezone)) return { opens: false, slotAt, week, after: { nextSlotAt, missedSlotAt: nothingMissed } };
  if (pausedAt !== null) {
    return { opens: false, slotAt, week, after: { nextSlotAt: new Date(now.getTime() + lookAgainMs), missedSlotAt: slotAt } };
  }
  return { opens: true, slotAt, week, after: { nextSlotAt, missedSlotAt: nothingMissed, lastWeek: week } };
}

/**
 * Whether a slot's week is one that the owner has asked for and that was not opened yet. A slot before it was switched on
 * is none of theirs, unless it lies there only by the clocks of another time zone.
 */
function isToCome(
  { enabledAt, lastWeek, missedSlotAt }: Pick<ContentWorkflow, 'enabledAt' | 'lastWeek' | 'missedSlotAt'>,
  { slotAt, week }: { slotAt: Date; week: string },
  timezone: string,
): boolean {
  if (lastWeek !== null && week <= lastWeek) return false;
  return enabledAt === null || slotAt >= enabledAt || (missedSlotAt !== undefined && isoWeekOf(missedSlotAt, timezone) === week);
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
  const [{ context, memory }, { over }] = await Promise.all([
    gatherContext(services, businessId, business, workflow, now),
    dailyUse(services.paths, businessId, business, now),
  ]);
  const { assistants: paid, use } = meterAssistants(services.assistants(business));
  const assistants = over.ai ? standIn(paid, aiCapNote) : paid;
  const wanted = week.map(({ kind }) => kind);
  const { topics, writtenBy } = await planTopics(assistants, { ...context, wanted });
  // Before the week is written: its pieces are held against what was placed while the chosen assistant was away.
  if (writtenBy === assistants.chosen.name) await placeAgain(services, businessId, memory, assistants);
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
