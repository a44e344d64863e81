import { hear, type IncomingReply } from '../lead-nurturing/receiveReply.ts';
import type { ConsentSaid } from '../messaging/planConsent.ts';
import type { Refused } from '../messaging/readReply.ts';
import { refusedChannels } from '../messaging/refusedChannels.ts';
import type { Activity } from '../model/activity.ts';
import type { Attention } from '../model/attention.ts';
import type { Business } from '../model/business.ts';
import type { Address, Contact } from '../model/contact.ts';
import { cut } from '../model/cut.ts';
import type { Message } from '../model/message.ts';

export interface PersonInReply {
  contactId: string;
  contact: Contact;
  business: Pick<Business, 'name'>;
  /** The job that the message they answer is about, where that is known. */
  saleId: string | undefined;
}

/** What an answer makes of a conversation that no lead is about. */
export interface PersonReplyPlan {
  message: Message;
  /** Absent for what a machine has written: it changes nothing about who has looked. */
  unread?: true;
  /** A person has to read it. */
  raise?: Attention;
  said: readonly ConsentSaid[];
  activities: readonly Pick<Activity, 'kind' | 'messageId' | 'after'>[];
  /** A no that holds for the sender's address, whoever they are. */
  blockSender?: { addressId: string; address: Address };
}

const longestDetail = 400;

/**
 * An answer of somebody who has no lead: of a customer to a review request, most often. As with a lead's, a refusal is
 * no reply and holds at once, a START takes it back, and what a machine has written is only kept. Nothing that waits to
 * be sent stops for an answer without a no in it: thanks are no review.
 */
export function planPersonReply(person: PersonInReply, reply: IncomingReply, now: Date): PersonReplyPlan {
  const message = inbound(person, reply, now);
  if (reply.autoReply) return { message, said: [], activities: [] };
  const isTheirs = reply.sender?.isTheirs ?? true;
  const heard = hear(reply);
  const answered: PersonReplyPlan = { message, unread: true, raise: toBeRead(person, reply, now), said: [], activities: [] };
  switch (heard.says) {
    case 'optOut':
      return isTheirs ? optedOut(answered, person, reply, heard, now) : { ...answered, ...blockSender(reply, now) };
    case 'optIn':
      return isTheirs ? optedIn(message, reply) : answered;
    case 'help':
      // Twilio answers HELP by itself; by any other channel it is somebody who wants an answer from a person.
      return reply.channel === 'sms' ? { message, unread: true, said: [], activities: [] } : answered;
    case 'message':
      return answered;
  }
}

function optedOut(
  { message, raise }: PersonReplyPlan,
  { contact }: PersonInReply,
  reply: IncomingReply,
  { refused, bare }: { refused: Refused; bare: boolean },
  now: Date,
): PersonReplyPlan {
  const channels = refusedChannels(refused, reply.channel);
  const isElsewhere = reply.sender !== undefined && !contact.emails.includes(reply.sender.address) && !contact.phones.includes(reply.sender.address);
  return {
    message,
    unread: true,
    ...(!bare && raise && { raise }),
    // Nobody knows which of their addresses they mean, so it holds for all.
    said: channels.map((channel) => ({ purpose: 'service', channel, granted: false, to: 'all' })),
    activities: channels.map((channel) => ({ kind: 'consentChanged', messageId: reply.messageId, after: { channel, granted: false } })),
    ...(isElsewhere && channels.some((channel) => channel === reply.channel) && blockSender(reply, now)),
  };
}

function optedIn(message: Message, reply: IncomingReply): PersonReplyPlan {
  const said = refusedChannels('here', reply.channel).map(
    (channel): ConsentSaid => ({ purpose: 'service', channel, granted: true, to: reply.sender ? { addressId: reply.sender.addressId } : 'all' }),
  );
  const activities = said.map(({ channel }) => ({ kind: 'consentChanged', messageId: reply.messageId, after: { channel, granted: true } }) as const);
  return { message, unread: true, said, activities };
}

function toBeRead({ contactId, contact, saleId }: PersonInReply, { messageId, body }: IncomingReply, now: Date): Attention {
  const [phone] = contact.phones;
  return {
    kind: 'replied',
    contactId,
    messageId,
    ...(saleId !== undefined && { saleId }),
    title: contact.name,
    detail: cut(body, longestDetail),
    priority: 'warm',
    ...(phone !== undefined && { phone }),
    rank: 1,
    createdAt: now,
  };
}

function blockSender({ sender, channel }: IncomingReply, now: Date): Pick<PersonReplyPlan, 'blockSender'> {
  if (!sender) return {};
  const { addressId, contactId } = sender;
  return { blockSender: { addressId, address: { contactId, channel, blocked: { reason: 'optedOut', at: now } } } };
}

function inbound({ contactId, business, saleId }: PersonInReply, reply: IncomingReply, now: Date): Message {
  const { channel, sender, subject, body, provider, emailId, autoReply } = reply;
  return {
    direction: 'in',
    channel,
    purpose: 'inbound',
    contactId,
    ...(saleId !== undefined && { saleId }),
    to: business.name,
    ...(sender && { from: sender.address }),
    ...(sender?.isTheirs === false && { fromElsewhere: true }),
    ...(subject !== undefined && { subject }),
    body,
    state: 'received',
    attempts: 0,
    provider,
    ...(emailId !== undefined && { emailId }),
    ...(autoReply && { autoReply: true }),
    createdAt: now,
  };
}
