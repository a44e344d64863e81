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
}

/**
 * A reply of the lead: it is logged, stops the sequence, moves the status and tells the owner. A bare opt-out word is
 * no reply: it blocks that channel's address and stops the sequence.
 * @throws AppError `notFound`
 */
export async function receiveReply(
  services: Services,
  reference: LeadReference,
  actor: Actor,
  reply: IncomingReply,
): Promise<void> {
  if ((await services.paths.messages(reference.businessId).doc(reply.messageId).get()).exists) return;
  const optOut = isOptOut(reply.body);
  await changeLead(services, reference, actor, (read, now) =>
    optOut ? optedOut(reference, read, reply, now) : replied(reference, read, reply, now),
  );
}

function replied({ leadId }: LeadReference, read: LeadInChange, reply: IncomingReply, now: Date): LeadEdit {
  const { lead, business } = read;
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
    inbound: inbound(leadId, lead.contactId, business.name, reply, now),
  };
}

function optedOut({ leadId }: LeadReference, read: LeadInChange, reply: IncomingReply, now: Date): LeadEdit {
  const { lead, business } = read;
  const to = leadAddresses(lead, business.country)[reply.channel === 'sms' ? 'sms' : 'email'].to;
  return {
    lead: { ...stopped(lead, 'optedOut'), lastInteractionAt: now },
    activities: [{ kind: 'sequenceStopped', messageId: reply.messageId, after: { because: 'optedOut' } }],
    ...dropStepMessage(read, 'optedOut'),
    resolve: ['approval', 'heldMessage'],
    inbound: inbound(leadId, lead.contactId, business.name, reply, now),
    ...(to !== undefined && lead.contactId !== undefined && {
      block: {
        addressId: addressId(reply.channel, to, addressKey()),
        address: { contactId: lead.contactId, channel: reply.channel, blocked: { reason: 'optedOut', at: now } },
      },
    }),
  };
}

function inbound(leadId: string, contactId: string | undefined, to: string, reply: IncomingReply, now: Date): LeadEdit['inbound'] {
  return {
    id: reply.messageId,
    message: {
      direction: 'in',
      channel: reply.channel,
      purpose: 'inbound',
      ...(contactId !== undefined && { contactId }),
      leadId,
      to,
      body: reply.body,
      state: 'received',
      attempts: 0,
      provider: reply.provider,
      createdAt: now,
    },
  };
}
