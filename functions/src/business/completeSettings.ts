import type { DocumentReference } from 'firebase-admin/firestore';
import { nextSlot } from './nextSlot.ts';
import { withDates } from '../firestore/collections.ts';
import { defaultBusiness } from '../model/business.ts';
import { contentWorkflow, defaultContentWorkflow } from '../model/contentWorkflow.ts';
import { fillUp, lacks } from '../model/fillUp.ts';
import { defaultReviewsReferralsWorkflow } from '../model/reviewsReferrals.ts';
import { defaultLeadNurtureWorkflow } from '../model/workflow.ts';
import type { Services } from '../services.ts';

const workflows: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  leadNurture: defaultLeadNurtureWorkflow,
  reviewsReferrals: defaultReviewsReferralsWorkflow,
  content: defaultContentWorkflow,
};

type Subject = Pick<Services, 'db' | 'paths' | 'now'>;

/** Writes into a business's document what holds where whoever made it has said nothing, for everybody who reads it. */
export async function completeBusiness({ paths }: Pick<Services, 'paths'>, businessId: string, written: unknown): Promise<void> {
  if (lacks(written, defaultBusiness)) await complete(paths.business(businessId), defaultBusiness);
}

/**
 * The same for a workflow's settings. One that is on is on from now, so that it touches nothing that came before; and the
 * content bot is given its next slot: the sweep finds by it who is due, so without one no week would ever be opened. The
 * dashboard writes it all together.
 */
export async function completeWorkflow(services: Subject, businessId: string, name: string, written: unknown): Promise<void> {
  const settings = workflows[name];
  if (settings === undefined) return;
  const otherwise = isDocument(written) && written['enabled'] === true ? { ...settings, enabledAt: await services.now() } : settings;
  if (lacks(written, otherwise)) await complete(services.paths.workflows(businessId).doc(name), otherwise);
  if (name === 'content' && isWithoutSlot(fillUp(withDates(written), otherwise))) await giveSlot(services, businessId);
}

async function complete<T>(ref: DocumentReference<T>, otherwise: Readonly<Record<string, unknown>>): Promise<void> {
  const raw: DocumentReference = ref.withConverter(null);
  await ref.firestore.runTransaction(async (tx) => {
    // Somebody may have saved or removed it since the event.
    const data = (await tx.get(raw)).data();
    const filled = fillUp(data, otherwise);
    if (lacks(data, otherwise) && isDocument(filled)) tx.set(raw, filled);
  });
}

const isDocument = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isWithoutSlot(settings: unknown): boolean {
  const { data } = contentWorkflow.safeParse(settings);
  return data !== undefined && data.enabled && data.nextSlotAt === null;
}

async function giveSlot({ db, paths, now }: Subject, businessId: string): Promise<void> {
  const at = await now();
  const ref = paths.contentWorkflow(businessId);
  await db.runTransaction(async (tx) => {
    const [snapshot, business] = await Promise.all([tx.get(ref), tx.get(paths.business(businessId))]);
    const workflow = snapshot.data();
    const { timezone } = business.data() ?? {};
    if (!workflow?.enabled || workflow.nextSlotAt !== null || timezone === undefined) return;
    tx.update(ref, { nextSlotAt: nextSlot(at, workflow.slot, timezone) });
  });
}
