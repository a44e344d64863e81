import { deliverAlerts } from './deliverAlerts.ts';
import type { LeadReference } from './leadReference.ts';
import { loadSettings } from '../business/loadSettings.ts';
import { leaseFrom } from '../messaging/lease.ts';
import { permitToMember } from '../messaging/permit.ts';
import type { Lead } from '../model/lead.ts';
import type { Message } from '../model/message.ts';
import { dashboardUrl } from '../platform/config.ts';
import type { Services } from '../services.ts';

/** Who writes three mails in a row is told of once. */
const everyMs = 10 * 60_000;

/**
 * Tells the owners, and the members who are on call, by email that somebody has answered, where the business wants
 * that: once in ten minutes for a conversation, and once for a message however often it is delivered.
 */
export async function tellOfReply(
  services: Services,
  { businessId, leadId }: LeadReference,
  reply: { messageId: string; body: string },
): Promise<void> {
  const { paths } = services;
  const [{ business, onCall }, now] = await Promise.all([loadSettings(paths, businessId), services.now()]);
  if (!business.emailReplies) return;
  const leadRef = paths.leads(businessId).doc(leadId);
  const alerts = await services.db.runTransaction(async (tx) => {
    const [lead, owners] = await Promise.all([
      tx.get(leadRef).then((snapshot) => snapshot.data()),
      tx.get(paths.members(businessId).where('role', '==', 'owner')),
    ]);
    if (!lead || (lead.replyToldAt && now.getTime() - lead.replyToldAt.getTime() < everyMs)) return [];
    const members = new Map([
      ...onCall.map(({ uid, member }) => [uid, member.email] as const),
      ...owners.docs.map((document) => [document.id, document.data().email] as const),
    ]);
    const planned = await Promise.all(
      [...members].map(async ([uid, to]) => {
        const ref = paths.messages(businessId).doc(`${reply.messageId}-${uid}`);
        return { permit: permitToMember({ email: to }, 'email'), ref, isThere: (await tx.get(ref)).exists, message: alertMessage(services, business.name, leadId, lead, uid, to, reply.body, now) };
      }),
    );
    const fresh = planned.flatMap(({ permit, isThere, ...alert }) => (permit && !isThere ? [{ ...alert, permit }] : []));
    if (fresh.length > 0) tx.update(leadRef, { replyToldAt: now });
    for (const { ref, message } of fresh) tx.create(ref, message);
    return fresh;
  });
  await deliverAlerts(services, businessId, business, alerts, now);
}

function alertMessage(
  services: Services,
  businessName: string,
  leadId: string,
  lead: Lead,
  memberId: string,
  to: string,
  said: string,
  now: Date,
): Message {
  return {
    direction: 'out',
    channel: 'email',
    purpose: 'alert',
    ...(lead.contactId !== undefined && { contactId: lead.contactId }),
    leadId,
    memberId,
    to,
    subject: `${lead.name} has answered`,
    body: `${lead.name} has answered ${businessName}:\n\n${said}\n\nAnswer them here: ${dashboardUrl()}/leads/${leadId}`,
    state: 'sending',
    attempts: 1,
    leaseUntil: leaseFrom(services.realNow()),
    writtenBy: 'template',
    createdAt: now,
  };
}
