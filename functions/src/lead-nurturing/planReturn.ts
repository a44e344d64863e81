import { isOpen } from './isOpen.ts';
import { stopped } from './moveStatus.ts';
import type { TypedAddress } from '../intake/typedAddresses.ts';
import { chooseChannel } from '../messaging/chooseChannel.ts';
import { servedCountries } from '../messaging/servedCountries.ts';
import { stepOfMessage } from '../messaging/stepMessageId.ts';
import type { Activity } from '../model/activity.ts';
import type { Business } from '../model/business.ts';
import type { Address } from '../model/contact.ts';
import type { Lead } from '../model/lead.ts';
import type { Message } from '../model/message.ts';
import type { AddressChannel, AttentionKind, BlockReason, SkipReason } from '../model/words.ts';
import { type LeadNurtureWorkflow, sequenceSteps } from '../model/workflow.ts';

/** A message that has not arrived, or after which the person wants no more. */
export interface Return {
  /** Whether the message itself fails. */
  fails: boolean;
  /** Why its address is not to be written to again. */
  block: BlockReason | undefined;
  /** Plain words for the owner. */
  reason: string | undefined;
}

/** What is decided on, read in one transaction. */
export interface ReturnState {
  leadId: string;
  lead: Lead;
  messageId: string;
  message: Message;
  business: Business;
  workflow: LeadNurtureWorkflow;
  addresses: Readonly<Record<AddressChannel, TypedAddress>>;
  /** As they are on record, the new block included. */
  onRecord: Readonly<Partial<Record<AddressChannel, Address>>>;
  /** The message of the step after this one, where it is written. */
  next: Message | undefined;
  /** The same step's message for the other channel, where it is written. */
  other: Message | undefined;
}

export interface ReturnPlan {
  lead: Partial<Lead>;
  attention: AttentionKind | undefined;
  activities: readonly Pick<Activity, 'kind' | 'text' | 'after'>[];
  /** Why the next step's message, which waits, is let go. */
  dropNext: SkipReason | undefined;
}

/**
 * What it means for a lead that a message came back. A bounce is nobody's no: the step is taken back and written anew
 * for the other channel, where the rules of Consent allow that, and otherwise a person calls. A complaint or an opt-out
 * ends the sequence. Only a message that is the last of its sequence can be taken back: what was said after it stands.
 */
export function planReturn(state: ReturnState, came: Return, now: Date): ReturnPlan {
  const { lead, message } = state;
  const { channel } = message;
  const nothing: ReturnPlan = { lead: {}, attention: undefined, activities: [], dropNext: undefined };
  if (came.block === 'optedOut' || came.block === 'complained') {
    const change = stopped(lead, 'optedOut');
    return {
      ...nothing,
      lead: change,
      activities: [
        { kind: 'consentChanged', after: { channel, granted: false, because: came.block }, ...(came.reason && { text: came.reason }) },
        ...(change.sequence ? [{ kind: 'sequenceStopped', after: { because: 'optedOut' } } as const] : []),
      ],
      dropNext: 'optedOut',
    };
  }
  const activities = came.block ? [{ kind: 'bounced', after: { channel }, ...(came.reason && { text: came.reason }) } as const] : [];
  const place = placeOf(state);
  if (place === undefined) return { ...nothing, activities, attention: came.fails ? 'failedMessage' : undefined };
  if (!isOpen(lead) || lead.repliedAt || !lead.sequence || lead.sequence.state === 'stopped') return { ...nothing, activities };
  if (!came.block) {
    if (!place.isLast) return { ...nothing, attention: 'failedMessage' };
    const { index, instead } = place;
    const sequence = { state: 'waiting', step: index, ...(instead && { instead }), waitingFor: 'person', dueAt: now } as const;
    return { ...nothing, lead: { sequence }, attention: 'failedMessage' };
  }
  // It has been tried on the other channel already, and not in vain.
  if (state.other && state.other.state !== 'failed' && state.other.state !== 'skipped') return { ...nothing, activities };
  const other = otherChannel(state);
  if (other === undefined || state.other) {
    const change = stopped(lead, 'bounced');
    return { lead: change, attention: 'callBack', activities, dropNext: 'blocked' };
  }
  if (!place.isLast) return { ...nothing, activities };
  return {
    ...nothing,
    lead: { sequence: { state: 'active', step: place.index, instead: other, nextAt: now, dueAt: now } },
    activities,
  };
}

/** Where the message stands in its sequence; undefined for one that no step has. */
function placeOf({ leadId, lead, messageId, next }: ReturnState) {
  const step = stepOfMessage(leadId, messageId);
  if (!step) return undefined;
  const index = sequenceSteps.indexOf(step.step);
  const isCurrent = lead.sequence?.step === index && lead.sequence.instead === step.instead;
  return { index, instead: step.instead, isLast: isCurrent || (lead.sequence?.step === index + 1 && !next) };
}

/** The other way to this person, if the owner uses it and the rules of Consent allow it. */
function otherChannel({ lead, message, business, workflow, addresses, onRecord }: ReturnState): AddressChannel | undefined {
  const preferred = message.channel === 'email' ? 'sms' : 'email';
  if (lead.preferredChannel !== preferred && !workflow.channelOrder.includes(preferred)) return undefined;
  const reach = (channel: AddressChannel) => ({ ...addresses[channel], onRecord: onRecord[channel] });
  const choice = chooseChannel({
    purpose: message.purpose === 'leadFollowUp' ? 'leadFollowUp' : 'leadReply',
    preferred,
    order: [],
    reach: { email: reach('email'), sms: reach('sms') },
    consent: lead.consent,
    smsCountries: servedCountries(business),
    followUpsNeedMarketingConsent: workflow.followUpsNeedMarketingConsent,
  });
  return choice.channel ?? undefined;
}
