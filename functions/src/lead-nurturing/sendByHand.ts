import { GrpcStatus } from 'firebase-admin/firestore';
import { changeLead, dropStepMessage } from './changeLead.ts';
import { leadFollowers } from './leadFollowers.ts';
import { stopped } from './moveStatus.ts';
import { addressId } from '../business/addressId.ts';
import { textsFrom } from '../messaging/claimMessage.ts';
import { resolveAnswered } from '../messaging/answeredItems.ts';
import { lineAfter } from '../messaging/inboxLine.ts';
import { addressByHand, permitForContact } from '../messaging/permitForContact.ts';
import { sendMessage } from '../messaging/sendMessage.ts';
import type { Actor } from '../model/actor.ts';
import type { Business } from '../model/business.ts';
import type { Contact } from '../model/contact.ts';
import type { Message } from '../model/message.ts';
import type { AddressChannel, SkipReason } from '../model/words.ts';
import { addressKey } from '../platform/config.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

export interface Handwritten {
  contactId: string;
  /** Chosen by whoever asks: the same one never sends twice. */
  requestId: string;
  channel: AddressChannel;
  subject?: string | undefined;
  body: string;
}

/**
 * A message that a member writes to a person. It goes out through the ledger, and pauses the assistant for the lead
 * that the conversation is about: from here on a person speaks. Asking twice sends once.
 * @returns the message as it is once it was handed over, or waits
 * @throws AppError `notFound`; `invalid` on `channel` where they may not be written to, on `subject` or `body` where it
 *   is missing; `conflict` while everything is paused
 */
export async function sendByHand(
  services: Services,
  businessId: string,
  actor: Actor,
  written: Handwritten,
): Promise<{ messageId: string; message: Message }> {
  const { paths } = services;
  const messageId = `manual-${written.requestId}`;
  const ref = paths.messages(businessId).doc(messageId);
  if (!(await ref.get()).exists) await write(services, businessId, actor, messageId, written);
  await sendMessage(services, leadFollowers, { businessId, messageId });
  const message = (await ref.get()).data();
  if (!message || message.contactId !== written.contactId) {
    throw new AppError('conflict', 'This was sent to somebody else already. Reload the page and try again.');
  }
  return { messageId, message };
}

async function write(services: Services, businessId: string, actor: Actor, messageId: string, written: Handwritten): Promise<void> {
  const { paths } = services;
  const { contactId, channel, subject = '', body } = written;
  if (body.trim() === '') throw new AppError('invalid', 'Write what to send.', { field: 'body' });
  if (channel === 'email' && subject.trim() === '') throw new AppError('invalid', 'Write a subject.', { field: 'subject' });
  const [contactSnapshot, businessSnapshot, now] = await Promise.all([
    paths.contacts(businessId).doc(contactId).get(),
    paths.business(businessId).get(),
    services.now(),
  ]);
  const contact = contactSnapshot.data();
  const business = businessSnapshot.data();
  if (!contact || !business) throw new AppError('notFound', 'This person is no longer there.');
  if (business.pausedAt !== null) throw new AppError('conflict', 'Everything is paused. Resume first, then send.');
  const to = await addressFor(services, businessId, business, contactId, contact, channel);
  const leadId = contact.inbox?.leadId ?? contact.openLeadId ?? undefined;
  const inReplyTo = channel === 'email' ? await lastMailFrom(services, businessId, contactId) : undefined;
  const message: Message = {
    direction: 'out',
    channel,
    purpose: 'manual',
    contactId,
    ...(leadId !== undefined && { leadId }),
    to,
    ...(channel === 'email' && { subject }),
    ...(inReplyTo !== undefined && { inReplyTo }),
    body,
    state: 'queued',
    attempts: 0,
    writtenBy: 'member',
    approvedBy: actor,
    createdAt: now,
    dueAt: now,
    // Due at once: should this process die on the way, the sweep takes it from here.
    retryAt: now,
  };
  try {
    if (leadId === undefined) await writeAlone(services, businessId, messageId, message);
    else await writeToLead(services, { businessId, leadId }, actor, messageId, message);
  } catch (error) {
    // Pressed twice at the same moment: the other one has written it.
    if (!(error instanceof Error && 'code' in error && error.code === GrpcStatus.ALREADY_EXISTS)) throw error;
  }
  await resolveAnswered(services, businessId, contactId, now);
}

function writeToLead(
  services: Services,
  reference: { businessId: string; leadId: string },
  actor: Actor,
  id: string,
  message: Message,
): Promise<boolean> {
  return changeLead(services, reference, actor, (read, now) => {
    const stop = stopped(read.lead, 'byMember');
    return {
      lead: { ...stop, lastInteractionAt: now },
      activities: stop.sequence ? [{ kind: 'sequenceStopped', messageId: id, after: { because: 'byMember' } }] : [],
      ...dropStepMessage(read, 'stoppedByMember'),
      resolve: ['replied', 'answerByHand', 'callBack', 'wroteAgain', 'approval', 'heldMessage'],
      outbound: { id, message },
    };
  });
}

/** To somebody without a lead: a message and the line of the conversation. */
async function writeAlone({ db, paths }: Services, businessId: string, messageId: string, message: Message): Promise<void> {
  const { contactId = '', channel, body, createdAt: at } = message;
  const ref = paths.contacts(businessId).doc(contactId);
  await db.runTransaction(async (tx) => {
    const contact = (await tx.get(ref)).data();
    const inbox = lineAfter(contact?.inbox, { direction: 'out', channel, body, at, unread: false });
    tx.create(paths.messages(businessId).doc(messageId), message);
    tx.set(ref, { inbox }, { merge: true });
  });
}

/** @throws AppError `invalid` on `channel`, saying what stands in the way */
async function addressFor(
  { paths }: Services,
  businessId: string,
  business: Business,
  contactId: string,
  contact: Contact,
  channel: AddressChannel,
): Promise<string> {
  const to = addressByHand(contact, channel);
  const [onRecord, texts] = await Promise.all([
    to === undefined ? undefined : paths.addresses(businessId).doc(addressId(channel, to, addressKey())).get(),
    channel === 'sms' ? textsFrom(paths, businessId, contactId).get() : undefined,
  ]);
  const hasTexted = texts !== undefined && !texts.empty;
  const answer = permitForContact({ purpose: 'manual', channel, to, contact, onRecord: onRecord?.data(), hasTexted, business });
  if (!answer.permit) throw new AppError('invalid', refusalSentence(answer.because, channel), { field: 'channel' });
  return answer.permit.to;
}

function refusalSentence(refusal: SkipReason, channel: AddressChannel): string {
  const by = channel === 'email' ? 'emails' : 'text messages';
  switch (refusal) {
    case 'blocked':
      return `They have asked for no more ${by}, or this address does not take any. Call them, or write another way.`;
    case 'noSmsConsent':
      return 'They have not agreed to text messages and have sent none themselves. Write an email, or call.';
    case 'countryNotServed':
      return 'Their number is in a country that you do not text to.';
    default:
      return channel === 'email' ? 'There is no email address to write to.' : 'There is no number to text to.';
  }
}

/** The Message-ID of what they sent last, where that was a mail, so that mail programs keep the conversation together. */
async function lastMailFrom({ paths }: Services, businessId: string, contactId: string): Promise<string | undefined> {
  const newest = await paths
    .messages(businessId)
    .where('contactId', '==', contactId)
    .where('purpose', '==', 'inbound')
    .orderBy('createdAt', 'desc')
    .limit(1)
    .get();
  return newest.docs[0]?.data().emailId;
}
