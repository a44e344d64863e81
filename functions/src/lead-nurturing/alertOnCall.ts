import { alertTopic, capAlerts } from './capAlerts.ts';
import { deliverAlerts } from './deliverAlerts.ts';
import { planAlert, planAlertAgain } from './planAlert.ts';
import { leaseFrom } from '../messaging/lease.ts';
import { findSettings } from '../business/loadSettings.ts';
import type { Attention } from '../model/attention.ts';
import type { Message } from '../model/message.ts';
import { dashboardUrl } from '../platform/config.ts';
import type { Services } from '../services.ts';

/**
 * Tells the members on call about something urgent: at once, and once more after ten minutes if nobody has taken it
 * (taking it removes the item, and with it the alert). The item counts its alerts, so a second caller finds nothing
 * to do. An alert whose outcome is unclear is not repeated by itself; the second one is there for that. One that no
 * provider had time for does not count, and is tried again for some hours. In a flood each
 * member gets some of them and a word that there are more.
 */
export async function alertOnCall(services: Services, businessId: string, attentionId: string): Promise<void> {
  const { paths } = services;
  const [settings, now] = await Promise.all([findSettings(paths, businessId), services.now()]);
  if (!settings) return;
  const itemRef = paths.attention(businessId).doc(attentionId);

  const claimed = await services.db.runTransaction(async (tx) => {
    const item = (await tx.get(itemRef)).data();
    if (!item?.alertAt || item.alertAt > now) return undefined;
    const plan = planAlert({ item, ...settings, dashboardUrl: dashboardUrl() }, now);
    const topic = alertTopic(item.kind);
    const useRef = paths.alertUse(businessId, topic);
    const use = plan.alerts.length > 0 ? (await tx.get(useRef)).data() : undefined;
    const about = { topic, businessName: settings.business.name, dashboardUrl: dashboardUrl() };
    const capped = capAlerts(plan.alerts, use, about, now);
    tx.set(itemRef, plan.item);
    if (capped.use) tx.set(useRef, capped.use);
    const messages = capped.alerts.map(({ message: planned, permit }) => {
      const ref = paths.messages(businessId).doc();
      const message: Message = { ...planned, attempts: 1, state: 'sending', leaseUntil: leaseFrom(services.realNow()) };
      tx.create(ref, message);
      return { ref, message, permit };
    });
    return { messages, item: plan.item };
  });
  if (!claimed) return;

  const isTold = await deliverAlerts(services, businessId, settings.business, claimed.messages, now);
  const nextAt = isTold ? claimed.item.alertAt : await tellAgain(services, businessId, attentionId, claimed.item, now);
  if (nextAt) await services.wake({ queue: 'leadNurturing-onAlertDue', data: { businessId, attentionId }, at: nextAt }, now);
}

/** @returns when; undefined where somebody has seen to it meanwhile, or it is too late to be news */
async function tellAgain({ db, paths }: Services, businessId: string, attentionId: string, claimed: Attention, now: Date): Promise<Date | undefined> {
  const ref = paths.attention(businessId).doc(attentionId);
  return db.runTransaction(async (tx) => {
    const item = (await tx.get(ref)).data();
    // Raised anew meanwhile, it has an alert of its own.
    if (!item || item.alertsSent !== claimed.alertsSent || item.createdAt.getTime() !== claimed.createdAt.getTime()) return undefined;
    const again = planAlertAgain(item, now);
    if (again) tx.set(ref, again);
    return again?.alertAt;
  });
}
