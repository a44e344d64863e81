/**
 * Qualifies a new lead and writes the first reply to it. No Firestore, no sending, no clock: it may be repeated.
 *
 *   const assistants = chooseAssistants(business, openAiConfig());
 *   const reply = await writeFirstReply(assistants, {
 *     business,               // a business document is a BusinessBrief
 *     name: lead.name,        // as typed; addressed by it only where it looks like a name
 *     message: lead.message ?? '',
 *     channel: 'email',
 *   });
 *   // reply: { turn, writtenBy, note?, approvalReasons, canAnswer, personReason?, failure?, usage? }
 *
 * Never rejects because a vendor failed: the local assistant stands in. It rejects only when the local one does,
 * which is a fault of ours.
 */
import type { AssistantTurn } from '../model/assistantTurn.ts';
import type { AssistantName } from '../model/words.ts';
import { askAssistants, type AssistantFailure } from './askAssistants.ts';
import { checkDraft } from './checkDraft.ts';
import { crossCheck } from './crossCheck.ts';
import { firstName } from './firstName.ts';
import type { Assistants, BusinessBrief, TokenUsage, TurnRequest } from './port.ts';

export interface FirstReplyRequest {
  business: BusinessBrief;
  /** As typed into the form. */
  name: string;
  message: string;
  channel: 'email' | 'sms';
}

export interface FirstReply {
  turn: AssistantTurn;
  writtenBy: AssistantName;
  /** Why another assistant than the owner's choice wrote it. */
  note?: string;
  /** Promises and foreign addresses in the draft; with any of them it waits for approval. */
  approvalReasons: string[];
  /** False where a person should answer; then the draft is not sent. */
  canAnswer: boolean;
  /** One sentence for the owner; there whenever `canAnswer` is false. */
  personReason?: string;
  failure?: AssistantFailure;
  usage?: TokenUsage;
}

/** Below this the local assistant has not understood enough to speak for the business. */
const enoughConfidence = 0.4;

export async function writeFirstReply(assistants: Assistants, request: FirstReplyRequest): Promise<FirstReply> {
  const { business, message, channel } = request;
  const turnRequest: TurnRequest = { business, message, channel, firstName: firstName(request.name) };
  const asked = await askAssistants(assistants, (assistant) => assistant.answerLead(turnRequest));
  const { usage, ...answered } = asked.answer;
  const { usage: _, ...local } = asked.by === 'local' ? asked.answer : await assistants.local.answerLead(turnRequest);

  const checked = asked.by === 'local' ? { turn: local, note: undefined } : crossCheck(answered, local);
  const writtenBy = checked.turn.body === local.body ? 'local' : asked.by;
  const note = asked.note ?? checked.note;
  const personReason = whyPerson(checked.turn, local, writtenBy);
  return {
    turn: checked.turn,
    writtenBy,
    ...(note !== undefined && { note }),
    approvalReasons: checkDraft(checked.turn, business, message),
    canAnswer: personReason === undefined,
    ...(personReason !== undefined && { personReason }),
    ...(asked.failure && { failure: asked.failure }),
    ...(usage && { usage }),
  };
}

function whyPerson(turn: AssistantTurn, local: AssistantTurn, writtenBy: AssistantName): string | undefined {
  // The local rules for complaints are narrow, so they are believed whoever wrote the draft.
  if (local.kind === 'support' && local.needsPerson) return local.reason;
  if (turn.needsPerson) return turn.reason;
  if (writtenBy === 'local' && turn.confidence < enoughConfidence) {
    return 'The built-in assistant is not sure that it understood this message.';
  }
  return undefined;
}
