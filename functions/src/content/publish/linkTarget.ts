import type { ContentReference } from '../contentReference.ts';
import { publicPieceUrl } from '../publicLinks.ts';
import type { Business } from '../../model/business.ts';
import type { Content } from '../../model/content.ts';
import { dashboardUrl } from '../../platform/config.ts';
import type { Services } from '../../services.ts';

/** As many blog posts as a week can have. */
const postsAWeek = 3;

/**
 * Where the link of a piece leads: from a post to the same week's blog post where it can be read, and otherwise, as from
 * everything else, to the business's website, or to its own form where it has none.
 */
export function linkTarget(businessId: string, { website }: Pick<Business, 'website'>, blogUrl: string | undefined): string {
  return blogUrl ?? websiteUrl(website) ?? `${dashboardUrl()}/f/${businessId}`;
}

/** A website as its owner has typed it, with or without https; undefined for what is none. */
export function websiteUrl(website: string): string | undefined {
  const typed = website.trim();
  if (typed === '') return undefined;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname.includes('.') ? url.href : undefined;
}

/** The address of the same week's blog post, for a post that tells of it. Reads nothing for other pieces, else 3 documents. */
export async function readBlogUrl(
  { paths }: Pick<Services, 'paths'>,
  { businessId }: ContentReference,
  { kind, week }: Pick<Content, 'kind' | 'week'>,
): Promise<string | undefined> {
  if (kind !== 'social' || week === undefined) return undefined;
  const ids = Array.from({ length: postsAWeek }, (_, index) => `${week}-blog-${index + 1}`);
  const posts = await Promise.all(ids.map(async (contentId) => ({ contentId, post: (await paths.content(businessId).doc(contentId).get()).data() })));
  for (const { contentId, post } of posts) {
    const url = post && blogUrlOf(businessId, contentId, post);
    if (url !== undefined) return url;
  }
  return undefined;
}

/** Its own site is where a business wants its readers; its public page with us is the next best. */
export function blogUrlOf(businessId: string, contentId: string, { publications = {}, slug = '' }: Pick<Content, 'publications' | 'slug'>): string | undefined {
  const published = (destination: string) => {
    const publication = publications[destination];
    return publication?.state === 'published' ? publication : undefined;
  };
  const site = published('wordpress')?.url;
  if (site) return site;
  return published('local') && publicPieceUrl(businessId, contentId, slug);
}
