import type { Transaction } from 'firebase-admin/firestore';
import { addCounters } from '../analytics/addCounters.ts';
import { followers } from '../followers.ts';
import { recordOutcome } from '../lead-nurturing/recordOutcome.ts';
import { recordReturn } from '../lead-nurturing/recordReturn.ts';
import { wakeForStep } from '../lead-nurturing/wakeForStep.ts';
import { settleSent } from './settleSent.ts';
import { loadSettings } from '../business/loadSettings.ts';
import { leaseExpired } from '../messaging/lease.ts';
import { type DeliveryPlan, planDeliveryEvent } from '../messaging/planDeliveryEvent.ts';
import type { DeliveryEvent } from '../messaging/port.ts';
import type { Message } from '../model/message.ts';
import { log } from '../platform/logging.ts';
import type { Services } from '../services.ts';

/** Somebody else may move the message between looking and writing, but not for ever. */
const looksAtMost = 5;

/**
 * Applies what a provider reports about a message: harmless twice, late and in any order. That it has arrived costs one
 * read and one write.
 * @throws whatever Firestore throws: then the provider reports it again
 */
export async function applyDeliveryEvent(services: Services, businessId: string, event: DeliveryEvent): Promise<void> {
  for (let look = 0; look < looksAtMost; look += 1) {
    if (await applyOnce(services, businessId, event)) return;
  }
  throw new Error('a message was changed again and again while a report about it was applied');
}

/** @returns whether there is nothing left to do */
async function applyOnce(services: Services, businessId: string, event: DeliveryEvent): Promise<boolean> {
  const looked = await look(services, businessId, event);
  if (!looked) return true;
  const { message, plan } = looked;
  if (plan.do === 'settle') {
    await settle(services, businessId, event, message);
    return !plan.delivered;
  }
  const { block, fails } = plan;
  return recordReturn(
    services,
    { businessId, messageId: event.messageId, provider: event.provider, providerId: event.providerId, reason: event.reason, block, fails },
    message,
    followers,
  );
}

/** The first time that a person has opened it, or followed a link, is kept and counted; who follows one has opened it. */
async function markRead(services: Services, tx: Transaction, businessId: string, event: DeliveryEvent, message: Message, now: Date): Promise<void> {
  const { messageId, kind } = event;
  const at = arrivedAt(event, message, now, services.realNow());
  const clickedAt = message.clickedAt ?? (kind === 'clicked' ? at : undefined);
  const after: Message = { ...message, openedAt: message.openedAt ?? at, ...(clickedAt && { clickedAt }) };
  if (message.openedAt && message.clickedAt?.getTime() === clickedAt?.getTime()) return;
  const { business } = await loadSettings(services.paths, businessId);
  const changed = { businessId, messageId, before: message, after, timezone: business.timezone, now };
  const follow = await followers[message.purpose]?.follow(services, tx, changed);
  tx.set(services.paths.messages(businessId).doc(messageId), after);
  if (follow) addCounters(tx, services.paths, businessId, follow());
}

type Left = Extract<DeliveryPlan, { do: 'settle' | 'return' }>;

/** Looks at the message, and writes down at once that it has arrived. */
async function look(
  services: Services,
  businessId: string,
  event: DeliveryEvent,
): Promise<{ message: Message; plan: Left } | undefined> {
  const ref = services.paths.messages(businessId).doc(event.messageId);
  const now = await services.now();
  const realNow = services.realNow();
  return services.db.runTransaction(async (tx) => {
    const message = (await tx.get(ref)).data();
    if (!message) {
      log.info('a report about a message that is not there', { businessId, messageId: event.messageId, provider: event.provider });
      return undefined;
    }
    const plan = planDeliveryEvent(message, event, leaseExpired(message.leaseUntil, realNow));
    if (plan.do === 'nothing') return undefined;
    if (plan.do === 'delivered') {
      tx.update(ref, { state: 'delivered', deliveredAt: arrivedAt(event, message, now, realNow) });
      return undefined;
    }
    if (plan.do === 'read') {
      if (message.purpose === 'newsletter') await markRead(services, tx, businessId, event, message, now);
      return undefined;
    }
    return { message, plan };
  });
}

/** In product time, set back by as long as the report is late; never before the message went out. */
function arrivedAt({ at }: DeliveryEvent, { sentAt }: Message, now: Date, realNow: Date): Date {
  const lateMs = Math.max(0, realNow.getTime() - at.getTime());
  return new Date(Math.max(now.getTime() - lateMs, sentAt?.getTime() ?? 0));
}

/** It has gone out after all: then it was sent when it was handed over, and its sequence goes on from there. */
async function settle(services: Services, businessId: string, event: DeliveryEvent, message: Message): Promise<void> {
  const { messageId, provider, providerId = '' } = event;
  const { leadId, purpose } = message;
  if (leadId === undefined || (purpose !== 'leadReply' && purpose !== 'leadFollowUp')) {
    await settleSent(services, businessId, messageId, { provider, providerId });
    return;
  }
  const { business, workflow } = await loadSettings(services.paths, businessId);
  const recorded = await recordOutcome(
    services,
    {
      businessId,
      timezone: business.timezone,
      settings: workflow,
      leadId,
      messageId,
      attempt: message.attempts,
      actor: { kind: 'system', id: provider },
      sentAt: message.claimedAt,
    },
    { result: 'sent', provider, providerId },
  );
  if (recorded?.nextAt) await wakeForStep(services, businessId, leadId, recorded.nextAt);
}
