import { type DocumentReference, FieldValue, type Transaction } from 'firebase-admin/firestore';
import { attentionId } from './attentionId.ts';
import { isOpen } from './isOpen.ts';
import type { LeadReference } from './leadReference.ts';
import { stepAfter } from './sequencePlan.ts';
import { addCounters } from '../analytics/addCounters.ts';
import { leadChange } from '../analytics/leadCounters.ts';
import { messageChange } from '../analytics/messageCounters.ts';
import { stepMessageId } from '../messaging/stepMessageId.ts';
import type { Activity } from '../model/activity.ts';
import type { Actor } from '../model/actor.ts';
import type { Attention } from '../model/attention.ts';
import type { Business } from '../model/business.ts';
import type { Address } from '../model/contact.ts';
import type { Lead } from '../model/lead.ts';
import type { Message } from '../model/message.ts';
import type { SkipReason } from '../model/words.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/** What a change is decided on, read in its transaction. */
export interface LeadInChange {
  lead: Lead;
  business: Business;
  /** The message of the sequence's next step, where it is written: it waits, or its outcome is not settled. */
  stepMessage: { id: string; message: Message } | undefined;
}

/** What a change writes besides the counters, which follow from it. */
export interface LeadEdit {
  lead: Partial<Lead>;
  activities?: readonly Pick<Activity, 'kind' | 'text' | 'messageId' | 'before' | 'after'>[];
  /** Kinds of items that the change has dealt with. */
  resolve?: readonly Attention['kind'][] | 'all';
  raise?: readonly Attention[];
  /** What becomes of the step's message. */
  stepMessage?: Partial<Message>;
  /** A message that came in. */
  inbound?: { id: string; message: Message };
  /** A no, kept with the address. */
  block?: { addressId: string; address: Address };
  /** The address they wrote from, where it is another one. */
  blockSender?: { addressId: string; address: Address };
  /** The id of an address that they have said yes for again. */
  unblock?: string;
}

const waitingStates: readonly Message['state'][] = ['awaitingApproval', 'queued', 'held'];

/** The part of an edit that lets go of a message that is written but has not gone out. */
export function dropStepMessage({ stepMessage }: LeadInChange, because: SkipReason): Pick<LeadEdit, 'stepMessage'> {
  if (!stepMessage || !waitingStates.includes(stepMessage.message.state)) return {};
  return { stepMessage: { state: 'skipped', skippedBecause: because } };
}

/** More items than one lead can have at a time. */
const itemsOfOneLead = 20;

/**
 * Changes a lead in one transaction: its fields, the counters, the timeline, the pending message and what needs a
 * person move together. What to change is decided by a pure function of what was read.
 * @param unless id of a message that the change would bring: where it is there, nothing happens, however many try at once
 * @returns whether anything happened
 * @throws AppError `notFound`, and whatever `decide` throws
 */
export async function changeLead(
  services: Services,
  reference: LeadReference,
  actor: Actor,
  decide: (read: LeadInChange, now: Date) => LeadEdit,
  unless?: string,
): Promise<boolean> {
  const now = await services.now();
  return services.db.runTransaction(async (tx) => {
    if (unless !== undefined && (await tx.get(services.paths.messages(reference.businessId).doc(unless))).exists) return false;
    const read = await readLead(services, tx, reference);
    const edit = decide(read, now);
    const openLeadId = await readOpenLead(services, tx, reference, read.lead, edit);
    writeEdit(services, tx, reference, actor, { ...read, openLeadId }, edit, now);
    return true;
  });
}

interface LeadReadings extends LeadInChange {
  items: readonly { ref: DocumentReference<Attention>; item: Attention }[];
}

/**
 * Which lead the person's next enquiry joins after the change; undefined where that stays as it is. A closed lead is
 * not joined, one that is opened again is, unless there is another one by now.
 */
async function readOpenLead(
  { paths }: Services,
  tx: Transaction,
  { businessId, leadId }: LeadReference,
  lead: Lead,
  edit: LeadEdit,
): Promise<string | null | undefined> {
  const opens = isOpen({ ...lead, ...edit.lead });
  if (lead.contactId === undefined || lead.duplicateOf !== undefined || opens === isOpen(lead)) return undefined;
  const contact = (await tx.get(paths.contacts(businessId).doc(lead.contactId))).data();
  if (!contact) return undefined;
  if (opens) return contact.openLeadId ? undefined : leadId;
  return contact.openLeadId === leadId ? null : undefined;
}

async function readLead({ paths }: Services, tx: Transaction, { businessId, leadId }: LeadReference): Promise<LeadReadings> {
  const [leadSnapshot, businessSnapshot, attention] = await Promise.all([
    tx.get(paths.leads(businessId).doc(leadId)),
    tx.get(paths.business(businessId)),
    tx.get(paths.attention(businessId).where('leadId', '==', leadId).limit(itemsOfOneLead)),
  ]);
  const lead = leadSnapshot.data();
  const business = businessSnapshot.data();
  if (!lead || !business) throw new AppError('notFound', 'This lead is no longer there.');
  const items = attention.docs.map((document) => ({ ref: document.ref, item: document.data() }));
  const step = lead.sequence && stepAfter(lead.sequence.step);
  if (!step) return { lead, business, items, stepMessage: undefined };
  const id = stepMessageId(leadId, step, lead.sequence?.instead);
  const message = (await tx.get(paths.messages(businessId).doc(id))).data();
  return { lead, business, items, stepMessage: message && { id, message } };
}

function writeEdit(
  { paths }: Services,
  tx: Transaction,
  { businessId, leadId }: LeadReference,
  actor: Actor,
  { lead, business, stepMessage, items, openLeadId }: LeadReadings & { openLeadId: string | null | undefined },
  edit: LeadEdit,
  now: Date,
): void {
  // A lead whose first reply is still under way is counted by whatever changes it first.
  const counted = lead.receivedAt && !lead.countedAt ? { countedAt: now } : {};
  const patch: Partial<Lead> = Object.keys(edit.lead).length > 0 ? { ...edit.lead, ...counted } : {};
  const after = { ...lead, ...patch };
  const contact = lead.contactId === undefined ? {} : { contactId: lead.contactId };
  if (Object.keys(patch).length > 0) tx.update(paths.leads(businessId).doc(leadId), patch);
  if (lead.contactId !== undefined && openLeadId !== undefined) {
    tx.update(paths.contacts(businessId).doc(lead.contactId), { openLeadId });
  }
  if (stepMessage && edit.stepMessage) tx.update(paths.messages(businessId).doc(stepMessage.id), edit.stepMessage);
  if (edit.inbound) tx.create(paths.messages(businessId).doc(edit.inbound.id), edit.inbound.message);
  for (const block of [edit.block, edit.blockSender]) {
    if (block) tx.set(paths.addresses(businessId).doc(block.addressId), block.address, { merge: true });
  }
  if (edit.unblock !== undefined) tx.set(paths.addresses(businessId).doc(edit.unblock), { blocked: FieldValue.delete() }, { merge: true });
  for (const activity of edit.activities ?? []) {
    tx.create(paths.activities(businessId).doc(), { ...activity, actor, leadId, ...contact, createdAt: now });
  }
  const raised = edit.raise ?? [];
  for (const { ref, item } of items) {
    if (edit.resolve !== 'all' && !edit.resolve?.includes(item.kind)) continue;
    if (!raised.some((other) => attentionId(other) === ref.id)) tx.delete(ref);
  }
  for (const item of raised) tx.set(paths.attention(businessId).doc(attentionId(item)), item);
  addCounters(tx, paths, businessId, [
    ...leadChange(lead, after, business.timezone),
    ...(stepMessage && edit.stepMessage
      ? messageChange(stepMessage.message, { ...stepMessage.message, ...edit.stepMessage }, business.timezone)
      : []),
  ]);
}
