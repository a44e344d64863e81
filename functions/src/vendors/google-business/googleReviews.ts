import type { OAuth2Client } from 'google-auth-library';
import * as z from 'zod/mini';
import { googleAnswer, googleFailure, isSignInRefused, refusedSentence } from './googleFailure.ts';
import { googleUrl, openGoogle } from './openGoogle.ts';
import { originalText } from './originalText.ts';
import type { FoundReview, ReplyOutcome, ReviewSource } from '../../connections/reviewSource.ts';
import { cut } from '../../model/cut.ts';
import type { GoogleConfig } from '../../platform/config.ts';
import { statusOutcome } from '../transport/statusOutcome.ts';

const stars: Readonly<Record<string, number>> = { ONE: 1, TWO: 2, THREE: 3, FOUR: 4, FIVE: 5 };

const found = z.object({
  /** `accounts/1/locations/2/reviews/3`. */
  name: z.string(),
  reviewer: z.optional(z.object({ displayName: z.optional(z.string()), isAnonymous: z.optional(z.boolean()) })),
  starRating: z.string(),
  comment: z.optional(z.string()),
  createTime: z.string(),
  updateTime: z.string(),
  reviewReply: z.optional(z.object({ comment: z.string() })),
});
const page = z.object({ reviews: z.optional(z.array(found)), nextPageToken: z.optional(z.string()) });

/** As many as Google gives at a time. */
const pageSize = 50;
/** A first reading goes no further back than this many pages. */
const pagesAtMost = 20;

/** What a place's reviewers wrote, read and answered with the owner's permission (Business Profile API, v4). */
export function googleReviews(config: GoogleConfig, refreshToken: string, location: string): ReviewSource {
  return {
    name: 'google',
    async list(since) {
      const client = await openGoogle(config, '', refreshToken);
      try {
        return await readSince(client, config, location, since);
      } catch (error) {
        throw googleFailure(error);
      }
    },
    async reply(externalId, text) {
      const client = await openGoogle(config, '', refreshToken);
      try {
        await client.request({ url: googleUrl('reviews', `/v4/${externalId}/reply`, config), method: 'PUT', data: { comment: text } });
        return { result: 'published' };
      } catch (error) {
        return replyFailure(error);
      }
    },
  };
}

async function readSince(client: OAuth2Client, config: GoogleConfig, location: string, since: Date | undefined): Promise<FoundReview[]> {
  const reviews: FoundReview[] = [];
  let pageToken: string | undefined;
  for (let number = 0; number < pagesAtMost; number += 1) {
    const { data } = await client.request({
      url: googleUrl('reviews', `/v4/${location}/reviews`, config),
      params: { pageSize, orderBy: 'updateTime desc', ...(pageToken !== undefined && { pageToken }) },
    });
    const read = page.parse(data);
    // One without stars is none that can be counted.
    const all = (read.reviews ?? []).filter(({ starRating }) => starRating in stars).map(reviewOf);
    const fresh = all.filter(({ updatedAt }) => since === undefined || updatedAt > since);
    reviews.push(...fresh);
    pageToken = read.nextPageToken;
    // The newest come first: behind one that is known there is nothing new.
    if (!pageToken || fresh.length < all.length) break;
  }
  return reviews;
}

function reviewOf({ name, reviewer, starRating, comment = '', createTime, updateTime, reviewReply }: z.infer<typeof found>): FoundReview {
  const author = reviewer?.isAnonymous ? '' : (reviewer?.displayName ?? '').trim();
  return {
    externalId: name,
    author: cut(author || 'A Google user', 120),
    rating: stars[starRating] ?? 0,
    text: cut(originalText(comment), 5000),
    reviewedAt: new Date(createTime),
    updatedAt: new Date(updateTime),
    url: undefined,
    reply: reviewReply && cut(originalText(reviewReply.comment), 4000),
  };
}

/** An answer that was written twice is one answer, so whatever is not a clear no is simply tried again. */
function replyFailure(error: unknown): ReplyOutcome {
  const answer = googleAnswer(error);
  if (!answer) return { result: 'busy' };
  if (isSignInRefused(answer)) return { result: 'broken', error: refusedSentence(answer) };
  if (answer.status === 404) return { result: 'refused', error: 'The review is no longer there.' };
  return statusOutcome(answer.status) === 'refused'
    ? { result: 'refused', error: 'Google did not accept this answer.' }
    : { result: 'busy' };
}
