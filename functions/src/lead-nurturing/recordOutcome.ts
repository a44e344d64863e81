import { FieldValue } from 'firebase-admin/firestore';
import { attentionIdOf } from './attentionId.ts';
import { planOutcome } from './planOutcome.ts';
import { addCounters } from '../analytics/addCounters.ts';
import { assistantUsed } from '../analytics/assistantUsed.ts';
import { leadChange } from '../analytics/leadCounters.ts';
import { messageChange } from '../analytics/messageCounters.ts';
import type { AssistantUse } from '../assistant/meterAssistants.ts';
import type { DeliveryOutcome } from '../messaging/port.ts';
import type { Actor } from '../model/actor.ts';
import type { Attention } from '../model/attention.ts';
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
  /** Product time at which it was handed over, where that is not just now. */
  sentAt?: Date | undefined;
  /** What writing it took, where that is not on record yet. */
  assistantUse?: AssistantUse;
}

/** What has become of the lead; undefined where the outcome was already on record. */
export interface RecordedOutcome {
  message: Message;
  /** When the next step is due. */
  nextAt: Date | undefined;
}

/**
 * Puts a delivery's outcome on record: message, lead, counters and what a person has to look at, in one transaction,
 * and only once. Reads 2 documents; writes 4 at most, and one for what a person has to look at.
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
    tx.update(messageRef, plan.message);
    if (Object.keys(leadPatch).length > 0) {
      const answersAfterAll = outcome.result === 'sent' && lead.skippedBecause !== undefined;
      tx.update(leadRef, { ...leadPatch, ...(answersAfterAll && { skippedBecause: FieldValue.delete() }) });
    }
    addCounters(tx, paths, businessId, [
      ...leadChange(lead, { ...lead, ...leadPatch }, delivered.timezone),
      ...messageChange(message, { ...message, ...plan.message }, delivered.timezone),
      ...(delivered.assistantUse ? assistantUsed(delivered.assistantUse, now, delivered.timezone) : []),
    ]);
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

/** Waiting for this attempt's outcome, or for anybody to find out what became of it. */
function isAwaited(message: Message, attempt: number): boolean {
  return (message.state === 'sending' || message.state === 'unknown') && message.attempts === attempt;
}
