import { answerPage } from '../../../functions/src/content/pages/answerPage.ts';
import { shortLinkId } from '../../../functions/src/content/shortLinks.ts';
import type { Content, ContentTally, Publication } from '../../../functions/src/model/content.ts';
import { sumTallies } from '../../../functions/src/model/contentTallies.ts';
import type { PageAnswer, PageRequest } from '../../../functions/src/platform/pageRequest.ts';
import type { Services } from '../../../functions/src/services.ts';
import { makeContent } from '../../../functions/src/testing/builders.ts';

export const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1';
export const bot = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';

/** Somebody asks for a page of the content workflow as a browser does. */
export function ask(services: Services, path: string, changes: Partial<PageRequest> = {}): Promise<PageAnswer> {
  const url = new URL(path, 'http://localhost');
  return answerPage(services, {
    method: 'GET',
    path: url.pathname,
    query: url.searchParams,
    contentType: '',
    body: Buffer.alloc(0),
    languages: 'en',
    userAgent: iphone,
    purpose: '',
    site: '',
    address: '203.0.113.7',
    reachedFrom: '151.101.1.1',
    ...changes,
  });
}

/** The page of a piece has been in sight for long enough, and says so. */
export const read = (services: Services, path: string, changes: Partial<PageRequest> = {}): Promise<PageAnswer> =>
  ask(services, `${path}/visit`, { method: 'POST', site: 'same-origin', ...changes });

export const publishedAt = (at: Date, changes: Partial<Publication> = {}): Publication => ({
  state: 'published',
  url: null,
  externalId: null,
  at,
  error: null,
  attempts: 1,
  ...changes,
});

/** A piece that is on the business's own page. */
export async function publishPiece({ paths }: Services, businessId: string, contentId: string, at: Date, changes: Partial<Content> = {}): Promise<void> {
  const publications = { local: publishedAt(at) };
  const piece = makeContent({ state: 'published', destinations: ['local'], publications, writtenAt: at, publishedAt: at, createdAt: at, ...changes });
  await paths.content(businessId).doc(contentId).set(piece);
}

/** A short link that a piece was given. @returns its path */
export async function makeLink({ paths }: Services, reference: { businessId: string; contentId: string }, destination: string, target: string, at: Date): Promise<string> {
  const id = shortLinkId(reference, destination, target);
  await paths.shortLink(id).set({ ...reference, destination, target, createdAt: at });
  return `/l/${id}`;
}

export async function tallyOf({ paths }: Services, businessId: string, contentId: string): Promise<ContentTally> {
  const shards = await paths.contentTallies(businessId, contentId).get();
  return sumTallies(shards.docs.map((shard) => shard.data()));
}
