import type { Message } from '../model/message.ts';
import type { Sequence } from '../model/lead.ts';
import { type LeadNurtureSettings, type SequenceStep, sequenceSteps } from '../model/workflow.ts';

/** The step that comes after `done` messages have gone out; undefined when the sequence is through. */
export function stepAfter(done: number): SequenceStep | undefined {
  return sequenceSteps[done];
}

/** What stays as it is of a sequence that does not move on: its step, and the channel that step is tried on instead. */
export function sameStep({ step, instead }: Sequence): Pick<Sequence, 'step' | 'instead'> {
  return { step, ...(instead && { instead }) };
}

export function stepPurpose(step: SequenceStep): Extract<Message['purpose'], 'leadReply' | 'leadFollowUp'> {
  return step === 'reply' ? 'leadReply' : 'leadFollowUp';
}

const hour = 60 * 60_000;

/** The sequence after `done` messages: when the next one is due, counted from the first reply, or that it is through. */
export function sequenceAfter(
  done: number,
  firstResponseAt: Date,
  now: Date,
  settings: Pick<LeadNurtureSettings, 'followUpHours'>,
): Sequence {
  const hours = settings.followUpHours[done - 1];
  if (hours === undefined) return { state: 'finished', step: done };
  // A follow-up that went out late must not be overtaken by the next one.
  const dueAt = new Date(Math.max(firstResponseAt.getTime() + hours * hour, now.getTime()));
  return { state: 'active', step: done, nextAt: dueAt, dueAt };
}
