import { changeLead, dropStepMessage, type LeadEdit, type LeadInChange } from './changeLead.ts';
import type { LeadReference } from './leadReference.ts';
import { isForward, moveStatus, stopped } from './moveStatus.ts';
import { typedAddresses } from '../intake/typedAddresses.ts';
import type { ConsentSaid, ConsentStatement } from '../messaging/planConsent.ts';
import { readReply, type Refused, type ReplySays } from '../messaging/readReply.ts';
import { refusedChannels } from '../messaging/refusedChannels.ts';
import type { Actor } from '../model/actor.ts';
import type { Attention } from '../model/attention.ts';
import { cut } from '../model/cut.ts';
import type { Lead } from '../model/lead.ts';
import type { AddressChannel, Channel } from '../model/words.ts';
import type { Services } from '../services.ts';

export interface IncomingReply {
  /** Deterministic where the provider has an id of its own, so that a reply delivered twice is one reply. */
  messageId: string;
  channel: Channel;
  provider: string;
  body: string;
  subject?: string | undefined;
  /** Message-ID of an email. */
  emailId?: string | undefined;
  /** Who it came from; absent where it was noted by hand, or written in the local outbox. */
  sender?: Sender;
  /** Written by a machine: logged, and no reply. */
  autoReply?: boolean;
  /** What its provider has taken it for, and acted on; else the text decides. */
  says?: ReplySays['says'] | undefined;
}

export interface Sender {
  /** Normalised. */
  address: string;
  addressId: string;
  /** The person that the address is on record for, or would be. */
  contactId: string;
  /**
   * Whether it is the lead's person beyond doubt: the address is theirs, or they used the signed one that only they have
   * been given. Anybody can write a mail in another one's name, and a mail can be passed on.
   */
  isTheirs: boolean;
}

/**
 * A reply of the lead: it is logged, stops the sequence, moves the status and tells the owner. A refusal is no reply: it
 * blocks the channel that it means and stops the sequence; the owner is told where there is more to read in it. A
 * START takes back what a STOP has blocked. A refusal from an address that is not known to be theirs blocks that address
 * only, and is a reply otherwise: a person will look at it.
 * @returns whether it is new
 * @throws AppError `notFound`
 */
export async function receiveReply(
  services: Services,
  reference: LeadReference,
  actor: Actor,
  reply: IncomingReply,
): Promise<boolean> {
  return changeLead(services, reference, actor, (read, now) => planReply(reference, read, reply, now), reply.messageId);
}

/** What a reply says: its provider has the first word, since it has acted on it. */
export function hear({ body, says }: Pick<IncomingReply, 'body' | 'says'>): ReplySays {
  const heard = readReply(body);
  if (says === undefined || says === heard.says) return heard;
  return says === 'optOut' ? { says, refused: 'here', bare: true } : { says };
}

function planReply(reference: LeadReference, read: LeadInChange, reply: IncomingReply, now: Date): LeadEdit {
  if (reply.autoReply) return { lead: {}, inbound: inbound(reference.leadId, read, reply, now) };
  const isTheirs = reply.sender?.isTheirs ?? true;
  const heard = hear(reply);
  switch (heard.says) {
    case 'optOut':
      return isTheirs
        ? optedOut(reference, read, reply, heard, now)
        : { ...replied(reference, read, reply, now), ...blockSender(reply, now) };
    case 'optIn':
      return isTheirs ? optedIn(reference, read, reply, now) : replied(reference, read, reply, now);
    case 'help':
      // Twilio answers HELP by itself; by any other channel it is somebody who wants an answer from a person.
      return reply.channel === 'sms' ? askedForHelp(reference, read, reply, now) : replied(reference, read, reply, now);
    case 'message':
      return replied(reference, read, reply, now);
  }
}

function replied({ leadId }: LeadReference, read: LeadInChange, reply: IncomingReply, now: Date): LeadEdit {
  const { lead } = read;
  const status = isForward(lead.status, 'engaged') ? 'engaged' : lead.status;
  return {
    lead: {
      ...(status !== lead.status && moveStatus(lead, status, now)),
      ...stopped(lead, 'replied'),
      repliedAt: lead.repliedAt ?? now,
      lastInteractionAt: now,
    },
    activities:
      status === lead.status
        ? []
        : [{ kind: 'statusChanged', messageId: reply.messageId, before: { status: lead.status }, after: { status } }],
    ...dropStepMessage(read, 'replied'),
    resolve: ['approval', 'heldMessage'],
    raise: [toBeRead(leadId, lead, reply, now)],
    inbound: inbound(leadId, read, reply, now),
  };
}

function toBeRead(leadId: string, lead: Lead, reply: IncomingReply, now: Date): Attention {
  return {
    kind: 'replied',
    leadId,
    ...(lead.contactId !== undefined && { contactId: lead.contactId }),
    messageId: reply.messageId,
    title: lead.name,
    detail: cut(reply.body, 400),
    priority: lead.qualification?.priority ?? 'warm',
    ...(lead.phone !== undefined && { phone: lead.phone }),
    rank: 1,
    createdAt: now,
  };
}

function optedOut(
  { leadId }: LeadReference,
  read: LeadInChange,
  reply: IncomingReply,
  { refused, bare }: { refused: Refused; bare: boolean },
  now: Date,
): LeadEdit {
  const { lead } = read;
  const channels = refusedChannels(refused, reply.channel);
  const said = channels.map((channel): ConsentSaid => {
    // A word in answer to a message is about the address it was sent to; who names a channel means all of it.
    const own = refused === 'here' ? ownAddress(read, channel) : undefined;
    return { purpose: 'service', channel, granted: false, to: own === undefined ? 'all' : [own] };
  });
  return {
    lead: { ...stopped(lead, 'optedOut'), lastInteractionAt: now },
    activities: [
      { kind: 'sequenceStopped', messageId: reply.messageId, after: { because: 'optedOut' } },
      ...channels.map((channel) => consentChange(reply, channel, false)),
    ],
    ...dropStepMessage(read, 'optedOut'),
    resolve: ['approval', 'heldMessage'],
    ...(!bare && { raise: [toBeRead(leadId, lead, reply, now)] }),
    inbound: inbound(leadId, read, reply, now),
    consent: statement(reply, said),
    // They may write from another address of theirs than the one we write to.
    ...(channels.some((channel) => channel === reply.channel) && isElsewhere(read, reply) && blockSender(reply, now)),
  };
}

function optedIn({ leadId }: LeadReference, read: LeadInChange, reply: IncomingReply, now: Date): LeadEdit {
  const said = refusedChannels('here', reply.channel).flatMap((channel): ConsentSaid[] => {
    const own = ownAddress(read, channel);
    const to = reply.sender ? { addressId: reply.sender.addressId } : own === undefined ? undefined : [own];
    return to === undefined ? [] : [{ purpose: 'service', channel, granted: true, to }];
  });
  return {
    lead: { lastInteractionAt: now },
    activities: said.map(({ channel }) => consentChange(reply, channel, true)),
    inbound: inbound(leadId, read, reply, now),
    consent: statement(reply, said),
  };
}

function askedForHelp({ leadId }: LeadReference, read: LeadInChange, reply: IncomingReply, now: Date): LeadEdit {
  return { lead: { lastInteractionAt: now }, inbound: inbound(leadId, read, reply, now) };
}

function consentChange(reply: IncomingReply, channel: AddressChannel, granted: boolean): NonNullable<LeadEdit['activities']>[number] {
  return { kind: 'consentChanged', messageId: reply.messageId, after: { channel, granted } };
}

function statement(reply: IncomingReply, said: readonly ConsentSaid[]): ConsentStatement {
  const source = reply.provider === 'member' ? 'manual' : 'inbound';
  return { said, wording: reply.body, source: `${source}:${reply.messageId}` };
}

function blockSender({ sender, channel }: IncomingReply, now: Date): Pick<LeadEdit, 'blockSender'> {
  if (!sender) return {};
  const { addressId, contactId } = sender;
  return { blockSender: { addressId, address: { contactId, channel, blocked: { reason: 'optedOut', at: now } } } };
}

/** The address that the lead is written to on a channel, normalised. */
function ownAddress({ lead, business }: LeadInChange, channel: AddressChannel): string | undefined {
  return typedAddresses(lead, business.country)[channel].to;
}

function isElsewhere(read: LeadInChange, { sender, channel }: IncomingReply): boolean {
  return sender !== undefined && (channel === 'email' || channel === 'sms') && sender.address !== ownAddress(read, channel);
}

function inbound(leadId: string, { lead, business }: LeadInChange, reply: IncomingReply, now: Date): LeadEdit['inbound'] {
  return {
    id: reply.messageId,
    message: {
      direction: 'in',
      channel: reply.channel,
      purpose: 'inbound',
      ...(lead.contactId !== undefined && { contactId: lead.contactId }),
      leadId,
      to: business.name,
      ...(reply.sender && { from: reply.sender.address }),
      ...(reply.sender?.isTheirs === false && { fromElsewhere: true }),
      ...(reply.subject !== undefined && { subject: reply.subject }),
      body: reply.body,
      state: 'received',
      attempts: 0,
      provider: reply.provider,
      ...(reply.emailId !== undefined && { emailId: reply.emailId }),
      ...(reply.autoReply && { autoReply: true }),
      createdAt: now,
    },
  };
}
