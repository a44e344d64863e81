import { sameStep, sequenceAfter } from './sequencePlan.ts';
import { maximumAttempts, retryDelayMs } from '../messaging/backoff.ts';
import type { DeliveryOutcome } from '../messaging/port.ts';
import { stepOfMessage } from '../messaging/stepMessageId.ts';
import type { Lead, Sequence } from '../model/lead.ts';
import type { Message } from '../model/message.ts';
import type { AttentionKind, SkipReason, StopReason } from '../model/words.ts';
import type { LeadNurtureSettings } from '../model/workflow.ts';

export interface OutcomePlan {
  message: Partial<Message>;
  lead: Partial<Lead>;
  /** What a person has to look at because of it. */
  attention: AttentionKind | undefined;
}

/** Why a message that certainly did not leave is let go, by what has ended its sequence. */
const skipReasons: Readonly<Record<StopReason, SkipReason>> = {
  replied: 'replied',
  optedOut: 'optedOut',
  won: 'leadClosed',
  lost: 'leadClosed',
  bounced: 'blocked',
  byMember: 'stoppedByMember',
  erased: 'blocked',
};

/**
 * What a delivery's outcome means for the message and for its lead (reliability.md, rules 2 and 3).
 * A lead that was closed or has replied while the message was under way keeps its stopped sequence.
 * @param sentAt product time at which it was handed over; earlier than `now` where the outcome was long unclear
 * @param random 0 to 1, the jitter of a retry
 */
export function planOutcome(
  subject: { leadId: string; lead: Lead; messageId: string; message: Message },
  outcome: DeliveryOutcome,
  settings: Pick<LeadNurtureSettings, 'followUpHours'>,
  now: Date,
  sentAt: Date,
  random: number,
): OutcomePlan {
  const { lead, message, leadId } = subject;
  const step = stepOfMessage(leadId, subject.messageId);
  const running = lead.sequence !== undefined && ['waiting', 'active'].includes(lead.sequence.state);
  const withSequence = (sequence: Sequence): Partial<Lead> => (running && step !== undefined ? { sequence } : {});
  const stepsDone = lead.sequence?.step ?? 0;
  const same = lead.sequence ? sameStep(lead.sequence) : { step: 0 };
  const dueAt = lead.sequence?.dueAt ?? now;
  const waitForPerson: Sequence = { state: 'waiting', ...same, waitingFor: 'person', dueAt };

  switch (outcome.result) {
    case 'sent': {
      const firstResponseAt = lead.firstResponseAt ?? sentAt;
      return {
        message: { state: 'sent', provider: outcome.provider, providerId: outcome.providerId, sentAt },
        lead: {
          firstResponseAt,
          lastInteractionAt: now,
          ...(lead.status === 'new' && { status: 'contacted' as const }),
          // Nobody who has reported a danger is asked a day later whether it is still of interest: a person has it.
          ...withSequence(
            message.writtenBy === 'safetyText'
              ? { state: 'finished', step: stepsDone + 1 }
              : sequenceAfter(stepsDone + 1, firstResponseAt, now, settings),
          ),
          // Stopped meanwhile, and yet this one went out: who takes it up again must not send it a second time.
          ...(lead.sequence?.state === 'stopped' &&
            step !== undefined && { sequence: stoppedAfter(lead.sequence, stepsDone + 1) }),
        },
        attention: undefined,
      };
    }
    case 'busy': {
      if (step === undefined) {
        return {
          message: {
            state: 'failed',
            provider: outcome.provider,
            error: 'The provider was busy, and this message is not tried again by itself.',
          },
          lead: {},
          attention: 'failedMessage',
        };
      }
      if (!running) {
        // It did not leave, and what ended the sequence meanwhile forbids another try.
        const skippedBecause = lead.sequence?.stoppedBecause ? skipReasons[lead.sequence.stoppedBecause] : 'stoppedByMember';
        return { message: { state: 'skipped', skippedBecause, provider: outcome.provider }, lead: {}, attention: undefined };
      }
      if (message.attempts >= maximumAttempts) {
        return {
          message: {
            state: 'failed',
            provider: outcome.provider,
            error: 'The provider did not accept it in many tries over several hours.',
          },
          lead: withSequence(waitForPerson),
          attention: 'failedMessage',
        };
      }
      const nextAt = new Date(now.getTime() + retryDelayMs(message.attempts, outcome.retryAfterMs, random));
      return {
        message: { state: 'queued', provider: outcome.provider },
        lead: withSequence({ state: 'waiting', ...same, waitingFor: 'retry', nextAt, dueAt }),
        attention: undefined,
      };
    }
    case 'broken': {
      if (step === undefined) {
        return { message: { state: 'failed', provider: outcome.provider, error: outcome.error }, lead: {}, attention: 'failedMessage' };
      }
      if (!running) {
        const skippedBecause = lead.sequence?.stoppedBecause ? skipReasons[lead.sequence.stoppedBecause] : 'stoppedByMember';
        return { message: { state: 'skipped', skippedBecause, provider: outcome.provider }, lead: {}, attention: undefined };
      }
      // A wrong key must not burn leads: it waits until somebody has mended the connection, who is told once for all.
      return {
        message: { state: 'queued', provider: outcome.provider },
        lead: withSequence({ state: 'waiting', ...same, waitingFor: 'connection', dueAt }),
        attention: undefined,
      };
    }
    case 'refused':
      return {
        message: { state: 'failed', provider: outcome.provider, error: outcome.error },
        lead: withSequence(waitForPerson),
        attention: 'failedMessage',
      };
    case 'unclear':
      return {
        message: {
          state: 'unknown',
          provider: outcome.provider,
          error: outcome.error,
          // The provider is asked when whoever claimed it has had its time.
          ...(outcome.canLookUp && message.leaseUntil && { lookUpAt: message.leaseUntil }),
        },
        lead: withSequence(waitForPerson),
        attention: 'unclearMessage',
      };
  }
}

function stoppedAfter({ instead: _, ...sequence }: Sequence, step: number): Sequence {
  return { ...sequence, step };
}
