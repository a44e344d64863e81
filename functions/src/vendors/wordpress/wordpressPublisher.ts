import * as z from 'zod/mini';
import { addressPart } from './addressPart.ts';
import { callSite, type SiteAccess, type SiteOptions } from './callSite.ts';
import { findTags } from './findTags.ts';
import { failureOf, noAnswerFailure, type SiteFailure } from './siteAnswer.ts';
import { uploadPicture } from './uploadPicture.ts';
import type { OutboundPost, PublicationLookUp, Publisher, PublishOutcome } from '../../connections/publisher.ts';
import { realNow } from '../../platform/clock.ts';
import { html } from '../../platform/html.ts';
import { jsonOf, NoAnswer } from '../transport/sendRequest.ts';

const post = z.object({ id: z.int(), link: z.optional(z.string()) });
const fields = { _fields: 'id,link' };

/** Real time for tags and picture together, so that with the post itself a try ends well within its claim's lease. */
const preparationMs = 45_000;

/** A business's own site as a place to publish: its posts are found again by the end of their address. */
export function wordpressPublisher(access: SiteAccess, options: SiteOptions): Publisher {
  return {
    name: 'wordpress',
    platform: undefined,
    publish: (outbound) => publish(access, outbound, options),
    lookUp: (outbound) => lookUp(access, outbound, options),
    measure: (externalId) => measure(access, externalId, options),
  };
}

async function publish(access: SiteAccess, outbound: OutboundPost, options: SiteOptions): Promise<PublishOutcome> {
  const prepared = await prepare(access, outbound, options);
  if ('result' in prepared) return prepared;
  const call = {
    method: 'POST',
    path: 'wp/v2/posts',
    query: fields,
    json: {
      // Both are HTML to WordPress.
      title: html`${outbound.title}`.markup,
      excerpt: html`${outbound.excerpt}`.markup,
      content: withoutShortcodes(outbound.html),
      slug: slugOf(outbound),
      status: 'publish',
      tags: prepared.tags,
      ...(prepared.picture !== undefined && { featured_media: prepared.picture }),
    },
  } as const;
  try {
    const answer = await callSite(access, call, options);
    if (answer.status < 200 || answer.status > 299) return failureOf(answer, 'this post', realNow());
    const parsed = post.safeParse(jsonOf(answer));
    if (parsed.success) return { result: 'published', externalId: String(parsed.data.id), url: webAddress(parsed.data.link) };
    return { result: 'unclear', error: 'Your site gave an answer that could not be read. The post may or may not be there.' };
  } catch (error) {
    return noAnswerFailure(error, 'The post');
  }
}

/** Until it is done nothing is published, so whatever is not clear of it may simply be done again. */
async function prepare(
  access: SiteAccess,
  { tags, ...outbound }: OutboundPost,
  options: SiteOptions,
): Promise<{ tags: number[]; picture: number | undefined } | SiteFailure> {
  const within = { ...options, signal: AbortSignal.timeout(preparationMs) };
  try {
    const found = await findTags(access, tags, within);
    if ('result' in found) return againIfUnclear(found);
    const picture = await uploadPicture(access, outbound, within);
    if (picture && 'result' in picture) return againIfUnclear(picture);
    return { tags: found.ids, picture: picture?.id };
  } catch (error) {
    return againIfUnclear(noAnswerFailure(error, 'The post'));
  }
}

const againIfUnclear = (failure: SiteFailure): SiteFailure => (failure.result === 'unclear' ? { result: 'busy', retryAfterMs: undefined } : failure);

/** WordPress and its plugins run what stands in square brackets; readers see them all the same. */
const withoutShortcodes = (markup: string): string => markup.replaceAll('[', '&#91;');

const slugOf = ({ slug, mark }: Pick<OutboundPost, 'slug' | 'mark'>): string => addressPart(`${slug}-${mark}`);

/** Wherever it stands there, public or not: one that waits for an editor is not published a second time. */
const anyStatus = 'publish,future,pending,draft,private';

async function lookUp(access: SiteAccess, outbound: Pick<OutboundPost, 'slug' | 'mark'>, options: SiteOptions): Promise<PublicationLookUp> {
  try {
    const query = { slug: slugOf(outbound), status: anyStatus, ...fields };
    const answer = await callSite(access, { method: 'GET', path: 'wp/v2/posts', query }, options);
    const posts = answer.status === 200 ? z.array(post).safeParse(jsonOf(answer)) : undefined;
    if (!posts?.success) return { found: 'unknown' };
    const [first] = posts.data;
    return first ? { found: 'published', externalId: String(first.id), url: webAddress(first.link) } : { found: 'nothing' };
  } catch (error) {
    if (error instanceof NoAnswer) return { found: 'unknown' };
    throw error;
  }
}

async function measure(access: SiteAccess, externalId: string, options: SiteOptions): Promise<{ comments: number } | undefined> {
  try {
    const query = { post: externalId, per_page: '1', _fields: 'id' };
    const { status, headers } = await callSite(access, { method: 'GET', path: 'wp/v2/comments', query }, options);
    const total = headers['x-wp-total'];
    if (status !== 200 || total === undefined || !/^\d+$/.test(total)) return undefined;
    // A post that somebody has deleted, or has put into the bin, has no comments either.
    if (total === '0' && !(await isThere(access, externalId, options))) return undefined;
    return { comments: Number(total) };
  } catch (error) {
    if (error instanceof NoAnswer) return undefined;
    throw error;
  }
}

const standing = z.object({ status: z.string() });

async function isThere(access: SiteAccess, externalId: string, options: SiteOptions): Promise<boolean> {
  const answer = await callSite(access, { method: 'GET', path: `wp/v2/posts/${externalId}`, query: { _fields: 'status' } }, options);
  const known = answer.status === 200 ? standing.safeParse(jsonOf(answer)) : undefined;
  return known?.success === true && known.data.status !== 'trash';
}

/** What a site calls its post's address is shown as a link: nothing but the web's own. */
const webAddress = (link: string | undefined): string | null => (link !== undefined && /^https?:\/\//.test(link) && link.length <= 1000 ? link : null);
