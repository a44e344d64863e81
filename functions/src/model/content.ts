import * as z from 'zod/mini';
import { actor } from './actor.ts';
import { count, documentId, language, text } from './primitives.ts';
import { assistants, contentKinds, contentOrigins, contentStates, publicationStates, socialPlatforms } from './words.ts';

/**
 * Where a piece goes: `local` is the business's own public page, `newsletter` the contacts who agreed to news, and
 * `buffer-{channel id}` one account at a network.
 */
export const destinationId = z.string().check(z.regex(/^(local|wordpress|newsletter|buffer-[A-Za-z0-9]{1,60})$/));

/** Figures about a piece. Null says that nobody can tell, which is not the same as none. */
export const contentMetrics = z.object({
  views: z.nullable(count),
  clicks: z.nullable(count),
  likes: z.nullable(count),
  comments: z.nullable(count),
  shares: z.nullable(count),
  opens: z.nullable(count),
  /** Product time of the reading; null where there has been none. */
  asOf: z.nullable(z.date()),
});
export type ContentMetrics = z.infer<typeof contentMetrics>;
export const noMetrics: ContentMetrics = { views: null, clicks: null, likes: null, comments: null, shares: null, opens: null, asOf: null };

export const publication = z.object({
  state: z.enum(publicationStates),
  url: z.nullable(text(1000)),
  /** Its id at the destination; there while it is still `publishing` where the destination has taken it and is sending it on. */
  externalId: z.nullable(text(200)),
  /** Product time at which it was published. */
  at: z.nullable(z.date()),
  /** Plain words for the owner: why it failed, or waits. */
  error: z.nullable(text(500)),
  /** How often the destination was called. */
  attempts: count,
  /** The short link that it carries there. */
  link: z.optional(text(300)),
  /** Real time until which whoever claimed it may still be at it. */
  leaseUntil: z.optional(z.date()),
  /** Product time of that claim: from when on the destination is searched where the outcome is unclear. */
  claimedAt: z.optional(z.date()),
  /** How often an unclear outcome has been looked up, or what is being sent on has been asked for. */
  lookUps: z.optional(count),
  /** Product time before which it is not tried again, or looked up again. */
  notBefore: z.optional(z.date()),
  /** What is known of it there: what the destination tells, and what readers did that we see ourselves. */
  metrics: z.optional(contentMetrics),
  /** Product time at which the destination was last asked for them, whether or not it told any. */
  askedAt: z.optional(z.date()),
  /** The network behind an account of Buffer's, as of the last reading: figures go by it when the account is long gone. */
  platform: z.optional(z.enum(socialPlatforms)),
});
export type Publication = z.infer<typeof publication>;

/** What a check found. Nothing of it keeps a person from publishing; none of it is published unseen. */
export const contentCheck = z.object({
  /**
   * `claim`: something is promised that the facts do not say · `similar`: too near an earlier piece · `general`: the
   * assistant knows nothing of the subject · `tooLong`: for one
   * of its platforms · `forbidden`: a word or link that must not be published · `late`: its day passed before it could go
   */
  kind: z.enum(['claim', 'similar', 'general', 'tooLong', 'forbidden', 'late']),
  /** The words that it is about, as they stand in the piece; empty where it is about the whole. */
  quote: text(300),
  /** One sentence for the owner. */
  sentence: text(400),
  platform: z.optional(z.enum(socialPlatforms)),
  /** The earlier piece. */
  contentId: z.optional(documentId),
});
export type ContentCheck = z.infer<typeof contentCheck>;

/** An earlier piece that the assistant was shown. */
export const rememberedPiece = z.object({
  contentId: documentId,
  title: text(200),
  /** Cosine of the angle between the two, 0 to 1. */
  similarity: z.number(),
});
export type RememberedPiece = z.infer<typeof rememberedPiece>;

export const variants = z.partialRecord(z.enum(socialPlatforms), text(6000));

/** What a person may edit of a piece, and the assistant writes. Fields that are not its kind's are empty. */
export const contentText = z.object({
  title: text(200),
  /** Markdown; for a social piece the text that the variants were made from. */
  body: text(30_000),
  /** Of a blog post: two sentences for lists. */
  excerpt: text(500),
  /** Of a blog post, for search engines. */
  metaDescription: text(200),
  /** Of a blog post: the last part of its address, of small letters, digits and hyphens. */
  slug: z.string().check(z.regex(/^[a-z0-9-]{0,100}$/, 'Use small letters, digits and hyphens')),
  tags: z.array(text(40, 1)).check(z.maxLength(12)),
  /** Of an email. */
  subject: text(200),
  /** Of an email: what mail programs show beside the subject. */
  preheader: text(200),
  /** Of a social piece: the text for each platform, with its hashtags and without the link, which code adds. */
  variants,
  /** A picture by its https address; empty for none. */
  imageUrl: text(1000),
});
export type ContentText = z.infer<typeof contentText>;
export const emptyContentText: ContentText = {
  title: '',
  body: '',
  excerpt: '',
  metaDescription: '',
  slug: '',
  tags: [],
  subject: '',
  preheader: '',
  variants: {},
  imageUrl: '',
};

/** What a piece is to be about. */
export const contentTopic = z.object({
  /** Names the subject in small letters and hyphens, the same for the same subject in other words: figures go by it. */
  key: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  /** As a person would say it. */
  title: text(160, 1),
  /** What this piece says about it that another would not. */
  angle: text(400),
});
export type ContentTopic = z.infer<typeof contentTopic>;

/** How far a newsletter has got. */
export const newsletterProgress = z.object({
  /** Contacts that had agreed when it was approved, as the person confirmed; null where it went by itself. */
  confirmed: z.nullable(count),
  /** The last contact that a message was made for; null before the first. */
  cursor: z.nullable(documentId),
  /** Messages that have been made. */
  made: count,
  /** True when there is one for everybody. */
  complete: z.boolean(),
  /** Real time until which whoever makes them may still be at it. */
  leaseUntil: z.optional(z.date()),
  stoppedAt: z.optional(z.date()),
});
export type NewsletterProgress = z.infer<typeof newsletterProgress>;

export const content = z.object({
  kind: z.enum(contentKinds),
  origin: z.enum(contentOrigins),
  /** What a person wants it to be about. */
  brief: z.optional(text(2000)),
  state: z.enum(contentStates),
  createdAt: z.date(),
  /** From here on written by functions; absent until the piece has been written. */
  ...z.partial(contentText).shape,
  topic: z.optional(contentTopic),
  /** ISO week of the slot, `2026-W48`, for weekly pieces. */
  week: z.optional(z.string().check(z.regex(/^\d{4}-W\d{2}$/))),
  language: z.optional(language),
  /** Counts every change of its text, so that nobody overwrites what they have not seen. */
  revision: z.optional(count),
  writtenBy: z.optional(z.union([z.enum(assistants), z.literal('member')])),
  /** Why another assistant than the chosen one wrote it. */
  writtenByNote: z.optional(text(300)),
  destinations: z.optional(z.array(destinationId).check(z.maxLength(20))),
  publications: z.optional(z.record(z.string(), publication)),
  /** Product time at which it is planned to be published; absent or null for as soon as it may. */
  publishAt: z.optional(z.nullable(z.date())),
  /** Product time at which it was first written; the counters' day. */
  writtenAt: z.optional(z.date()),
  /** Product time of its first publication. */
  publishedAt: z.optional(z.date()),
  /** The day on which a calendar shows it: published, planned or made. */
  calendarAt: z.optional(z.date()),
  checks: z.optional(z.array(contentCheck).check(z.maxLength(40))),
  /** The earlier pieces it was written beside, the nearest first. */
  memory: z.optional(z.array(rememberedPiece).check(z.maxLength(10))),
  /** How near the nearest earlier piece is to the text as written, 0 to 1; null where there is none. */
  similarity: z.optional(z.nullable(z.number())),
  metrics: z.optional(contentMetrics),
  newsletter: z.optional(newsletterProgress),
  /** What the owner wants otherwise, while it is being written again. */
  remark: z.optional(text(1000)),
  rejectedBecause: z.optional(text(500)),
  approvedBy: z.optional(actor),
  approvedAt: z.optional(z.date()),
  /** Plain words for the owner: why it could not be written. */
  error: z.optional(text(500)),
  attempts: z.optional(count),
  /** Real time until which whoever writes it may still be at it. */
  leaseUntil: z.optional(z.date()),
  /** Product time at which something is due: writing, publishing, looking up; absent when nothing is. */
  nextAt: z.optional(z.date()),
  /** Product time of the next reading of its figures; absent when they are not read any more. */
  measureAt: z.optional(z.date()),
  /** The beginnings of the words that it is found by. */
  search: z.optional(z.array(z.string())),
});
export type Content = z.infer<typeof content>;

/** What a member writes straight to Firestore: "write now". The rules hold the same table. */
export const contentIntake = z.object({
  kind: z.enum(contentKinds),
  origin: z.literal('manual'),
  brief: z.optional(text(2000)),
  state: z.literal('requested'),
  createdAt: z.date(),
});
export type ContentIntake = z.infer<typeof contentIntake>;

/** `content/{contentId}/versions/{revision}`: a text as it was before it was changed. */
export const contentVersion = z.object({
  ...contentText.shape,
  revision: count,
  /** Why there is a next one. */
  changedBy: actor,
  reason: z.enum(['edited', 'rewritten', 'restored']),
  remark: z.optional(text(1000)),
  createdAt: z.date(),
});
export type ContentVersion = z.infer<typeof contentVersion>;

/**
 * `content/{contentId}/tallies/{0 to 11}`: what is counted as it happens, in shards that are summed. `views` are those of
 * the business's own page, `clicks` those on short links, `letterClicks` what a mail provider reports.
 */
export const contentTally = z.object({
  views: z.optional(z.number()),
  clicks: z.optional(z.number()),
  sent: z.optional(z.number()),
  skipped: z.optional(z.number()),
  failed: z.optional(z.number()),
  opens: z.optional(z.number()),
  letterClicks: z.optional(z.number()),
  bounced: z.optional(z.number()),
  unsubscribed: z.optional(z.number()),
  /** The clicks once more, by the destination whose link was followed. */
  clicksAt: z.optional(z.record(z.string(), z.number())),
});
export type ContentTally = z.infer<typeof contentTally>;

/** `contentMemory/{contentId}`; the embedding itself is a vector of Firestore's and is never read back. */
export const contentMemory = z.object({
  /** Firestore's own vector of 768 numbers. */
  embedding: z.unknown(),
  embeddedBy: z.enum(assistants),
  kind: z.enum(contentKinds),
  title: text(200),
  /** Its beginning, for the assistant to know it by. */
  text: text(1500),
  topic: contentTopic,
  /** Why the owner did not want it. */
  rejectedBecause: z.optional(text(500)),
  createdAt: z.date(),
});
export type ContentMemory = z.infer<typeof contentMemory>;
export const embeddingDimensions = 768;

/** `links/{id}`: where a short link leads. */
export const shortLink = z.object({
  businessId: documentId,
  contentId: documentId,
  destination: destinationId,
  target: text(1000, 1),
  createdAt: z.date(),
});
export type ShortLink = z.infer<typeof shortLink>;

const sums = { views: count, clicks: count, likes: count, comments: count, shares: count, opens: count };
const performance = z.object({
  pieces: count,
  ...sums,
  /** Of how many of the pieces each figure is known: a sum of none of them says nothing. Absent until it is counted anew. */
  told: z.optional(z.object(sums)),
});
export type Performance = z.infer<typeof performance>;
const noSums = { views: 0, clicks: 0, likes: 0, comments: 0, shares: 0, opens: 0 };
export const noPerformance: Performance = { pieces: 0, ...noSums, told: noSums };

/** `stats/content`: what has been published so far and what came of it. What is not known counts as none, and `told` says so. */
export const contentFigures = z.object({
  byKind: z.record(z.string(), performance),
  /** By destination; those of Buffer by platform. */
  byPlatform: z.record(z.string(), performance),
  /** By `topic.key`, with the title to show; at most 60, the latest. */
  byTopic: z.record(z.string(), z.object({ ...performance.shape, title: text(160), lastAt: z.date() })),
  asOf: z.date(),
});
export type ContentFigures = z.infer<typeof contentFigures>;
