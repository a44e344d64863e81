import * as z from 'zod/mini';
import { askBuffer, refusedKey, unclear } from './askBuffer.ts';
import type { OutboundPost, PostReading, PublicationLookUp, PublicationProgress, Publisher, PublishOutcome } from '../../connections/publisher.ts';
import { cut } from '../../model/cut.ts';
import type { SocialPlatform } from '../../model/words.ts';
import { realNow } from '../../platform/clock.ts';
import type { VendorOptions } from '../transport/vendorOptions.ts';

export interface BufferAccess {
  apiKey: string;
  organizationId: string;
  channelId: string;
  platform: SocialPlatform;
}

/** One account at a network, reached through Buffer: its posts are found again by their short link or their words. */
export function bufferPublisher(access: BufferAccess, options: VendorOptions): Publisher {
  return {
    name: 'buffer',
    platform: access.platform,
    publish: (post) => publish(access, post, options),
    lookUp: (post, from) => lookUp(access, post, from, options),
    follow: (externalId) => follow(access, externalId, options),
    measure: (externalId) => measure(access, externalId, options),
  };
}

const createPost = `mutation CreatePost($input: CreatePostInput!) {
  createPost(input: $input) {
    __typename
    ... on PostActionSuccess { post { id status externalLink error { message } } }
    ... on MutationError { message }
  }
}`;

const post = z.object({ id: z.string(), status: z.optional(z.string()), externalLink: z.nullish(z.string()), error: z.nullish(z.object({ message: z.string() })) });
const created = z.object({ createPost: z.object({ __typename: z.string(), post: z.optional(post), message: z.optional(z.string()) }) });

/** What a network needs to know beside the text; the others need nothing. */
const metadata: Partial<Record<SocialPlatform, object>> = {
  facebook: { facebook: { type: 'post' } },
  instagram: { instagram: { type: 'post', shouldShareToFeed: true } },
  googleBusiness: { google: { type: 'whats_new', detailsWhatsNew: { button: 'none' } } },
};

async function publish({ apiKey, channelId, platform }: BufferAccess, { text, imageUrl }: OutboundPost, options: VendorOptions): Promise<PublishOutcome> {
  if (platform === 'instagram' && imageUrl === undefined) {
    return { result: 'refused', error: 'Instagram takes no post without a picture. Give this piece one and try again.' };
  }
  const input = {
    channelId,
    text,
    schedulingType: 'automatic',
    mode: 'shareNow',
    assets: imageUrl === undefined ? [] : [{ image: { url: imageUrl } }],
    ...(metadata[platform] && { metadata: metadata[platform] }),
  };
  const asked = await askBuffer(apiKey, { query: createPost, variables: { input } }, created, options);
  if (asked.result !== 'answered') return asked;
  const { __typename: kind, post: made, message = '' } = asked.data.createPost;
  if (!made) return refusal(kind, message);
  const progress = progressOf(made);
  switch (progress.found) {
    case 'published':
      return { result: 'published', externalId: made.id, url: progress.url };
    case 'refused':
      return { result: 'refused', error: progress.error };
    case 'sending':
      return { result: 'sending', externalId: made.id };
  }
}

type Progress = Exclude<PublicationProgress, { found: 'unknown' }>;

/** Buffer has taken it; only `sent` says that the network has, too, and any word but `error` that it may still. */
function progressOf({ status, externalLink, error }: Pick<z.infer<typeof post>, 'status' | 'externalLink' | 'error'>): Progress {
  if (status === 'sent') return { found: 'published', url: externalLink ?? null };
  if (status === 'error') return { found: 'refused', error: `The network did not take the post: ${sentence(error?.message ?? '')}` };
  return { found: 'sending' };
}

/** The ways in which Buffer says no, as members of the mutation's answer. */
function refusal(kind: string, message: string): PublishOutcome {
  switch (kind) {
    case 'UnauthorizedError':
      return { result: 'broken', error: refusedKey };
    case 'InvalidInputError':
    case 'LimitReachedError':
      return { result: 'refused', error: `Buffer did not take the post: ${sentence(message)}` };
    case 'NotFoundError':
      return { result: 'refused', error: 'This account is no longer at Buffer. Check Buffer under Connections.' };
    default:
      // What it proxies, does not expect, or has added since: it does not say whether the post has been made.
      return unclear('Buffer had a fault.');
  }
}

function sentence(message: string): string {
  const text = cut(message.trim(), 300) || 'it gave no reason';
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

const recentPosts = `query RecentPosts($first: Int, $input: PostsInput!) {
  posts(first: $first, input: $input) { edges { node { id text status externalLink } } }
}`;
const recent = z.object({
  posts: z.object({
    edges: z.nullish(z.array(z.object({ node: z.object({ id: z.string(), text: z.string(), status: z.string(), externalLink: z.nullish(z.string()) }) }))),
  }),
});

/** Posts of one account within the minutes that matter. */
const looksAt = 50;
/** Clocks differ, and product time can be ahead of Buffer's on the emulators. */
const toleranceMs = 10 * 60_000;

async function lookUp(
  { apiKey, organizationId, channelId }: BufferAccess,
  { mark, text }: Pick<OutboundPost, 'mark' | 'text'>,
  from: Date,
  options: VendorOptions,
): Promise<PublicationLookUp> {
  const start = new Date(Math.min(from.getTime(), realNow().getTime()) - toleranceMs).toISOString();
  const input = { organizationId, filter: { channelIds: [channelId], createdAt: { start } }, sort: [{ field: 'createdAt', direction: 'desc' }] };
  const asked = await askBuffer(apiKey, { query: recentPosts, variables: { first: looksAt, input } }, recent, options);
  if (asked.result !== 'answered') return { found: 'unknown' };
  const isOurs = sameAs(mark, text);
  const found = (asked.data.posts.edges ?? []).map(({ node }) => node).find((node) => node.status !== 'error' && isOurs(node.text));
  if (!found) return { found: 'nothing' };
  const externalId = found.id;
  return found.status === 'sent' ? { found: 'published', externalId, url: found.externalLink ?? null } : { found: 'sending', externalId };
}

const link = /https?:\/\/\S+/g;
const shortLink = /\/l\/[A-Za-z0-9_-]+/;
const words = (text: string): string => text.replace(link, '').replace(/\s+/g, ' ').trim();

/**
 * Whether a text is that of a post: it has its short link or its mark, which no other has, or, where Buffer has
 * shortened the links, its words.
 */
function sameAs(mark: string, text: string): (other: string) => boolean {
  const [own] = shortLink.exec(text) ?? [];
  const ownWords = words(text);
  return (other) => other.includes(mark) || (own !== undefined && other.includes(own)) || (ownWords !== '' && words(other) === ownWords);
}

const statusOf = 'query PostStatus($input: PostInput!) { post(input: $input) { status externalLink error { message } } }';
const statusAnswer = z.object({ post: z.omit(post, { id: true }) });

async function follow({ apiKey }: BufferAccess, externalId: string, options: VendorOptions): Promise<PublicationProgress> {
  const asked = await askBuffer(apiKey, { query: statusOf, variables: { input: { id: externalId } } }, statusAnswer, options);
  if (asked.result === 'answered') return progressOf(asked.data.post);
  return { found: 'unknown', ...(asked.result === 'busy' && { retryAfterMs: asked.retryAfterMs }) };
}

const metricsOf = 'query PostMetrics($input: PostInput!) { post(input: $input) { metrics { type value } } }';
const measured = z.object({ post: z.object({ metrics: z.nullish(z.array(z.object({ type: z.string(), value: z.number() }))) }) });

/** Buffer reads its networks once a day; a network that does not tell something has no entry for it. */
async function measure({ apiKey }: BufferAccess, externalId: string, options: VendorOptions): Promise<PostReading | undefined> {
  const asked = await askBuffer(apiKey, { query: metricsOf, variables: { input: { id: externalId } } }, measured, options);
  const metrics = asked.result === 'answered' ? asked.data.post.metrics : undefined;
  if (!metrics?.length) return undefined;
  const values = new Map(metrics.map(({ type, value }) => [type, Math.max(0, Math.round(value))]));
  const first = (...types: string[]) => types.map((type) => values.get(type)).find((value) => value !== undefined);
  const [shares, reposts] = [values.get('shares'), values.get('reposts')];
  return {
    views: first('views', 'impressions'),
    clicks: first('clicks'),
    likes: first('reactions', 'likes'),
    comments: first('comments'),
    shares: shares === undefined && reposts === undefined ? undefined : (shares ?? 0) + (reposts ?? 0),
  };
}
