/**
 * Writes a public answer to a review, for an owner to approve. No Firestore, no publishing: it may be repeated.
 *
 *   const answer = await answerReview(assistants, { business, author: review.author, rating: 4, text: review.text });
 *   // answer: { text, language, writtenBy, note?, approvalReasons, failure?, usage? }
 */
import type { AssistantName } from '../model/words.ts';
import { askAssistants, type AssistantFailure } from './askAssistants.ts';
import { checkReviewAnswer } from './checkReviewAnswer.ts';
import { firstName } from './firstName.ts';
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

export async function answerReview(assistants: Assistants, task: ReviewAnswerTask): Promise<ReviewAnswer> {
  const { business, author, rating, text: reviewed } = task;
  const request = { business, rating, text: reviewed, firstName: firstName(author) };
  const asked = await askAssistants(assistants, (assistant) => assistant.answerReview(request));
  const { text, language, usage } = asked.answer;
  return {
    text,
    language,
    writtenBy: asked.by,
    ...(asked.note !== undefined && { note: asked.note }),
    approvalReasons: checkReviewAnswer({ text, language }, business, { author, text: reviewed }),
    ...(asked.failure && { failure: asked.failure }),
    ...(usage && { usage }),
  };
}
