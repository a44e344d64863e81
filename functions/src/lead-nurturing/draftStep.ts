import { draftFirstReply } from './draftFirstReply.ts';
import { draftFollowUp } from './draftFollowUp.ts';
import type { LeadReference } from './leadReference.ts';
import { readConversation } from './readConversation.ts';
import type { Assistants } from '../assistant/port.ts';
import type { Settings } from '../business/loadSettings.ts';
import type { Lead } from '../model/lead.ts';
import type { Message } from '../model/message.ts';
import type { AddressChannel } from '../model/words.ts';
import type { SequenceStep } from '../model/workflow.ts';
import type { Services } from '../services.ts';

/** The text of a step as it would go out. */
export interface StepDraft extends Pick<Message, 'body'> {
  channel: AddressChannel;
  subject: string;
  /** BCP 47, of the text. */
  language: string;
  writtenBy: Message['writtenBy'];
  /** Why another assistant than the chosen one wrote it. */
  note: string | undefined;
  /** With any of them the draft waits for a person. */
  approvalReasons: string[];
}

/**
 * Writes the message of a step that has none yet: a follow-up, or the first reply anew for the channel that is left
 * when it came back on the other one. Has no effect on anything, so it may be repeated.
 */
export async function draftStep(
  services: Services,
  reference: LeadReference,
  assistants: Assistants,
  { business, workflow }: Settings,
  lead: Lead,
  { step, channel }: { step: SequenceStep; channel: AddressChannel },
): Promise<StepDraft> {
  const language = lead.language ?? business.locale;
  if (step !== 'reply') {
    const draft = await draftFollowUp(assistants, business, workflow, {
      name: lead.name,
      language,
      step,
      channel,
      conversation: await readConversation(services, reference, lead),
    });
    return { ...draft, writtenBy: draft.fromTemplate ? 'template' : draft.writtenBy };
  }
  if (lead.qualification?.emergency) {
    return { channel, subject: business.name, body: business.safetyText, language: business.locale, writtenBy: 'safetyText', note: undefined, approvalReasons: [] };
  }
  const draft = await draftFirstReply(assistants, business, workflow, lead, channel);
  const doubts = [
    ...draft.approvalReasons,
    ...(draft.canAnswer ? [] : [draft.personReason ?? 'The assistant is not sure about this message.']),
    ...(workflow.approveFirstReplies ? ['You want to see every first reply before it goes out.'] : []),
  ];
  return {
    ...draft,
    language: draft.turn.language,
    writtenBy: draft.fromTemplate ? 'template' : draft.writtenBy,
    approvalReasons: doubts,
  };
}
