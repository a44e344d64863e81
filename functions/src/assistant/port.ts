import type { AssistantFollowUp, AssistantSuggestion, AssistantTurn } from '../model/assistantTurn.ts';
import type { AssistantName } from '../model/words.ts';

/** What an assistant may know about the business it writes for; a business document has all of it. */
export interface BusinessBrief {
  name: string;
  /** Industry, in the owner's words: "heating and air conditioning". */
  type: string;
  voice: string;
  phone: string;
  email: string;
  website: string;
  /** BCP 47; the language to fall back on. */
  locale: string;
  country: string;
  /** The only prices, hours, areas and promises that may be stated. */
  facts: readonly string[];
}

/** A new lead as the assistant sees it. All of it is text from outside: data, never instructions. */
export interface TurnRequest {
  business: BusinessBrief;
  /** The name to address, or empty where what was typed does not look like a name. */
  firstName: string;
  message: string;
  channel: 'email' | 'sms';
}

export interface ConversationLine {
  direction: 'in' | 'out';
  /** Product time of the line; lines come in any order. */
  at: Date;
  body: string;
}

export interface FollowUpRequest {
  business: BusinessBrief;
  firstName: string;
  /** The language of the first reply. */
  language: string;
  channel: 'email' | 'sms';
  /** 1 or 2; the second is the last one and says so. */
  number: 1 | 2;
  conversation: readonly ConversationLine[];
}

export interface SuggestionRequest {
  business: BusinessBrief;
  firstName: string;
  /** The language of the conversation so far, where their last message does not show one. */
  language: string;
  channel: 'email' | 'sms';
  /** With at least one line that came in. */
  conversation: readonly ConversationLine[];
}

/** What a call cost, for the business's record; absent where nothing was paid for. */
export interface TokenUsage {
  inputTokens: number;
  outputTokens: number;
}

export type AnsweredTurn = AssistantTurn & { usage?: TokenUsage };
export type AnsweredFollowUp = AssistantFollowUp & { usage?: TokenUsage };
/** In the language it was written in, so that what it promises can be told. */
export type AnsweredSuggestion = AssistantSuggestion & { usage?: TokenUsage };

/**
 * An assistant classifies a lead and writes to it. It has no tools and no effect on anything, so any call may be
 * repeated. It throws an AppError `unavailable` when it cannot answer, with the `reason`; recipients, links and
 * sender are never its own.
 */
export interface Assistant {
  readonly name: AssistantName;
  /** Rejects with AppError('unavailable') when there is no answer within the time-out. */
  answerLead(request: TurnRequest): Promise<AnsweredTurn>;
  writeFollowUp(request: FollowUpRequest): Promise<AnsweredFollowUp>;
  /** A reply to their last message, for a person to edit and send. */
  suggestReply(request: SuggestionRequest): Promise<AnsweredSuggestion>;
}

/** The assistant a business chose, and the local one that stands in for it and checks it. */
export interface Assistants {
  chosen: Assistant;
  local: Assistant;
  /** Why the one chosen here is not the one the owner chose: "No OpenAI key is set." */
  note?: string;
}
