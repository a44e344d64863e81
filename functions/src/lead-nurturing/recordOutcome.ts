import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import { attentionIdOf } from './attentionId.ts';
import { planOutcome } from './planOutcome.ts';
import { addCounters } from '../analytics/addCounters.ts';
import { leadChange } from '../analytics/leadCounters.ts';
import { messageChange } from '../analytics/messageCounters.ts';
import { isTrouble, lineAfter } from '../messaging/inboxLine.ts';
import { othersInTrouble } from '../messaging/othersInTrouble.ts';
import type { DeliveryOutcome } from '../messaging/port.ts';
import type { Actor } from '../model/actor.ts';
import type { Attention } from '../model/attention.ts';
import type { InboxLine } from '../model/contact.ts';
import type { Lead } from '../model/lead.ts';
import type { Message } from '../model/message.ts';
import type { LeadNurtureSettings } from '../model/workflow.ts';
import type { Services } from '../services.ts';

export interface DeliveredMessage {
  businessId: string;
  timezone: string;
  settings: Pick<LeadNurtureSettings, 'followUpHours'>;
  leadId: string;
  messageId: string;
  /** The attempt this outcome belongs to; an outcome of an earlier attempt changes nothing. */
  attempt: number;
  /** Who is behind the status change. */
  actor: Actor;
  /** The line of the conversation tells of it already: who claimed it wrote that, too. */
  isTold?: true;
  /** Product time at which it was handed over, where that is not just now. */
  sentAt?: Date | undefined;
}

/** What has become of the lead; undefined where the outcome was already on record. */
export interface RecordedOutcome {
  message: Message;
  /** When the next step is due. */
  nextAt: Date | undefined;
}

/**
 * Puts a delivery's outcome on record: message, lead, counters and what a person has to look at, in one transaction,
 * and only once. Reads 2 documents, and the person where the line of their conversation changes; writes 4 at most, one
 * for that line, and one for what a person has to look at.
 */
export async function recordOutcome(
  services: Services,
  delivered: DeliveredMessage,
  outcome: DeliveryOutcome,
): Promise<RecordedOutcome | undefined> {
  const { paths } = services;
  const { businessId, leadId, messageId } = delivered;
  const leadRef = paths.leads(businessId).doc(leadId);
  const messageRef = paths.messages(businessId).doc(messageId);
  const now = await services.now();
  return services.db.runTransaction(async (tx) => {
    const [leadSnapshot, messageSnapshot] = await Promise.all([tx.get(leadRef), tx.get(messageRef)]);
    const lead = leadSnapshot.data();
    const message = messageSnapshot.data();
    if (!lead || !message || !isAwaited(message, delivered.attempt)) return undefined;

    const subject = { leadId, lead, messageId, message };
    const sentAt = delivered.sentAt ?? now;
    const plan = planOutcome(subject, outcome, delivered.settings, now, sentAt, services.random());
    const leadPatch: Partial<Lead> = { ...plan.lead, ...(!lead.countedAt && { countedAt: now }) };
    const line = await readLine(services, tx, delivered, message, { ...message, ...plan.message }, now);
    tx.update(messageRef, plan.message);
    if (Object.keys(leadPatch).length > 0) {
      const answersAfterAll = outcome.result === 'sent' && lead.skippedBecause !== undefined;
      tx.update(leadRef, { ...leadPatch, ...(answersAfterAll && { skippedBecause: FieldValue.delete() }) });
    }
    addCounters(tx, paths, businessId, [
      ...leadChange(lead, { ...lead, ...leadPatch }, delivered.timezone),
      ...messageChange(message, { ...message, ...plan.message }, delivered.timezone),
    ]);
    if (line && lead.contactId !== undefined) {
      tx.set(paths.contacts(businessId).doc(lead.contactId), { inbox: line }, { merge: true });
    }
    if (plan.lead.status) {
      tx.set(paths.activities(businessId).doc(), {
        kind: 'statusChanged',
        actor: delivered.actor,
        leadId,
        ...(lead.contactId !== undefined && { contactId: lead.contactId }),
        messageId,
        before: { status: lead.status },
        after: { status: plan.lead.status },
        createdAt: now,
      });
    }
    if (plan.attention) {
      const item: Attention = {
        kind: plan.attention,
        leadId,
        ...(lead.contactId !== undefined && { contactId: lead.contactId }),
        messageId,
        title: lead.name,
        detail: plan.message.error ?? '',
        priority: lead.qualification?.priority ?? 'warm',
        rank: 1,
        createdAt: now,
      };
      tx.set(paths.attention(businessId).doc(attentionIdOf(item.kind, leadId)), item);
    }
    if (message.state === 'unknown' && plan.attention !== 'unclearMessage') {
      tx.delete(paths.attention(businessId).doc(attentionIdOf('unclearMessage', leadId)));
    }
    return { message: { ...message, ...plan.message }, nextAt: plan.lead.sequence?.nextAt };
  });
}

/**
 * What the outcome changes about the line of the conversation. A first reply that goes out at once costs neither a read
 * nor a write more: the transaction that claimed it has told of it.
 */
async function readLine(
  { paths }: Services,
  tx: Transaction,
  { businessId, messageId, isTold }: DeliveredMessage,
  before: Message,
  after: Message,
  now: Date,
): Promise<Partial<InboxLine> | undefined> {
  const { contactId, channel, body } = after;
  const tells = after.state === 'sent' && !isTold;
  const moves = isTrouble(before) || isTrouble(after);
  if (contactId === undefined || !(tells || moves)) return undefined;
  const contact = (await tx.get(paths.contacts(businessId).doc(contactId))).data();
  if (!contact) return undefined;
  const trouble = isTrouble(after) || (moves && (await othersInTrouble(tx, paths, businessId, contactId, messageId)));
  // What turns out late to have gone out does not cover what was said since.
  const at = after.sentAt ?? now;
  const isLatest = contact.inbox === undefined || contact.inbox.lastAt <= at;
  return {
    ...(tells && isLatest && lineAfter(contact.inbox, { direction: 'out', channel, body, at })),
    ...(moves && contact.inbox && { trouble }),
  };
}

/** Waiting for this attempt's outcome, or for anybody to find out what became of it. */
function isAwaited(message: Message, attempt: number): boolean {
  return (message.state === 'sending' || message.state === 'unknown') && message.attempts === attempt;
}
