import { createHash } from 'node:crypto';
import type { Arrival, Received } from './arrival.ts';
import { inviteStranger, mayBecomeLead } from './inviteStranger.ts';
import { isTheirs, type Match, matchInbound } from './matchInbound.ts';
import { normaliseEmail, normalisePhone } from './normaliseAddress.ts';
import { receiveAlone, receiveOnLead } from './receiveFromPerson.ts';
import { recordRefusal } from './recordRefusal.ts';
import { createSenderWindow } from './senderWindow.ts';
import { hear, type IncomingReply } from '../lead-nurturing/receiveReply.ts';
import { tellsOfDanger } from '../assistant/local/tellsOfDanger.ts';
import { addressId } from '../business/addressId.ts';
import { loadSettings } from '../business/loadSettings.ts';
import { readEmailId } from '../messaging/emailId.ts';
import type { InboundMessage } from '../messaging/port.ts';
import { readReplyAddress } from '../messaging/replyAddress.ts';
import type { Business } from '../model/business.ts';
import type { Contact } from '../model/contact.ts';
import { cut } from '../model/cut.ts';
import type { Message } from '../model/message.ts';
import { addressKey } from '../platform/config.ts';
import { log } from '../platform/logging.ts';
import type { Services } from '../services.ts';

const hour = 60 * 60_000;
const window = createSenderWindow(60, hour);
/** References that are looked up: the nearest one of ours nearly always is there. */
const lookedUp = 3;
/** As many as a message holds, in characters. */
const longestBody = 20_000;
const longestSubject = 300;
const longestId = 998;

/**
 * Takes a message that came in from outside: finds the person and the lead, and receives it as a reply; of a customer
 * without a lead as a part of their conversation; somebody unknown becomes a lead where the business wants that. Safe to run twice for one message, also at the same time.
 * Usually reads the sender's address, the answered message and the contact before the lead is changed.
 */
export async function receiveInbound(services: Services, businessId: string, arrival: Arrival): Promise<Received> {
  const { inbound } = arrival;
  const { business } = await loadSettings(services.paths, businessId);
  const from = normalised(inbound, business);
  const dropped = (because: string): Received => {
    log.info('an inbound message was dropped', { businessId, provider: inbound.provider, channel: inbound.channel, because });
    return 'dropped';
  };
  if (from === undefined) return dropped('noSender');
  // What we sent to a mailbox that we read as well.
  if (readEmailId(inbound.providerId, businessId, addressKey()) !== undefined) return dropped('ownMail');
  const senderId = addressId(inbound.channel, from, addressKey());
  const { says } = hear({ body: inbound.text, says: arrival.says });
  // However much somebody writes, a no among it is heard.
  if (!window.takes(`${businessId}/${senderId}`, services.realNow()) && says !== 'optOut') return dropped('flood');

  const [answers, known] = await Promise.all([
    answeredMessage(services, businessId, inbound),
    services.paths.addresses(businessId).doc(senderId).get(),
  ]);
  const match = matchInbound({ signedFor: signedFor(businessId, inbound), answers, knownAs: known.data()?.contactId });
  if (match.who === 'member') return dropped('answerToAlert');

  const id = inboundId(inbound);
  const contact = match.who === 'person' ? (await services.paths.contacts(businessId).doc(match.contactId).get()).data() : undefined;
  const sender = { address: from, addressId: senderId, contactId: known.data()?.contactId ?? services.paths.contacts(businessId).doc().id };
  if (match.who === 'person' && contact) {
    // It made this person a lead itself, the first time.
    if (match.leadId === undefined && (await services.paths.leads(businessId).doc(id).get()).exists) return 'repeated';
    const theirs = isTheirs(match.by, contact, from);
    const reply = toReply(id, arrival, match, { ...sender, isTheirs: theirs });
    const answered = answers?.contactId === match.contactId ? answers : undefined;
    const person = { businessId, contactId: match.contactId, contact, leadId: match.leadId, saleId: answered?.saleId };
    const isNew = await receiveOnLead(services, person, reply);
    if (isNew !== undefined) return isNew ? 'reply' : 'repeated';
    const heard = hear(reply);
    // Whoever smells gas needs the safety text and a call: a lead has both.
    const mayBeUrgent = !inbound.autoReply && heard.says === 'message' && mayBecomeLead(arrival, business);
    if (isInConversation(match, contact) && !(mayBeUrgent && (await tellsOfDanger(inbound.text)))) {
      return (await receiveAlone(services, person, reply)) ? 'reply' : 'repeated';
    }
    if (theirs && heard.says === 'optOut') {
      await recordRefusal(services, businessId, match.contactId, {
        refused: heard.refused,
        by: inbound.channel,
        wording: inbound.text,
        messageId: id,
      });
    }
  }
  return inviteStranger(services, { businessId, business, leadId: id, sender, arrival, says }, dropped);
}

/**
 * Whether somebody without a lead answers us rather than asks anew: they are a customer, we have written to each other,
 * or it is a message of ours that they answer. They are not greeted like somebody unknown.
 */
function isInConversation({ by }: Extract<Match, { who: 'person' }>, { customer, inbox }: Contact): boolean {
  return by !== 'sender' || customer !== undefined || inbox !== undefined;
}

function toReply(
  messageId: string,
  { inbound, says }: Arrival,
  { by }: Extract<Match, { who: 'person' }>,
  sender: NonNullable<IncomingReply['sender']>,
): IncomingReply {
  const { channel, provider, providerId, subject, text, autoReply } = inbound;
  const heard = hear({ body: text, says }).says;
  return {
    messageId,
    channel,
    provider,
    body: cut(text, longestBody),
    subject: subject === undefined ? undefined : cut(subject, longestSubject),
    // A mail without a Message-ID has a name that we made up.
    emailId: channel === 'email' && providerId.includes('@') ? providerId.slice(0, longestId) : undefined,
    sender: channel === 'sms' ? { ...sender, isTheirs: true } : sender,
    autoReply,
    // Anybody can write a yes in another one's name; a text cannot be sent from another one's number that easily.
    says: heard === 'optIn' && channel === 'email' && by !== 'replyAddress' ? 'message' : says,
  };
}

/** The same message has the same id, however often it is delivered. It also is a fit id for a lead. */
function inboundId({ provider, providerId }: InboundMessage): string {
  return `in-${createHash('sha256').update(`${provider}\n${providerId}`).digest('base64url').slice(0, 32)}`;
}

function normalised({ channel, from }: InboundMessage, { country }: Business): string | undefined {
  return channel === 'email' ? normaliseEmail(from) : normalisePhone(from, country)?.e164;
}

function signedFor(businessId: string, { to }: InboundMessage): string | undefined {
  for (const address of to) {
    const contactId = readReplyAddress(address, businessId, addressKey());
    if (contactId !== undefined) return contactId;
  }
  return undefined;
}

async function answeredMessage({ paths }: Services, businessId: string, { references }: InboundMessage): Promise<Message | undefined> {
  const ours = references.flatMap((reference) => readEmailId(reference, businessId, addressKey()) ?? []);
  for (const messageId of ours.slice(0, lookedUp)) {
    const message = (await paths.messages(businessId).doc(messageId).get()).data();
    if (message) return message;
  }
  return undefined;
}
