import type { DocumentReference, Transaction } from 'firebase-admin/firestore';
import { deliverAlerts } from './deliverAlerts.ts';
import { laterFrom } from './tellOfReplyAgain.ts';
import { loadSettings } from '../business/loadSettings.ts';
import { leaseFrom } from '../messaging/lease.ts';
import { permitToMember } from '../messaging/permit.ts';
import type { Message } from '../model/message.ts';
import { dashboardUrl } from '../platform/config.ts';
import type { Services } from '../services.ts';

/** Who writes three mails in a row is told of once. */
const everyMs = 10 * 60_000;

/** Whose answer it is: a lead's, or a person's who has none. */
export type Answerer = { businessId: string; leadId: string } | { businessId: string; contactId: string };

/**
 * Tells the owners, and the members who are on call, by email that somebody has answered, where the business wants
 * that: once in ten minutes for a conversation, and once for a message however often it is delivered. What a busy
 * provider did not take is tried again by the sweep of messages (tellOfReplyAgain).
 */
export async function tellOfReply(
  services: Services,
  answerer: Answerer,
  reply: { messageId: string; body: string },
): Promise<void> {
  const { paths } = services;
  const { businessId } = answerer;
  const [{ business, onCall }, now] = await Promise.all([loadSettings(paths, businessId), services.now()]);
  if (!business.emailReplies) return;
  const alerts = await services.db.runTransaction(async (tx) => {
    const [told, owners] = await Promise.all([
      readAnswerer(services, tx, answerer),
      tx.get(paths.members(businessId).where('role', '==', 'owner')),
    ]);
    if (!told || (told.replyToldAt && now.getTime() - told.replyToldAt.getTime() < everyMs)) return [];
    const members = new Map([
      ...onCall.map(({ uid, member }) => [uid, member.email] as const),
      ...owners.docs.map((document) => [document.id, document.data().email] as const),
    ]);
    const planned = await Promise.all(
      [...members].map(async ([uid, to]) => {
        const ref = paths.messages(businessId).doc(`${reply.messageId}-${uid}`);
        return { permit: permitToMember({ email: to }, 'email'), ref, isThere: (await tx.get(ref)).exists, message: alertMessage(services, business.name, told, uid, to, reply.body, now) };
      }),
    );
    const fresh = planned.flatMap(({ permit, isThere, ...alert }) => (permit && !isThere ? [{ ...alert, permit }] : []));
    if (fresh.length > 0) tx.update(told.ref, { replyToldAt: now });
    for (const { ref, message } of fresh) tx.create(ref, message);
    return fresh;
  });
  await deliverAlerts(services, businessId, business, alerts, now, laterFrom(services, now));
}

interface Told {
  ref: DocumentReference;
  name: string;
  contactId: string | undefined;
  leadId: string | undefined;
  replyToldAt: Date | undefined;
  /** Of the page on which they are answered. */
  path: string;
}

async function readAnswerer({ paths, db }: Services, tx: Transaction, answerer: Answerer): Promise<Told | undefined> {
  const { businessId } = answerer;
  if ('leadId' in answerer) {
    const { leadId } = answerer;
    const ref = paths.leads(businessId).doc(leadId);
    const lead = (await tx.get(ref)).data();
    return lead && { ref: db.doc(ref.path), name: lead.name, contactId: lead.contactId, leadId, replyToldAt: lead.replyToldAt, path: `/leads/${leadId}` };
  }
  const { contactId } = answerer;
  const ref = paths.contacts(businessId).doc(contactId);
  const contact = (await tx.get(ref)).data();
  const path = `/inbox?contact=${contactId}`;
  return contact && { ref: db.doc(ref.path), name: contact.name, contactId, leadId: undefined, replyToldAt: contact.replyToldAt, path };
}

function alertMessage(
  services: Services,
  businessName: string,
  { name, contactId, leadId, path }: Told,
  memberId: string,
  to: string,
  said: string,
  now: Date,
): Message {
  return {
    direction: 'out',
    channel: 'email',
    purpose: 'alert',
    ...(contactId !== undefined && { contactId }),
    ...(leadId !== undefined && { leadId }),
    memberId,
    to,
    subject: `${name} has answered`,
    body: `${name} has answered ${businessName}:\n\n${said}\n\nAnswer them here: ${dashboardUrl()}${path}`,
    state: 'sending',
    attempts: 1,
    leaseUntil: leaseFrom(services.realNow()),
    writtenBy: 'template',
    createdAt: now,
  };
}
