import type { DocumentReference, Transaction } from 'firebase-admin/firestore';
import { attentionId } from './attentionId.ts';
import { isOpen } from './isOpen.ts';
import type { LeadReference } from './leadReference.ts';
import { concernsSale, planLeadSale } from './planLeadSale.ts';
import { stepAfter } from './sequencePlan.ts';
import { addCounters } from '../analytics/addCounters.ts';
import { leadChange } from '../analytics/leadCounters.ts';
import { messageChange } from '../analytics/messageCounters.ts';
import { isTrouble, lineAfter, type Said } from '../messaging/inboxLine.ts';
import { othersInTrouble } from '../messaging/othersInTrouble.ts';
import type { ConsentReadings, ConsentStatement } from '../messaging/planConsent.ts';
import { readConsent } from '../messaging/readConsent.ts';
import { writeConsent } from '../messaging/writeConsent.ts';
import { stepMessageId } from '../messaging/stepMessageId.ts';
import type { Activity } from '../model/activity.ts';
import type { Actor } from '../model/actor.ts';
import type { Attention } from '../model/attention.ts';
import type { Business } from '../model/business.ts';
import type { Address, Contact, InboxLine } from '../model/contact.ts';
import type { Lead } from '../model/lead.ts';
import type { Message } from '../model/message.ts';
import type { Sale } from '../model/sale.ts';
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
  /** A message that a person has written, for the ledger to send. */
  outbound?: { id: string; message: Message };
  /** What the person has said about being written to. */
  consent?: ConsentStatement;
  /** A no from an address that is not known to be the person's: it holds for that address alone. */
  blockSender?: { addressId: string; address: Address };
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
 * Changes a lead in one transaction: its fields, the counters, the timeline, the pending message, the job that it
 * becomes when it is won, and what needs a person move together. What to change is decided by a pure function of what
 * was read.
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
    const person = await readPerson(services, tx, reference, read, edit);
    const sale = await readSale(services, tx, reference, read.lead, edit);
    const { contactId } = read.lead;
    const consent =
      edit.consent && contactId !== undefined
        ? await readConsent(services, tx, reference.businessId, contactId, edit.consent)
        : undefined;
    writeEdit(services, tx, reference, actor, { ...read, ...person, sale, consent }, edit, now);
    return true;
  });
}

interface LeadReadings extends LeadInChange {
  items: readonly { ref: DocumentReference<Attention>; item: Attention }[];
}

/** What the change does to the person behind the lead. */
interface PersonInChange {
  /** Which lead their next enquiry joins after the change; undefined where that stays as it is. */
  openLeadId: string | null | undefined;
  /** What changes about the line of their conversation. */
  line: Partial<InboxLine> | undefined;
}

/** Read only where the change touches it. */
async function readPerson(
  { paths }: Services,
  tx: Transaction,
  { businessId, leadId }: LeadReference,
  { lead, stepMessage }: LeadReadings,
  edit: LeadEdit,
): Promise<PersonInChange> {
  const { contactId } = lead;
  const opens = isOpen({ ...lead, ...edit.lead });
  const movesOpenLead = lead.duplicateOf === undefined && opens !== isOpen(lead);
  // What was refused or unclear, and is sent again or let go.
  const settled =
    stepMessage && edit.stepMessage && isTrouble(stepMessage.message) && !isTrouble({ ...stepMessage.message, ...edit.stepMessage })
      ? stepMessage.id
      : undefined;
  const said = saidIn(leadId, edit);
  if (contactId === undefined || !(movesOpenLead || said || settled)) return { openLeadId: undefined, line: undefined };
  const contact = (await tx.get(paths.contacts(businessId).doc(contactId))).data();
  if (!contact) return { openLeadId: undefined, line: undefined };
  const calms = settled !== undefined && contact.inbox?.trouble && !(await othersInTrouble(tx, paths, businessId, contactId, settled));
  const line = { ...(said && lineAfter(contact.inbox, said)), ...(calms && { trouble: false }) };
  return {
    openLeadId: movesOpenLead ? openLeadAfter(contact, leadId, opens) : undefined,
    line: Object.keys(line).length > 0 ? line : undefined,
  };
}

/** The job that the lead has become, read only where the change makes it or takes it back. */
async function readSale(
  { paths }: Services,
  tx: Transaction,
  { businessId, leadId }: LeadReference,
  lead: Lead,
  edit: LeadEdit,
): Promise<Sale | undefined> {
  if (!concernsSale(lead.status, edit.lead.status ?? lead.status)) return undefined;
  return (await tx.get(paths.sales(businessId).doc(leadId))).data();
}

/** A closed lead is not joined; one that is opened again is, unless there is another one by now. */
function openLeadAfter(contact: Contact, leadId: string, opens: boolean): string | null | undefined {
  if (opens) return contact.openLeadId ? undefined : leadId;
  return contact.openLeadId === leadId ? null : undefined;
}

/** Whoever writes to a person has read what they wrote; and what a member notes down, a member has read. */
function saidIn(leadId: string, { inbound, outbound }: LeadEdit): Said | undefined {
  const { message } = outbound ?? inbound ?? {};
  if (!message) return undefined;
  const { direction, channel, body, createdAt, autoReply, provider } = message;
  const unread = direction === 'in' && provider !== 'member';
  return { direction, channel, body, at: createdAt, leadId, ...(!autoReply && { unread }) };
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
  services: Services,
  tx: Transaction,
  { businessId, leadId }: LeadReference,
  actor: Actor,
  { lead, business, stepMessage, items, ...read }: LeadReadings & PersonInChange & { sale: Sale | undefined; consent: ConsentReadings | undefined },
  edit: LeadEdit,
  now: Date,
): void {
  const { paths } = services;
  // A lead whose first reply is still under way is counted by whatever changes it first.
  const counted = lead.receivedAt && !lead.countedAt ? { countedAt: now } : {};
  const patch: Partial<Lead> = Object.keys(edit.lead).length > 0 ? { ...edit.lead, ...counted } : {};
  const after = { ...lead, ...patch };
  const contact = lead.contactId === undefined ? {} : { contactId: lead.contactId };
  if (Object.keys(patch).length > 0) tx.update(paths.leads(businessId).doc(leadId), patch);
  const { openLeadId, line } = read;
  if (lead.contactId !== undefined && (openLeadId !== undefined || line)) {
    const person = { ...(openLeadId !== undefined && { openLeadId }), ...(line && { inbox: line }) };
    tx.set(paths.contacts(businessId).doc(lead.contactId), person, { merge: true });
  }
  const sale = concernsSale(lead.status, after.status)
    ? planLeadSale(read.sale, { leadId, lead: after, currency: business.currency }, now)
    : undefined;
  if (sale) tx.set(paths.sales(businessId).doc(leadId), sale);
  // Its own timeline begins when somebody changes it; that it was made stands in the lead's.
  if (sale && read.sale) {
    const moved = { before: { status: read.sale.status }, after: { status: sale.status } };
    tx.create(paths.activities(businessId).doc(), { kind: 'saleChanged', ...moved, actor, saleId: leadId, ...contact, createdAt: now });
  }
  if (stepMessage && edit.stepMessage) tx.update(paths.messages(businessId).doc(stepMessage.id), edit.stepMessage);
  if (edit.inbound) tx.create(paths.messages(businessId).doc(edit.inbound.id), edit.inbound.message);
  if (edit.outbound) tx.create(paths.messages(businessId).doc(edit.outbound.id), edit.outbound.message);
  if (edit.consent && read.consent) writeConsent(services, tx, businessId, read.consent, edit.consent, now);
  if (edit.blockSender) tx.set(paths.addresses(businessId).doc(edit.blockSender.addressId), edit.blockSender.address, { merge: true });
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
