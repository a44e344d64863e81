import type { DocumentReference, Transaction } from 'firebase-admin/firestore';
import { attentionIdOf } from './attentionId.ts';
import { planReturn, type Return, type ReturnPlan, type ReturnState } from './planReturn.ts';
import { stepAfter } from './sequencePlan.ts';
import { wakeForStep } from './wakeForStep.ts';
import { addCounters } from '../analytics/addCounters.ts';
import { leadChange } from '../analytics/leadCounters.ts';
import { messageChange } from '../analytics/messageCounters.ts';
import type { CounterEntry } from '../analytics/planCounters.ts';
import { addressId } from '../business/addressId.ts';
import { loadSettings, type Settings } from '../business/loadSettings.ts';
import { typedAddresses } from '../intake/typedAddresses.ts';
import { appendConsents } from '../messaging/appendConsents.ts';
import { type Followers, isInLedger } from '../messaging/ledger.ts';
import { outweighs } from '../messaging/planDeliveryEvent.ts';
import { stepMessageId, stepOfMessage } from '../messaging/stepMessageId.ts';
import type { Attention } from '../model/attention.ts';
import type { Address, Contact } from '../model/contact.ts';
import type { Lead } from '../model/lead.ts';
import type { Message } from '../model/message.ts';
import type { AddressChannel } from '../model/words.ts';
import { sequenceSteps } from '../model/workflow.ts';
import { addressKey } from '../platform/config.ts';
import type { Services } from '../services.ts';

/** What is known about the message that came back. */
export interface ReturnedMessage extends Return {
  businessId: string;
  messageId: string;
  provider: string;
  providerId?: string | undefined;
}

/** What a message was when its return was decided on: anything else means that somebody was faster. */
type Expected = Pick<Message, 'state' | 'attempts'>;

const waitingStates: readonly Message['state'][] = ['awaitingApproval', 'queued', 'held'];

/**
 * Puts on record that a message has not arrived, or that the person wants no more after it: message, address, lead,
 * counters, timeline and what a person has to look at, in one transaction, and only once. Reads at most 8 documents.
 * A step that is tried on the other channel is due at once, and is claimed like any other.
 * @param followers what else moves with a message of the ledger
 * @returns whether it was as expected; if not, whoever reports it looks again
 */
export async function recordReturn(
  services: Services,
  returned: ReturnedMessage,
  expected: Expected,
  followers: Followers = {},
): Promise<boolean> {
  const { businessId, messageId } = returned;
  const [settings, now] = await Promise.all([loadSettings(services.paths, businessId), services.now()]);
  const done = await services.db.runTransaction(async (tx) => {
    const readings = await readReturn(services, tx, returned, settings, now);
    if (!readings || readings.message.state !== expected.state || readings.message.attempts !== expected.attempts) return undefined;
    const { message: before } = readings;
    const after = { ...before, ...failureOf(returned) };
    const { timezone } = settings.business;
    const { block } = returned;
    const follow = await followers[before.purpose]?.follow(services, tx, { businessId, messageId, before, after, block, timezone, now });
    return writeReturn(services, tx, returned, readings, settings, now, follow ?? (() => []));
  });
  if (done?.nextAt && done.leadId !== undefined) await wakeForStep(services, businessId, done.leadId, done.nextAt);
  return done !== undefined;
}

interface Readings {
  message: Message;
  /** The address that is blocked now; undefined where nothing is, or it was before. */
  blocked: { id: string; address: Address } | undefined;
  /** Whether the block is on record already. */
  isKnown: boolean;
  subject: (ReturnState & { nextId: string | undefined }) | undefined;
  /** The person whose conversation stands on top of the inbox from now on, where there is one. */
  conversation: DocumentReference<Contact> | undefined;
  /** Whose no to email this is, where it is one. */
  refuses: { person: DocumentReference<Contact>; contact: Contact } | undefined;
}

async function readReturn(
  { paths }: Services,
  tx: Transaction,
  { businessId, messageId, block, fails }: ReturnedMessage,
  { business, workflow }: Settings,
  now: Date,
): Promise<Readings | undefined> {
  const message = (await tx.get(paths.messages(businessId).doc(messageId))).data();
  if (!message) return undefined;
  const { contactId, leadId, channel, to, purpose } = message;
  // An alert went to a member: neither its address nor its lead has anything to do with it.
  if (purpose === 'alert') return { message, blocked: undefined, isKnown: false, subject: undefined, conversation: undefined, refuses: undefined };

  const isNo = channel === 'email' && (block === 'optedOut' || block === 'complained');
  const person = (fails || isNo) && contactId !== undefined ? await tx.get(paths.contacts(businessId).doc(contactId)) : undefined;
  const contact = person?.data();
  // What a newsletter meets with is no conversation.
  const conversation = fails && contact?.inbox && purpose !== 'newsletter' ? person?.ref : undefined;
  const refuses = isNo && person && contact ? { person: person.ref, contact } : undefined;
  const ownId = addressId(channel, to, addressKey());
  const [own, lead] = await Promise.all([
    block ? tx.get(paths.addresses(businessId).doc(ownId)) : undefined,
    leadId === undefined ? undefined : tx.get(paths.leads(businessId).doc(leadId)),
  ]);
  const known = own?.data();
  const isKnown = block !== undefined && !outweighs(block, known?.blocked?.reason);
  const owner = known?.contactId ?? contactId;
  const blocked =
    block === undefined || isKnown || owner === undefined
      ? undefined
      : { id: ownId, address: { ...known, contactId: owner, channel, blocked: { reason: block, at: now } } };
  const leadData = lead?.data();
  if (leadId === undefined || !leadData) return { message, blocked, isKnown, subject: undefined, conversation, refuses };

  const addresses = typedAddresses(leadData, business.country);
  const other: AddressChannel = channel === 'email' ? 'sms' : 'email';
  const step = stepOfMessage(leadId, messageId)?.step;
  const nextStep = step && stepAfter(sequenceSteps.indexOf(step) + 1);
  const nextId = nextStep && stepMessageId(leadId, nextStep);
  const otherTo = addresses[other].to;
  const [next, otherMessage, otherAddress] = await Promise.all([
    nextId === undefined ? undefined : tx.get(paths.messages(businessId).doc(nextId)),
    step === undefined || !block ? undefined : tx.get(paths.messages(businessId).doc(stepMessageId(leadId, step, other))),
    otherTo === undefined || !block ? undefined : tx.get(paths.addresses(businessId).doc(addressId(other, otherTo, addressKey()))),
  ]);
  const otherData = otherAddress?.data();
  const ownData = blocked?.address ?? known;
  return {
    message,
    blocked,
    isKnown,
    conversation,
    refuses,
    subject: {
      leadId,
      lead: leadData,
      messageId,
      message,
      business,
      workflow,
      addresses,
      onRecord: {
        ...(otherData && { [other]: otherData }),
        // The lead's address may have been corrected since.
        ...(ownData && (channel === 'email' || channel === 'sms') && addresses[channel].to === to && { [channel]: ownData }),
      },
      next: next?.data(),
      other: otherMessage?.data(),
      nextId,
    },
  };
}

function writeReturn(
  services: Services,
  tx: Transaction,
  returned: ReturnedMessage,
  { message, blocked, isKnown, subject, conversation, refuses }: Readings,
  { business }: Settings,
  now: Date,
  follow: () => CounterEntry[],
): { leadId: string | undefined; nextAt: Date | undefined } {
  const { paths } = services;
  const { businessId, messageId, fails, provider } = returned;
  const failed = failureOf(returned);
  // Told a second time, with the message as it was left the first time.
  if (!fails && isKnown) return { leadId: undefined, nextAt: undefined };
  if (fails) {
    tx.update(paths.messages(businessId).doc(messageId), failed);
    if (conversation) tx.set(conversation, { inbox: { trouble: true } }, { merge: true });
  }
  if (blocked) tx.set(paths.addresses(businessId).doc(blocked.id), blocked.address, { merge: true });

  // A no to every email is one to news, too.
  if (refuses) {
    const said = { purpose: 'service', channel: 'email', granted: false, wording: reasonOf(returned), at: now, source: `${provider}:${messageId}` } as const;
    tx.update(refuses.person, { mailable: { newsletter: false }, consents: appendConsents(refuses.contact.consents, [said]) });
  }

  const plan = subject ? planReturn(subject, returned, now) : withoutLead(message, fails);
  const { lead, leadId } = subject ?? {};
  const changes = lead !== undefined && Object.keys(plan.lead).length > 0;
  const patch: Partial<Lead> = changes ? { ...plan.lead, ...(lead.receivedAt && !lead.countedAt && { countedAt: now }) } : {};
  if (changes && leadId !== undefined) tx.update(paths.leads(businessId).doc(leadId), patch);
  const about = {
    ...(leadId !== undefined && { leadId }),
    ...(message.contactId !== undefined && { contactId: message.contactId }),
    messageId,
  };
  for (const activity of plan.activities) {
    tx.create(paths.activities(businessId).doc(), { ...activity, ...about, actor: { kind: 'system', id: provider }, createdAt: now });
  }
  const next = subject?.next;
  const dropped: Partial<Message> =
    plan.dropNext && next && waitingStates.includes(next.state) ? { state: 'skipped', skippedBecause: plan.dropNext } : {};
  if (subject?.nextId !== undefined && dropped.state) tx.update(paths.messages(businessId).doc(subject.nextId), dropped);
  const attention = (id: string) => paths.attention(businessId).doc(id);
  // One item per lead for its own messages; others stand for themselves.
  const isStep = leadId !== undefined && stepOfMessage(leadId, messageId) !== undefined;
  const itemId = (kind: Attention['kind']) => attentionIdOf(kind, isStep ? leadId : messageId);
  if (message.state === 'unknown') tx.delete(attention(itemId('unclearMessage')));
  if (message.state === 'failed' && plan.attention !== 'failedMessage' && changes) tx.delete(attention(itemId('failedMessage')));
  if (dropped.state && next) tx.delete(attention(attentionIdOf(next.state === 'held' ? 'heldMessage' : 'approval', leadId)));
  if (plan.attention) {
    const phone = subject?.addresses.sms.to ?? lead?.phone;
    const item: Attention = {
      kind: plan.attention,
      ...about,
      title: lead?.name ?? message.to,
      detail: reasonOf(returned).slice(0, 400),
      priority: lead?.qualification?.priority ?? 'warm',
      ...(phone !== undefined && { phone }),
      rank: 1,
      createdAt: now,
    };
    tx.set(attention(plan.attention === 'callBack' ? attentionIdOf('callBack', leadId) : itemId(plan.attention)), item);
  }
  addCounters(tx, paths, businessId, [
    ...(lead ? leadChange(lead, { ...lead, ...patch }, business.timezone) : []),
    ...messageChange(message, { ...message, ...failed }, business.timezone),
    ...(next ? messageChange(next, { ...next, ...dropped }, business.timezone) : []),
    ...follow(),
  ]);
  return { leadId, nextAt: plan.lead.sequence?.nextAt };
}

const reasonOf = ({ reason }: Return): string => reason ?? 'It could not be delivered.';

/** What becomes of the message itself. */
function failureOf(returned: ReturnedMessage): Partial<Message> {
  const { fails, provider, providerId } = returned;
  return fails ? { state: 'failed', provider, ...(providerId && { providerId }), error: reasonOf(returned) } : {};
}

/** Somebody should know of a message of the ledger, except one of thousands; a member who missed an alert is told by the next one. */
function withoutLead(message: Message, fails: boolean): ReturnPlan {
  return { lead: {}, attention: fails && isInLedger(message) && message.purpose !== 'newsletter' ? 'failedMessage' : undefined, activities: [], dropNext: undefined };
}
