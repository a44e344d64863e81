import { feed } from './feed.ts';
import { listPage, piecesShown, readCursor } from './listPage.ts';
import { nothingPage, piecePage } from './piecePage.ts';
import { publicPiece } from './publicPiece.ts';
import { readPiece, readPieces, readSite } from './readSite.ts';
import { siteWords } from './siteWords.ts';
import { documentId } from '../../../model/primitives.ts';
import { html } from '../../../platform/html.ts';
import { type PageAnswer, type PageRequest, privateHeaders } from '../../../platform/pageRequest.ts';
import { publicPage } from '../../../platform/publicPage.ts';
import { visitorLanguage } from '../../../platform/visitorLanguage.ts';
import type { Services } from '../../../services.ts';
import { markdownHtml } from '../../markdownHtml.ts';
import { countReader } from '../countReader.ts';
import { policies } from '../policies.ts';

/**
 * What is published, edited or taken down may take five minutes to be seen; a page that is shared by thousands costs no
 * more than one that nobody reads.
 */
const shared = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'public, max-age=300, s-maxage=300',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': policies.site,
};
const rss = { ...shared, 'Content-Type': 'application/rss+xml; charset=utf-8' };
const nowhere = privateHeaders(policies.site);

/**
 * The business's own page, `/b/{businessId}`, its feed and its pieces. Reads at most 4 documents for a piece and 23 for a
 * page of the list or the feed, once in five minutes.
 */
export async function answerSite(services: Services, request: PageRequest, [businessId = '', part = '', ...rest]: readonly string[]): Promise<PageAnswer> {
  if (request.method === 'POST') return answerReader(services, request, { businessId, contentId: part, last: rest.at(-1) });
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405, headers: nowhere, body: '' };
  if (part !== '' && part !== 'feed.xml') return answerPiece(services, request, { businessId, contentId: part, tooLong: rest.length > 1 });

  const from = part === '' ? readCursor(request.query.get('before')) : undefined;
  const site = await readSite(services, businessId);
  if (!site) return nothing(request);
  const { pieces, next } = await readPieces(services, businessId, piecesShown, from);
  return part === '' ? { status: 200, headers: shared, body: listPage(site, pieces, { from, next }) } : { status: 200, headers: rss, body: await feed(site, pieces) };
}

async function answerPiece(
  services: Services,
  request: PageRequest,
  { businessId, contentId, tooLong }: { businessId: string; contentId: string; tooLong: boolean },
): Promise<PageAnswer> {
  if (!documentId.safeParse(businessId).success) return nothing(request);
  const mayBe = documentId.safeParse(contentId).success && !tooLong;
  const [site, readings] = await Promise.all([readSite(services, businessId), mayBe ? readPiece(services, businessId, contentId) : undefined]);
  if (!site) return nothing(request);
  if (!readings) return { status: 404, headers: nowhere, body: nothingPage(site) };
  const { kind, body } = readings.piece;
  return { status: 200, headers: shared, body: piecePage(site, readings, kind === 'blog' ? await markdownHtml(body) : undefined) };
}

/** The page of a piece says that somebody reads it, `…/visit`. The answer tells nothing about the piece. */
async function answerReader(
  services: Services,
  request: PageRequest,
  { businessId, contentId, last }: { businessId: string; contentId: string; last: string | undefined },
): Promise<PageAnswer> {
  const answer: PageAnswer = { status: 204, headers: nowhere, body: '' };
  if (last !== 'visit' || ![businessId, contentId].every((id) => documentId.safeParse(id).success)) return answer;
  await countReader(services, request, {
    reference: { businessId, contentId },
    what: 'view',
    change: { views: 1 },
    isThere: async () => {
      const piece = (await services.paths.content(businessId).doc(contentId).get()).data();
      return piece !== undefined && publicPiece(businessId, contentId, piece) !== undefined;
    },
  });
  return answer;
}

/** Where there is no business that could say it in its own words. */
function nothing({ languages }: PageRequest): PageAnswer {
  const language = visitorLanguage(languages, undefined);
  const say = siteWords[language];
  const body = publicPage({ language, title: say.notFound, content: html`<h1>${say.notFound}</h1><p>${say.notFoundHint}</p>` });
  return { status: 404, headers: nowhere, body };
}
