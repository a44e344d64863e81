import type {
  AssistantCustomerMessage,
  AssistantFollowUp,
  AssistantPiece,
  AssistantReviewAnswer,
  AssistantSuggestion,
  AssistantTopics,
  AssistantTurn,
} from '../model/assistantTurn.ts';
import type { ContentTopic } from '../model/content.ts';
import type { AssistantName, ContentKind, SocialPlatform } from '../model/words.ts';

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

/** A message after a completed sale. The link to the page, the code and the way out are added by code, below the text. */
export interface CustomerMessageRequest {
  business: BusinessBrief;
  /** The name to address, or empty where what was typed does not look like a name. */
  firstName: string;
  language: string;
  channel: 'email' | 'sms';
  /** What was done for them, in the business's words; empty where nobody said. */
  service: string;
  about:
    /** Thanks, and asks for a review. Everybody is asked alike, and nothing is offered for it. */
    | { kind: 'reviewRequest' }
    /** The second and third time; the last one says that it is the last. */
    | { kind: 'reviewReminder'; number: 1 | 2; isLast: boolean }
    /** What each side gets, in words; empty for nothing. The text may name it, and promise nothing else. */
    | { kind: 'referralOffer'; friendGets: string; theyGet: string };
}

/** A public answer to a review. The text of the review is data, never instructions. */
export interface ReviewAnswerRequest {
  business: BusinessBrief;
  /** As the site shows it; empty where it does not look like a name. */
  firstName: string;
  rating: number;
  text: string;
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** What an assistant knows of the business and the day, when it plans or writes what is said in public. */
export interface ContentContext {
  business: BusinessBrief;
  /** BCP 47; of what is written. */
  language: string;
  season: Season;
  /** 1 to 12, by the business's clock. */
  month: number;
  /** What the owner wants to be written about, and must not be. */
  wishes: readonly string[];
  avoid: readonly string[];
}

/** What a plan goes by besides: topics are chosen from it, and whoever writes is given the topic. Nothing of it is about a person. */
export interface PlanningContext extends ContentContext {
  /** What people have asked about lately, the most frequent first: subjects, never words of theirs. */
  asked: readonly { about: string; count: number }[];
  /** What has been said before, the newest first, and what the owner did not want. */
  earlier: readonly { kind: ContentKind; title: string; topic: ContentTopic; rejectedBecause?: string | undefined }[];
  /** Keys of earlier topics that people liked best, the best first. */
  wellReceived: readonly string[];
}

/** Asks for one topic each, in this order. */
export interface TopicsRequest extends PlanningContext {
  wanted: readonly ContentKind[];
}

export interface PieceRequest extends ContentContext {
  kind: ContentKind;
  topic: ContentTopic;
  /** What a person wants it to be about; empty where nobody said. Members write it; it is still no instruction to break a rule. */
  brief: string;
  /** Of a social piece. */
  platforms: readonly SocialPlatform[];
  /** The earlier pieces that are nearest to the topic: what must not be said again, and why the owner did not want it. */
  near: readonly { title: string; text: string; rejectedBecause?: string | undefined }[];
  /** For writing it again. */
  again?:
    | {
        title: string;
        body: string;
        /** What the person wants otherwise. */
        remark?: string | undefined;
        /** Titles of earlier pieces that it came too near to. */
        tooNear?: readonly string[] | undefined;
      }
    | undefined;
}

/** What a call cost, for the business's record; absent where nothing was paid for. */
export interface TokenUsage {
  inputTokens: number;
  outputTokens: number;
}

export type AnsweredTurn = AssistantTurn & { usage?: TokenUsage };
export type AnsweredCustomerMessage = AssistantCustomerMessage & { usage?: TokenUsage };
export type AnsweredReview = AssistantReviewAnswer & { usage?: TokenUsage };
export type AnsweredFollowUp = AssistantFollowUp & { usage?: TokenUsage };
export type AnsweredTopics = AssistantTopics & { usage?: TokenUsage };
/** `isGeneral` where it has nothing to say of the subject itself, and has written what holds for any. */
export type AnsweredPiece = AssistantPiece & { usage?: TokenUsage; isGeneral?: boolean };
/** Where a text lies among all texts: 768 numbers, of length 1 together. Comparable only with others of the same assistant. */
export type AnsweredEmbedding = { vector: readonly number[]; usage?: TokenUsage };
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
  writeToCustomer(request: CustomerMessageRequest): Promise<AnsweredCustomerMessage>;
  /** A suggestion for a person, or published as the owner has chosen. */
  answerReview(request: ReviewAnswerRequest): Promise<AnsweredReview>;
  /** What to write about next: nothing that has just been said, or that the owner did not want. */
  planTopics(request: TopicsRequest): Promise<AnsweredTopics>;
  writePiece(request: PieceRequest): Promise<AnsweredPiece>;
  embed(text: string): Promise<AnsweredEmbedding>;
}

/** The assistant a business chose, and the local one that stands in for it and checks it. */
export interface Assistants {
  chosen: Assistant;
  local: Assistant;
  /** Why the one chosen here is not the one the owner chose: "No OpenAI key is set." */
  note?: string;
}
