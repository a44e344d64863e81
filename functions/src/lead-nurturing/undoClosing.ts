import type { LeadEdit, LeadInChange } from './changeLead.ts';
import { takenUp } from './resumeSequence.ts';
import { sameStep } from './sequencePlan.ts';
import type { Attention } from '../model/attention.ts';
import { cut } from '../model/cut.ts';
import type { Sequence } from '../model/lead.ts';
import type { AttentionKind } from '../model/words.ts';
import type { LeadNurtureSettings } from '../model/workflow.ts';

/** What takes a sequence up again, and asks again for the person it was waiting for. */
type Reopened = Pick<LeadEdit, 'stepMessage' | 'raise'> & { sequence: Sequence };

/**
 * Takes up what only "won" or "lost" had stopped, for whoever said so by mistake: the sequence goes on where it was.
 * A message that was written and let go asks for an OK before it goes: nothing leaves because somebody changed their
 * mind twice. Undefined where something else ends it: the person has replied, or it was stopped before.
 */
export function undoClosing(
  read: LeadInChange,
  leadId: string,
  settings: Pick<LeadNurtureSettings, 'followUpHours'>,
  now: Date,
): Reopened | undefined {
  const { lead, stepMessage } = read;
  const { sequence, firstResponseAt } = lead;
  const wasClosed = sequence?.stoppedBecause === 'won' || sequence?.stoppedBecause === 'lost';
  if (sequence?.state !== 'stopped' || !wasClosed || lead.repliedAt) return undefined;

  const message = stepMessage?.message;
  const ask = (kind: AttentionKind, detail: string): Attention => ({
    kind,
    leadId,
    ...(lead.contactId !== undefined && { contactId: lead.contactId }),
    ...(stepMessage && { messageId: stepMessage.id }),
    title: lead.name,
    detail: cut(detail, 400),
    priority: lead.qualification?.priority ?? 'warm',
    ...(lead.phone !== undefined && { phone: lead.phone }),
    rank: lead.qualification?.priority === 'hot' ? 1 : 2,
    createdAt: now,
  });

  if (message?.state === 'skipped' && message.skippedBecause === 'leadClosed') {
    return {
      sequence: { state: 'waiting', ...sameStep(sequence), waitingFor: 'approval', dueAt: now },
      stepMessage: { state: 'awaitingApproval' },
      raise: [ask('approval', 'It was let go when the lead was closed.')],
    };
  }
  if (message?.state === 'unknown' || message?.state === 'failed') {
    return {
      sequence: { state: 'waiting', ...sameStep(sequence), waitingFor: 'person' },
      raise: [ask(message.state === 'unknown' ? 'unclearMessage' : 'failedMessage', message.error ?? '')],
    };
  }
  if (message?.state === 'sending' || firstResponseAt) return { sequence: takenUp(read, sequence, firstResponseAt ?? now, now, settings) };
  return {
    sequence: { state: 'waiting', ...sameStep(sequence), waitingFor: 'person' },
    raise: [ask('answerByHand', lead.qualification?.reason ?? '')],
  };
}
