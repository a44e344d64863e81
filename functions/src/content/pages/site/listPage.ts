import type { PublicPiece } from './publicPiece.ts';
import type { Cursor, Site } from './readSite.ts';
import { sitePage } from './sitePage.ts';
import { type SiteWords, siteWords } from './siteWords.ts';
import { dateInWords } from '../../../platform/dateInWords.ts';
import { html, type Html } from '../../../platform/html.ts';
import { publicPageUrl } from '../../publicLinks.ts';

/** As many as a page of the list shows. */
export const piecesShown = 20;

/** The list of a business's pieces, the newest first; `from` where it does not begin with the newest. */
export function listPage(site: Site, pieces: readonly PublicPiece[], { from, next }: { from: Cursor | undefined; next: Cursor | undefined }): string {
  const say = siteWords[site.language];
  const home = publicPageUrl(site.businessId);
  const title = say.title(site.business.name);
  const description = say.description(site.business.name);
  const turns = [
    ...(from ? [html`<a href="${home}">${say.newest}</a>`] : []),
    ...(next ? [html`<a rel="next" href="${home}?before=${writeCursor(next)}">${say.older}</a>`] : []),
  ];
  return sitePage({
    site,
    title,
    description,
    canonical: pieces.length === 0 ? undefined : `${home}${from ? `?before=${writeCursor(from)}` : ''}`,
    head: html`<meta property="og:type" content="website" />
<meta property="og:title" content="${title}" />
<meta property="og:description" content="${description}" />
<meta property="og:url" content="${home}" />
`,
    content: html`<h1>${title}</h1>
${pieces.length === 0 ? html`<p class="hint">${say.none}</p>` : html`<ul class="pieces">${pieces.map((piece) => line(piece, site, say))}</ul>`}
${turns.length === 0 ? html`` : html`<nav class="turns">${turns}</nav>`}`,
  });
}

function line(piece: PublicPiece, site: Site, say: SiteWords): Html {
  const { title, summary, url, imageUrl, language } = piece;
  return html`<li class="${imageUrl === undefined ? 'plain' : 'pictured'}"><article${languageOf(language, site)}>
<p class="hint">${dateOf(piece, site)}</p>
<h2><a href="${url}">${title}</a></h2>
${summary === '' ? html`` : html`<p class="summary">${summary}</p>`}
<p class="more" lang="${site.language}" aria-hidden="true">${say.readOn}</p>
</article>${imageUrl === undefined ? html`` : html`<img src="${imageUrl}" alt="" loading="lazy" />`}</li>`;
}

/** The day on which it was published, by the business's clock. */
export const dateOf = ({ publishedAt }: Pick<PublicPiece, 'publishedAt'>, { language, business }: Site): Html =>
  html`<time datetime="${publishedAt.toISOString()}">${dateInWords(publishedAt, language, business.timezone)}</time>`;

/** A text in another language than the page around it says so. */
export const languageOf = (language: string | undefined, site: Site): Html =>
  language === undefined || language === site.language ? html`` : html` lang="${language}"`;

const cursorForm = /^(\d{1,15})~([A-Za-z0-9_~.@-]{1,128})$/;

const writeCursor = ({ at, contentId }: Cursor): string => `${at.getTime()}~${contentId}`;

/** The last moment that Firestore knows. */
const latest = Date.parse('9999-12-31T23:59:59.999Z');

/** Undefined for none, and for one that we have not written. */
export function readCursor(written: string | null): Cursor | undefined {
  const [, at = '', contentId = ''] = cursorForm.exec(written ?? '') ?? [];
  return contentId === '' || Number(at) > latest ? undefined : { at: new Date(Number(at)), contentId };
}
