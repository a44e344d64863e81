/**
 * Writes a public answer to a review, for an owner to approve. No Firestore, no publishing: it may be repeated.
 *
 *   const answer = await answerReview(assistants, { business, author: review.author, rating: 4, text: review.text });
 *   // answer: { text, language, writtenBy, note?, approvalReasons, failure?, usage? }
 */
import type { AssistantName } from '../model/words.ts';
import type { AssistantFailure } from './askAssistants.ts';
import type { Assistants, BusinessBrief, TokenUsage } from './port.ts';

export interface ReviewAnswerTask {
  business: BusinessBrief;
  /** As the site shows it. */
  author: string;
  rating: number;
  text: string;
}

export interface ReviewAnswer {
  text: string;
  language: string;
  writtenBy: AssistantName;
  note?: string;
  /** Promises and foreign addresses in the text; with any of them it waits for an OK whatever the owner has chosen. */
  approvalReasons: string[];
  failure?: AssistantFailure;
  usage?: TokenUsage;
}

export function answerReview(_assistants: Assistants, _task: ReviewAnswerTask): Promise<ReviewAnswer> {
  return Promise.reject(new Error('not written yet'));
}
