import { deliverAlerts } from './deliverAlerts.ts';
import { planAlert } from './planAlert.ts';
import { leaseFrom } from '../messaging/lease.ts';
import { loadSettings } from '../business/loadSettings.ts';
import type { Message } from '../model/message.ts';
import { dashboardUrl } from '../platform/config.ts';
import type { Services } from '../services.ts';

/**
 * Tells the members on call about something urgent: at once, and once more after ten minutes if nobody has taken it
 * (taking it removes the item, and with it the alert). The item counts its alerts, so a second caller finds nothing
 * to do. An alert whose outcome is unclear is not repeated by itself; the second one is there for that.
 */
export async function alertOnCall(services: Services, businessId: string, attentionId: string): Promise<void> {
  const { paths } = services;
  const [settings, now] = await Promise.all([loadSettings(paths, businessId), services.now()]);
  const itemRef = paths.attention(businessId).doc(attentionId);

  const claimed = await services.db.runTransaction(async (tx) => {
    const item = (await tx.get(itemRef)).data();
    if (!item?.alertAt || item.alertAt > now) return undefined;
    const plan = planAlert({ item, ...settings, dashboardUrl: dashboardUrl() }, now);
    tx.set(itemRef, plan.item);
    const messages = plan.messages.map((planned) => {
      const ref = paths.messages(businessId).doc();
      const message: Message = { ...planned, attempts: 1, state: 'sending', leaseUntil: leaseFrom(services.realNow()) };
      tx.create(ref, message);
      return { ref, message };
    });
    return { messages, nextAt: plan.item.alertAt };
  });
  if (!claimed) return;

  await deliverAlerts(services, businessId, settings.business, claimed.messages, now);
  if (claimed.nextAt) {
    await services.wake({ queue: 'leadNurturing-onAlertDue', data: { businessId, attentionId }, at: claimed.nextAt }, now);
  }
}
