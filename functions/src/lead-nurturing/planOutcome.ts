import { sequenceAfter, stepOfMessage } from './sequencePlan.ts';
import { maximumAttempts, retryDelayMs } from '../messaging/backoff.ts';
import type { DeliveryOutcome } from '../messaging/port.ts';
import type { Lead, Sequence } from '../model/lead.ts';
import type { Message } from '../model/message.ts';
import type { AttentionKind } from '../model/words.ts';
import type { LeadNurtureSettings } from '../model/workflow.ts';

export interface OutcomePlan {
  message: Partial<Message>;
  lead: Partial<Lead>;
  /** What a person has to look at because of it. */
  attention: AttentionKind | undefined;
}

/**
 * What a delivery's outcome means for the message and for its lead (reliability.md, rules 2 and 3).
 * A lead that was closed or has replied while the message was under way keeps its stopped sequence.
 * @param random 0 to 1, the jitter of a retry
 */
export function planOutcome(
  subject: { leadId: string; lead: Lead; messageId: string; message: Message },
  outcome: DeliveryOutcome,
  settings: Pick<LeadNurtureSettings, 'followUpHours'>,
  now: Date,
  random: number,
): OutcomePlan {
  const { lead, message, leadId } = subject;
  const step = stepOfMessage(leadId, subject.messageId);
  const running = lead.sequence !== undefined && ['waiting', 'active'].includes(lead.sequence.state);
  const withSequence = (sequence: Sequence): Partial<Lead> => (running && step !== undefined ? { sequence } : {});
  const stepsDone = lead.sequence?.step ?? 0;
  const dueAt = lead.sequence?.dueAt ?? now;
  const waitForPerson: Sequence = { state: 'waiting', step: stepsDone, waitingFor: 'person', dueAt };

  switch (outcome.result) {
    case 'sent': {
      const firstResponseAt = lead.firstResponseAt ?? now;
      return {
        message: { state: 'sent', provider: outcome.provider, providerId: outcome.providerId, sentAt: now },
        lead: {
          firstResponseAt,
          lastInteractionAt: now,
          ...(lead.status === 'new' && { status: 'contacted' as const }),
          ...withSequence(sequenceAfter(stepsDone + 1, firstResponseAt, now, settings)),
        },
        attention: undefined,
      };
    }
    case 'busy': {
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
        lead: withSequence({ state: 'waiting', step: stepsDone, waitingFor: 'retry', nextAt, dueAt }),
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
        message: { state: 'unknown', provider: outcome.provider, error: outcome.error },
        lead: withSequence(waitForPerson),
        attention: 'unclearMessage',
      };
  }
}
