import type { Draft } from './draft.ts';
import { isOpen } from './isOpen.ts';
import type { TypedAddress } from '../intake/typedAddresses.ts';
import { servedCountries } from '../messaging/servedCountries.ts';
import { chooseChannel } from '../messaging/chooseChannel.ts';
import { nextLocalDay } from '../messaging/nextLocalDay.ts';
import type { Permit } from '../messaging/permit.ts';
import { nextAllowedTime } from '../messaging/quietHours.ts';
import { greetedRecently } from '../messaging/greetedRecently.ts';
import { stepMessageId } from '../messaging/stepMessageId.ts';
import { isTooOld } from '../messaging/age.ts';
import type { Attention } from '../model/attention.ts';
import type { Business } from '../model/business.ts';
import type { Address } from '../model/contact.ts';
import { cut } from '../model/cut.ts';
import type { Lead, Qualification, Sequence } from '../model/lead.ts';
import type { Message } from '../model/message.ts';
import type { AddressChannel, AttentionKind, SkipReason } from '../model/words.ts';
import type { LeadNurtureWorkflow } from '../model/workflow.ts';

/** Everything the decision about a new lead rests on, read in one transaction. */
export interface IntakeState {
  leadId: string;
  lead: Lead & { receivedAt: Date };
  contactId: string;
  business: Business;
  workflow: LeadNurtureWorkflow;
  addresses: Readonly<Record<AddressChannel, TypedAddress>>;
  onRecord: Readonly<Partial<Record<AddressChannel, Address>>>;
  /** A lead of the same person that somebody may still win. */
  openLead: { id: string; lead: Lead } | undefined;
  draft: Draft;
  /** By whose clocks a text is quiet. */
  textZones: readonly string[];
  /** Daily caps that are used up. */
  over: { leads: boolean; email: boolean; sms: boolean };
}

/**
 * What becomes of a new lead.
 * - `join`: the person has an open lead; this one is logged there
 * - `otherChannel`: the text was written for a channel that may not be used; write it for this one
 * - `send`: claim the message and deliver it now
 * - `settle`: nothing goes out now, for the reason that the lead, the message and the attention say
 */
export type IntakePlan =
  | {
      outcome: 'join';
      openLeadId: string;
      /** What it changes about the open lead. */
      openLead: Pick<Lead, 'lastInteractionAt' | 'qualification'>;
      qualification: Qualification;
      attention: Attention;
      safetyText: (PlannedReply & { permit: Permit }) | null;
    }
  | { outcome: 'otherChannel'; channel: AddressChannel }
  | { outcome: 'send'; reply: PlannedReply; permit: Permit; qualification: Qualification; attention: Attention | null }
  | {
      outcome: 'settle';
      reply: PlannedReply | null;
      qualification: Qualification;
      sequence: Sequence | undefined;
      skippedBecause: SkipReason | undefined;
      attentions: Attention[];
    };

export interface PlannedReply {
  messageId: string;
  channel: AddressChannel;
  message: Pick<Message, 'to' | 'subject' | 'body' | 'language' | 'state' | 'writtenBy' | 'writtenByNote' | 'approvalReasons'>;
}

export function planIntake(state: IntakeState, now: Date): IntakePlan {
  const { draft, lead, workflow, business } = state;
  const qualification = lead.qualification ?? qualificationOf(draft);
  const choice = channelFor(state);

  if (state.openLead) return planJoin(state, state.openLead, qualification, choice, now);
  if (qualification.kind === 'spam') return nothing(qualification, { skippedBecause: 'spam' });
  // Somebody was faster than an event that came late.
  if (!isOpen(lead)) return nothing(qualification, { skippedBecause: 'leadClosed' });

  const urgent = urgentAttention(state, qualification, now);
  if (!workflow.enabled) {
    return nothing(qualification, { skippedBecause: 'workflowOff', attentions: urgent ? [urgent] : [] });
  }
  const forPerson = (skippedBecause: SkipReason, kind: AttentionKind): IntakePlan =>
    nothing(qualification, {
      skippedBecause,
      sequence: { state: 'waiting', step: 0, waitingFor: 'person' },
      attentions: [urgent ?? attentionFor(state, kind, qualification, now)],
    });

  // Without the owner's own words there is nothing that may be said in an emergency: a person calls.
  if (qualification.emergency && business.safetyText === '') return forPerson('notUnderstood', 'callBack');
  if (choice.channel === null) return forPerson(choice.because, 'callBack');
  if (!qualification.emergency) {
    if (!draft.canAnswer) return forPerson('notUnderstood', 'answerByHand');
    if (greetedRecently(state.onRecord[choice.channel], now)) return forPerson('greetedRecently', 'answerByHand');
    if (draft.channel !== choice.channel) return { outcome: 'otherChannel', channel: choice.channel };
  }

  const reply = (messageState: Message['state']): PlannedReply => ({
    messageId: stepMessageId(state.leadId, 'reply'),
    channel: choice.channel,
    message: { ...replyText(state, qualification, choice.channel), to: choice.to, state: messageState },
  });
  const { receivedAt } = lead;
  const wait = (waitingFor: NonNullable<Sequence['waitingFor']>, nextAt: Date | undefined): IntakePlan =>
    nothing(qualification, {
      reply: reply('queued'),
      // What is put off on purpose is due when its time comes: it does not grow old by waiting for it.
      sequence: { state: 'waiting', step: 0, waitingFor, dueAt: nextAt ?? receivedAt, ...(nextAt && { nextAt }) },
      attentions: urgent ? [urgent] : [],
    });

  // Before the pause: what waits for a person must not go out by itself when the pause ends.
  if (!qualification.emergency) {
    if (isTooOld('leadReply', receivedAt, now)) {
      return nothing(qualification, {
        reply: reply('held'),
        sequence: { state: 'waiting', step: 0, waitingFor: 'person', dueAt: receivedAt },
        attentions: [...(urgent ? [urgent] : []), attentionFor(state, 'heldMessage', qualification, now)],
      });
    }
    if (workflow.approveFirstReplies || draft.approvalReasons.length > 0) {
      return nothing(qualification, {
        reply: reply('awaitingApproval'),
        sequence: { state: 'waiting', step: 0, waitingFor: 'approval', dueAt: receivedAt },
        attentions: [...(urgent ? [urgent] : []), attentionFor(state, 'approval', qualification, now)],
      });
    }
  }
  if (business.pausedAt !== null) return wait('paused', undefined);
  if (!qualification.emergency) {
    if (state.over.leads || state.over[choice.channel]) {
      return wait('dailyCap', nextLocalDay(now, business.timezone));
    }
    // An answer by email to somebody who has just written is welcome at any hour; a text is not.
    const allowedAt =
      choice.channel === 'sms' ? nextAllowedTime(now, workflow.quietHours, state.textZones) : now;
    if (allowedAt > now) return wait('quietHours', allowedAt);
  }
  return { outcome: 'send', reply: reply('sending'), permit: choice.permit, qualification, attention: urgent };
}

function qualificationOf(draft: Draft): Qualification {
  const { kind, priority, emergency, score, reason, quotes } = draft.turn;
  return { kind, priority, emergency, score, reason, quotes: quotes.slice(0, 5), by: draft.writtenBy };
}

function channelFor(state: IntakeState) {
  const reach = (channel: AddressChannel) => ({ ...state.addresses[channel], onRecord: state.onRecord[channel] });
  return chooseChannel({
    purpose: 'leadReply',
    preferred: state.lead.preferredChannel,
    order: state.workflow.channelOrder,
    reach: { email: reach('email'), sms: reach('sms') },
    consent: state.lead.consent,
    smsCountries: servedCountries(state.business),
    followUpsNeedMarketingConsent: false,
  });
}

function replyText(
  state: IntakeState,
  qualification: Qualification,
  channel: AddressChannel,
): Pick<Message, 'subject' | 'body' | 'language' | 'writtenBy' | 'writtenByNote' | 'approvalReasons'> {
  if (qualification.emergency) {
    return {
      ...(channel === 'email' && { subject: state.business.name }),
      body: state.business.safetyText,
      language: state.business.locale,
      writtenBy: 'safetyText',
    };
  }
  const { draft } = state;
  return {
    ...(channel === 'email' && { subject: draft.subject }),
    body: draft.body,
    language: draft.turn.language,
    writtenBy: draft.fromTemplate ? 'template' : draft.writtenBy,
    ...(draft.note !== undefined && { writtenByNote: draft.note }),
    ...(draft.approvalReasons.length > 0 && { approvalReasons: draft.approvalReasons }),
  };
}

function planJoin(
  state: IntakeState,
  open: { id: string; lead: Lead },
  qualification: Qualification,
  choice: ReturnType<typeof channelFor>,
  now: Date,
): IntakePlan {
  // A second enquiry gets no second greeting; a new emergency gets the safety text all the same, once.
  const safety =
    qualification.emergency &&
    !open.lead.qualification?.emergency &&
    state.workflow.enabled &&
    state.business.pausedAt === null &&
    state.business.safetyText !== '' &&
    choice.channel !== null;
  return {
    outcome: 'join',
    openLeadId: open.id,
    openLead: {
      lastInteractionAt: now,
      // Known as an emergency from now on, so that no third enquiry gets the text again.
      ...(safety && { qualification: { ...qualification, kind: open.lead.qualification?.kind ?? qualification.kind } }),
    },
    qualification,
    attention:
      urgentAttention(state, qualification, now, open.id) ??
      attentionFor(state, 'wroteAgain', qualification, now, open.id),
    safetyText: safety
      ? {
          messageId: stepMessageId(state.leadId, 'reply'),
          channel: choice.channel,
          permit: choice.permit,
          message: { ...replyText(state, qualification, choice.channel), to: choice.to, state: 'sending' },
        }
      : null,
  };
}

/** A hot lead or an emergency: the members on call are told, and again if nobody takes it. */
function urgentAttention(
  state: IntakeState,
  qualification: Qualification,
  now: Date,
  leadId: string = state.leadId,
): Attention | null {
  if (!qualification.emergency && qualification.priority !== 'hot') return null;
  const kind = qualification.emergency ? 'emergency' : 'hotLead';
  return { ...attentionFor(state, kind, qualification, now, leadId), alertAt: now, alertsSent: 0 };
}

function attentionFor(
  state: IntakeState,
  kind: AttentionKind,
  qualification: Qualification,
  now: Date,
  leadId: string = state.leadId,
): Attention {
  const phone = state.addresses.sms.to ?? state.lead.phone;
  return {
    kind,
    leadId,
    contactId: state.contactId,
    ...((kind === 'approval' || kind === 'heldMessage') && { messageId: stepMessageId(state.leadId, 'reply') }),
    title: state.lead.name,
    detail: cut((kind === 'answerByHand' && state.draft.personReason) || qualification.reason, 400),
    priority: qualification.priority,
    ...(phone !== undefined && { phone }),
    rank: kind === 'emergency' ? 0 : qualification.priority === 'hot' ? 1 : 2,
    createdAt: now,
  };
}

function nothing(
  qualification: Qualification,
  what: Partial<Omit<Extract<IntakePlan, { outcome: 'settle' }>, 'outcome' | 'qualification'>>,
): IntakePlan {
  return {
    outcome: 'settle',
    reply: null,
    sequence: undefined,
    skippedBecause: undefined,
    attentions: [],
    ...what,
    qualification,
  };
}
