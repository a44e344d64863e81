import type { Transaction } from 'firebase-admin/firestore';
import type { Draft } from './draft.ts';
import { isOpen } from './isOpen.ts';
import type { IntakeState } from './planIntake.ts';
import { receivedAt } from './receivedAt.ts';
import type { AssistantUse } from '../assistant/meterAssistants.ts';
import { addressIdsOf, type AddressIds, personBehind, readAddresses } from '../intake/addressesOnRecord.ts';
import type { TypedAddresses } from '../intake/typedAddresses.ts';
import type { Contact } from '../model/contact.ts';
import type { Lead } from '../model/lead.ts';
import { defaultLeadNurtureWorkflow, type LeadNurtureWorkflow } from '../model/workflow.ts';
import type { Services } from '../services.ts';

export interface IntakeInput {
  businessId: string;
  leadId: string;
  draft: Draft;
  addresses: TypedAddresses;
  /** By whose clocks a text is quiet, as far as the number tells. */
  textZones: readonly string[];
  /** Daily caps that are used up; soft, so read outside the transaction. */
  over: { leads: boolean; email: boolean; sms: boolean };
  /** What writing the draft took. */
  assistantUse: AssistantUse;
}

/** What the decision and its writing need; the contact as it is on record, if it is. */
export interface IntakeReadings extends IntakeState {
  lead: IntakeState['lead'] & { receivedAt: Date };
  knownContact: Contact | undefined;
  addressIds: AddressIds;
}

/**
 * Reads what a new lead's decision rests on: the lead, the business, the workflow, its addresses, its contact and
 * that contact's open lead: at most 7 documents. Undefined where there is nothing (any more) to decide.
 */
export async function readIntake(
  { paths, realNow }: Services,
  tx: Transaction,
  { businessId, leadId, addresses, draft, textZones, over }: IntakeInput,
  now: Date,
): Promise<IntakeReadings | undefined> {
  const addressIds = addressIdsOf(addresses);
  // Together: what a lead waits for is the way to Firestore and back.
  const [leadSnapshot, businessSnapshot, workflowSnapshot, onRecord] = await Promise.all([
    tx.get(paths.leads(businessId).doc(leadId)),
    tx.get(paths.business(businessId)),
    tx.get(paths.leadNurture(businessId)),
    readAddresses(paths, tx, businessId, addressIds),
  ]);
  const lead = leadSnapshot.data();
  const business = businessSnapshot.data();
  const workflow = workflowSnapshot.data() ?? defaultLeadNurtureWorkflow;
  if (!lead || !business || !isUnsettled(lead)) return undefined;

  const knownId = personBehind(onRecord);
  const knownContact = knownId === undefined ? undefined : (await tx.get(paths.contacts(businessId).doc(knownId))).data();
  const openId = knownContact?.openLeadId;
  const openLead =
    !openId || openId === leadId ? undefined : (await tx.get(paths.leads(businessId).doc(openId))).data();

  return {
    leadId,
    lead: { ...lead, receivedAt: receivedAt(lead, now, realNow()) },
    business,
    workflow,
    contactId: knownId ?? paths.contacts(businessId).doc().id,
    knownContact,
    addresses,
    addressIds,
    onRecord,
    openLead: openId && openLead && canBeJoined(openLead, workflow) ? { id: openId, lead: openLead } : undefined,
    draft,
    textZones: knownContact?.timezone === undefined ? textZones : [knownContact.timezone],
    over,
  };
}

/**
 * Open, and talked to: what was taken for spam, or came before the workflow was on, got no greeting that this one
 * would be the second of.
 */
function canBeJoined(lead: Lead, workflow: LeadNurtureWorkflow): boolean {
  const wasLeftOut = workflow.enabled && lead.skippedBecause === 'workflowOff';
  return isOpen(lead) && lead.qualification?.kind !== 'spam' && !wasLeftOut;
}

/** New, or given back to the sequence by a correction before anything was written to it. */
function isUnsettled(lead: Lead): boolean {
  return lead.receivedAt === undefined || lead.sequence?.waitingFor === 'correction';
}
