import { changeLead, dropStepMessage, type LeadEdit, type LeadInChange } from './changeLead.ts';
import type { LeadReference } from './leadReference.ts';
import { isForward, moveStatus, stopped } from './moveStatus.ts';
import { leadAddresses } from './leadAddresses.ts';
import type { ConsentSaid, ConsentStatement } from '../messaging/planConsent.ts';
import { readReply, type Refused } from '../messaging/readReply.ts';
import type { Actor } from '../model/actor.ts';
import type { Attention } from '../model/attention.ts';
import type { Lead } from '../model/lead.ts';
import { addressChannels, type AddressChannel, type Channel } from '../model/words.ts';
import type { Services } from '../services.ts';

export interface IncomingReply {
  /** Deterministic where the provider has an id of its own, so that a reply delivered twice is one reply. */
  messageId: string;
  channel: Channel;
  provider: string;
  body: string;
}

/**
 * A reply of the lead: it is logged, stops the sequence, moves the status and tells the owner. A refusal is no reply: it
 * blocks the channel that it means and stops the sequence; the owner is told where there is more to read in it. A
 * START takes back what a STOP has blocked.
 * @throws AppError `notFound`
 */
export async function receiveReply(
  services: Services,
  reference: LeadReference,
  actor: Actor,
  reply: IncomingReply,
): Promise<void> {
  if ((await services.paths.messages(reference.businessId).doc(reply.messageId).get()).exists) return;
  const answer = readReply(reply.body);
  await changeLead(services, reference, actor, (read, now) => {
    switch (answer.says) {
      case 'optOut':
        return optedOut(reference, read, reply, answer, now);
      case 'optIn':
        return optedIn(reference, read, reply, now);
      case 'help':
        // Twilio answers HELP by itself; by any other channel it is somebody who wants an answer from a person.
        return reply.channel === 'sms' ? askedForHelp(reference, read, reply, now) : replied(reference, read, reply, now);
      case 'message':
        return replied(reference, read, reply, now);
    }
  });
}

function replied({ leadId }: LeadReference, read: LeadInChange, reply: IncomingReply, now: Date): LeadEdit {
  const { lead, business } = read;
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
    inbound: inbound(leadId, lead.contactId, business.name, reply, now),
  };
}

function toBeRead(leadId: string, lead: Lead, reply: IncomingReply, now: Date): Attention {
  return {
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
}

function optedOut(
  { leadId }: LeadReference,
  read: LeadInChange,
  reply: IncomingReply,
  { refused, bare }: { refused: Refused; bare: boolean },
  now: Date,
): LeadEdit {
  const { lead, business } = read;
  const said = refusedChannels(refused, reply.channel).map((channel): ConsentSaid => {
    // A word in answer to a message is about the address it was sent to; who names a channel means all of it.
    const own = refused === 'here' ? leadAddresses(lead, business.country)[channel].to : undefined;
    return { purpose: 'service', channel, granted: false, to: own === undefined ? 'all' : [own] };
  });
  return {
    lead: { ...stopped(lead, 'optedOut'), lastInteractionAt: now },
    activities: [
      { kind: 'sequenceStopped', messageId: reply.messageId, after: { because: 'optedOut' } },
      ...said.map(({ channel }) => consentChange(reply, channel, false)),
    ],
    ...dropStepMessage(read, 'optedOut'),
    resolve: ['approval', 'heldMessage'],
    ...(!bare && { raise: [toBeRead(leadId, lead, reply, now)] }),
    inbound: inbound(leadId, lead.contactId, business.name, reply, now),
    consent: statement(reply, said),
  };
}

function optedIn({ leadId }: LeadReference, { lead, business }: LeadInChange, reply: IncomingReply, now: Date): LeadEdit {
  const said = refusedChannels('here', reply.channel).flatMap((channel): ConsentSaid[] => {
    const { to } = leadAddresses(lead, business.country)[channel];
    return to === undefined ? [] : [{ purpose: 'service', channel, granted: true, to: [to] }];
  });
  return {
    lead: { lastInteractionAt: now },
    activities: said.map(({ channel }) => consentChange(reply, channel, true)),
    inbound: inbound(leadId, lead.contactId, business.name, reply, now),
    consent: statement(reply, said),
  };
}

function askedForHelp({ leadId }: LeadReference, { lead, business }: LeadInChange, reply: IncomingReply, now: Date): LeadEdit {
  return { lead: { lastInteractionAt: now }, inbound: inbound(leadId, lead.contactId, business.name, reply, now) };
}

/** A direct message has no address of its own to block: its refusal stops the sequence. */
function refusedChannels(refused: Refused, by: Channel): AddressChannel[] {
  return addressChannels.filter((channel) => refused === 'everything' || channel === (refused === 'here' ? by : refused));
}

function consentChange(reply: IncomingReply, channel: AddressChannel, granted: boolean): NonNullable<LeadEdit['activities']>[number] {
  return { kind: 'consentChanged', messageId: reply.messageId, after: { channel, granted } };
}

function statement(reply: IncomingReply, said: readonly ConsentSaid[]): ConsentStatement {
  const source = reply.provider === 'member' ? 'manual' : 'inbound';
  return { said, wording: reply.body, source: `${source}:${reply.messageId}` };
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
