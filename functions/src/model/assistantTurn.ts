import * as z from 'zod/mini';
import { contentTopic } from './content.ts';
import { language, text } from './primitives.ts';
import { contentKinds, leadKinds, priorities, socialPlatforms } from './words.ts';

/**
 * What an assistant answers about a new lead: one call qualifies and drafts.
 * The schema is closed: the vendor's model is held to it, and what comes back is parsed with it again.
 */
export const assistantTurn = z.object({
  language,
  kind: z.enum(leadKinds),
  priority: z.enum(priorities),
  emergency: z.boolean(),
  score: z.int().check(z.minimum(0), z.maximum(100)),
  reason: text(600),
  quotes: z.array(text(300)),
  /** 0 to 1: how sure the assistant is that it understood the message. */
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  /** A complaint or something else a person should answer. */
  needsPerson: z.boolean(),
  subject: text(300),
  body: text(3000),
});
export type AssistantTurn = z.infer<typeof assistantTurn>;

/** A follow-up as an assistant writes it. */
export const assistantFollowUp = z.object({ subject: text(300), body: text(3000) });
export type AssistantFollowUp = z.infer<typeof assistantFollowUp>;

/** A reply that an assistant suggests to a person. */
export const assistantSuggestion = z.object({ language, subject: text(300), body: text(3000) });
export type AssistantSuggestion = z.infer<typeof assistantSuggestion>;

/** A message to a customer of a completed sale: the words alone; links and codes are put in by code. */
export const assistantCustomerMessage = z.object({ subject: text(300), body: text(3000) });
export type AssistantCustomerMessage = z.infer<typeof assistantCustomerMessage>;

/** A public answer to a review. */
export const assistantReviewAnswer = z.object({ language, text: text(2000) });
export type AssistantReviewAnswer = z.infer<typeof assistantReviewAnswer>;

/** What the next pieces could be about, one for each kind that was asked for, in that order. */
export const assistantTopics = z.object({ topics: z.array(z.object({ kind: z.enum(contentKinds), ...contentTopic.shape })) });
export type AssistantTopics = z.infer<typeof assistantTopics>;

/** A blog post, a social post or an email: the words alone; links and addresses are put in by code. */
export const assistantPiece = z.object({
  language,
  title: text(200, 1),
  /** Markdown. */
  body: text(20_000, 1),
  excerpt: text(500),
  metaDescription: text(200),
  tags: z.array(text(40, 1)),
  subject: text(200),
  preheader: text(200),
  /** One for each platform that was asked for, hashtags included. */
  variants: z.array(z.object({ platform: z.enum(socialPlatforms), text: text(6000, 1) })),
});
export type AssistantPiece = z.infer<typeof assistantPiece>;
