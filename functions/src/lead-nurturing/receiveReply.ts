import { changeLead, dropStepMessage, type LeadEdit, type LeadInChange } from './changeLead.ts';
import type { LeadReference } from './leadReference.ts';
import { isForward, moveStatus, stopped } from './moveStatus.ts';
import { addressId } from '../business/addressId.ts';
import { leadAddresses } from './leadAddresses.ts';
import { isOptOut } from '../messaging/detectOptOut.ts';
import type { Actor } from '../model/actor.ts';
import type { Attention } from '../model/attention.ts';
import type { Channel } from '../model/words.ts';
import { addressKey } from '../platform/config.ts';
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
  says?: Says | undefined;
}

type Says = 'optOut' | 'optIn' | 'message';

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
 * A reply of the lead: it is logged, stops the sequence, moves the status and tells the owner. A bare opt-out word is
 * no reply: it blocks that channel's address and stops the sequence. One that comes from an address that is not known
 * to be theirs blocks that address only, and is a reply otherwise: a person will look at it.
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

function planReply(reference: LeadReference, read: LeadInChange, reply: IncomingReply, now: Date): LeadEdit {
  const isTheirs = reply.sender?.isTheirs ?? true;
  if (reply.autoReply) return { lead: {}, inbound: inbound(reference.leadId, read, reply, now) };
  switch (reply.says ?? (isOptOut(reply.body) ? 'optOut' : 'message')) {
    case 'optOut':
      return isTheirs
        ? optedOut(reference, read, reply, now)
        : { ...replied(reference, read, reply, now), ...blockSender(reply, now) };
    case 'optIn':
      return isTheirs ? optedIn(reference, read, reply, now) : replied(reference, read, reply, now);
    case 'message':
      return replied(reference, read, reply, now);
  }
}

function replied({ leadId }: LeadReference, read: LeadInChange, reply: IncomingReply, now: Date): LeadEdit {
  const { lead } = read;
  const status = isForward(lead.status, 'engaged') ? 'engaged' : lead.status;
  const item: Attention = {
    kind: 'replied',
    leadId,
    ...(lead.contactId !== undefined && { contactId: lead.contactId }),
    messageId: reply.messageId,
    title: lead.name,
    detail: reply.body.slice(0, 400),
    priority: lead.qualification?.priority ?? 'warm',
    ...(lead.phone !== undefined && { phone: lead.phone }),
    rank: 1,
    createdAt: now,
  };
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
    raise: [item],
    inbound: inbound(leadId, read, reply, now),
  };
}

function optedOut({ leadId }: LeadReference, read: LeadInChange, reply: IncomingReply, now: Date): LeadEdit {
  const { lead } = read;
  const own = ownAddressId(read, reply);
  return {
    lead: { ...stopped(lead, 'optedOut'), lastInteractionAt: now },
    activities: [{ kind: 'sequenceStopped', messageId: reply.messageId, after: { because: 'optedOut' } }],
    ...dropStepMessage(read, 'optedOut'),
    resolve: ['approval', 'heldMessage'],
    inbound: inbound(leadId, read, reply, now),
    ...(own !== undefined && lead.contactId !== undefined && {
      block: {
        addressId: own,
        address: { contactId: lead.contactId, channel: reply.channel, blocked: { reason: 'optedOut', at: now } },
      },
    }),
    // They may write from another address of theirs than the one we write to.
    ...(reply.sender?.addressId !== own && blockSender(reply, now)),
  };
}

function optedIn({ leadId }: LeadReference, read: LeadInChange, reply: IncomingReply, now: Date): LeadEdit {
  const unblock = reply.sender?.addressId ?? ownAddressId(read, reply);
  return {
    lead: { lastInteractionAt: now },
    activities: [{ kind: 'consentChanged', messageId: reply.messageId, after: { channel: reply.channel, granted: true } }],
    inbound: inbound(leadId, read, reply, now),
    ...(unblock !== undefined && { unblock }),
  };
}

function blockSender({ sender, channel }: IncomingReply, now: Date): Pick<LeadEdit, 'blockSender'> {
  if (!sender) return {};
  const { addressId: id, contactId } = sender;
  return { blockSender: { addressId: id, address: { contactId, channel, blocked: { reason: 'optedOut', at: now } } } };
}

/** The id of the address that the lead is written to on the reply's channel. */
function ownAddressId({ lead, business }: LeadInChange, { channel }: IncomingReply): string | undefined {
  const { to } = leadAddresses(lead, business.country)[channel === 'sms' ? 'sms' : 'email'];
  return to === undefined ? undefined : addressId(channel, to, addressKey());
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
