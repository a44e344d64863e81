import type { AddressChannel } from '../model/words.ts';
import { type SequenceStep, sequenceSteps } from '../model/workflow.ts';

/**
 * The message of a step: deterministic, so that no retry can make a second one.
 * @param instead the channel the step is tried on because its message came back on the other one
 */
export function stepMessageId(leadId: string, step: SequenceStep, instead?: AddressChannel): string {
  return instead === undefined ? `${leadId}-${step}` : `${leadId}-${step}-${instead}`;
}

/** The step that a message of a lead belongs to; undefined for one that no step has. */
export function stepOfMessage(
  leadId: string,
  messageId: string,
): { step: SequenceStep; instead: AddressChannel | undefined } | undefined {
  for (const step of sequenceSteps) {
    for (const instead of [undefined, 'email', 'sms'] as const) {
      if (stepMessageId(leadId, step, instead) === messageId) return { step, instead };
    }
  }
  return undefined;
}
