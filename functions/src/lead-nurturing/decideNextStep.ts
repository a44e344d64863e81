import { isOpen } from './isOpen.ts';
import { stepAfter } from './sequencePlan.ts';
import type { TypedAddress } from '../intake/typedAddresses.ts';
import { servedCountries } from '../messaging/servedCountries.ts';
import { isTooOld } from '../messaging/age.ts';
import { chooseChannel } from '../messaging/chooseChannel.ts';
import { greetedRecently } from '../messaging/greetedRecently.ts';
import { nextLocalDay } from '../messaging/nextLocalDay.ts';
import type { Permit } from '../messaging/permit.ts';
import { nextAllowedTime } from '../messaging/quietHours.ts';
import type { RecipientZones } from '../messaging/recipientTimezone.ts';
import type { Business } from '../model/business.ts';
import type { Address } from '../model/contact.ts';
import type { Lead } from '../model/lead.ts';
import type { Message } from '../model/message.ts';
import type { AddressChannel, SkipReason, StopReason, WaitReason } from '../model/words.ts';
import type { LeadNurtureWorkflow, SequenceStep } from '../model/workflow.ts';

export interface StepState {
  lead: Lead;
  business: Business;
  workflow: LeadNurtureWorkflow;
  addresses: Readonly<Record<AddressChannel, TypedAddress>>;
  onRecord: Readonly<Partial<Record<AddressChannel, Address>>>;
  /** The step's message where one has been written already. */
  message: Message | undefined;
  /** By whose clocks it is quiet. */
  zones: RecipientZones;
  over: { email: boolean; sms: boolean };
}

/**
 * What to do about a lead whose `nextAt` has come, decided on what was read in the transaction that claims it
 * (reliability.md, rule 4).
 */
export type NextStep =
  | { do: 'nothing' }
  /** Write the step's message for this channel and claim it. */
  | { do: 'write'; step: SequenceStep; channel: AddressChannel; to: string; permit: Permit }
  /** Claim the message that is there, to the address the rules allow now. */
  | { do: 'send'; step: SequenceStep; channel: AddressChannel; to: string; permit: Permit }
  | { do: 'wait'; step: SequenceStep; waitingFor: WaitReason; until: Date | undefined }
  | { do: 'stop'; step: SequenceStep; because: StopReason }
  | { do: 'skip'; step: SequenceStep; because: SkipReason }
  /** Too old to go without a person. */
  | { do: 'hold'; step: SequenceStep; channel: AddressChannel; to: string };

export function decideNextStep(state: StepState, now: Date): NextStep {
  const { lead, business, workflow, message } = state;
  const { sequence } = lead;
  if (!sequence || sequence.state === 'stopped' || sequence.state === 'finished') return { do: 'nothing' };
  if (sequence.nextAt === undefined || sequence.nextAt > now) return { do: 'nothing' };
  const step = stepAfter(sequence.step);
  if (step === undefined) return { do: 'nothing' };
  // A first reply is written when the lead comes in, or when its message has come back.
  if (message ? message.state !== 'queued' : step === 'reply' && !sequence.instead) return { do: 'nothing' };

  if (lead.status === 'won' || lead.status === 'lost') return { do: 'stop', step, because: lead.status };
  if (!isOpen(lead)) return { do: 'stop', step, because: 'byMember' };
  if ((step !== 'reply' || sequence.instead) && lead.repliedAt) return { do: 'stop', step, because: 'replied' };
  // Switched off counts as paused: nothing goes out, and nothing is lost.
  if (business.pausedAt !== null || !workflow.enabled) return { do: 'wait', step, waitingFor: 'paused', until: undefined };

  const purpose = step === 'reply' ? 'leadReply' : 'leadFollowUp';
  const reach = (channel: AddressChannel) => ({ ...state.addresses[channel], onRecord: state.onRecord[channel] });
  const choice = chooseChannel({
    purpose,
    preferred: writtenFor(message) ?? sequence.instead ?? lead.preferredChannel,
    // A text that is written has its channel's form, and one that came back is tried on the other channel only.
    order: message || sequence.instead ? [] : workflow.channelOrder,
    reach: { email: reach('email'), sms: reach('sms') },
    consent: lead.consent,
    smsCountries: servedCountries(business),
    followUpsNeedMarketingConsent: workflow.followUpsNeedMarketingConsent,
  });
  if (choice.channel === null) return { do: 'skip', step, because: choice.because };

  const { channel, to, permit } = choice;
  const isSafetyText = message ? message.writtenBy === 'safetyText' : step === 'reply' && lead.qualification?.emergency;
  if (step === 'reply' && !message && !isSafetyText && greetedRecently(state.onRecord[channel], now)) {
    return { do: 'skip', step, because: 'greetedRecently' };
  }
  const approved = message?.approvedBy !== undefined;
  if (!approved && isTooOld(purpose, sequence.dueAt ?? sequence.nextAt, now)) return { do: 'hold', step, channel, to };
  if (!isSafetyText && (step !== 'reply' || channel === 'sms')) {
    const allowedAt = nextAllowedTime(now, workflow.quietHours, state.zones[channel]);
    if (allowedAt > now) return { do: 'wait', step, waitingFor: 'quietHours', until: allowedAt };
  }
  if (!approved && !isSafetyText && state.over[channel]) {
    return { do: 'wait', step, waitingFor: 'dailyCap', until: nextLocalDay(now, business.timezone) };
  }
  return message ? { do: 'send', step, channel, to, permit } : { do: 'write', step, channel, to, permit };
}

function writtenFor(message: Message | undefined): AddressChannel | undefined {
  return message?.channel === 'email' || message?.channel === 'sms' ? message.channel : undefined;
}
