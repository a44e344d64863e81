import { dateOf, languageOf } from './listPage.ts';
import type { PublicPiece } from './publicPiece.ts';
import type { PieceReadings, Site } from './readSite.ts';
import { formOf, hostName, sitePage, websiteOf } from './sitePage.ts';
import { siteWords } from './siteWords.ts';
import { html, Html } from '../../../platform/html.ts';
import { publicPageUrl } from '../../publicLinks.ts';

/**
 * A piece as its readers see it.
 * @param body sanitised, as `markdownHtml` makes it; undefined for a social post, which is plain text
 * @param counts false for a look at it before it is published
 */
export function piecePage(site: Site, readings: PieceReadings, body: string | undefined, counts = true): string {
  const say = siteWords[site.language];
  const { piece } = readings;
  const disclosure = readings.disclosure(site.business.name);
  const { title, tags, imageUrl, url, summary } = piece;
  return sitePage({
    site,
    title: `${title} · ${site.business.name}`,
    description: summary,
    canonical: url,
    counts,
    head: html`<meta property="og:type" content="article" />
<meta property="og:site_name" content="${site.business.name}" />
<meta property="og:title" content="${title}" />
<meta property="og:description" content="${summary}" />
<meta property="og:url" content="${url}" />
<meta property="article:published_time" content="${piece.publishedAt.toISOString()}" />
<meta name="twitter:card" content="${imageUrl === undefined ? 'summary' : 'summary_large_image'}" />
${imageUrl === undefined ? html`` : html`<meta property="og:image" content="${imageUrl}" />`}
${structured(site, piece)}
`,
    content: html`<article class="piece"${languageOf(piece.language, site)}>
<header><h1>${title}</h1><p class="hint" lang="${site.language}">${dateOf(piece, site)}</p></header>
${imageUrl === undefined ? html`` : html`<img class="cover" src="${imageUrl}" alt="" />`}
${body === undefined ? html`<div class="text post">${piece.body}</div>` : html`<div class="text">${new Html(body)}</div>`}
${tags.length === 0 ? html`` : html`<ul class="tags" aria-label="${say.tags}">${tags.map((tag) => html`<li>${tag}</li>`)}</ul>`}
</article>
${callToAction(site, readings.link)}
${disclosure === undefined ? html`` : html`<p class="hint"${languageOf(piece.language, site)}>${disclosure}</p>`}
<p class="back"><a href="${publicPageUrl(site.businessId)}">${say.all(site.business.name)}</a></p>`,
  });
}

/** For whoever follows an address at which the business has nothing to show. */
export function nothingPage(site: Site): string {
  const say = siteWords[site.language];
  return sitePage({
    site,
    title: say.notFound,
    description: '',
    canonical: undefined,
    content: html`<h1>${say.notFound}</h1><p>${say.notFoundHint}</p>
<p class="back"><a href="${publicPageUrl(site.businessId)}">${say.all(site.business.name)}</a></p>`,
  });
}

/** What a reader can do next: by the piece's own link, so that it counts; without one to the same place all the same. */
function callToAction(site: Site, link: PieceReadings['link']): Html {
  const say = siteWords[site.language];
  const target = link?.target ?? websiteOf(site)?.href ?? formOf(site);
  if (target === undefined) return html``;
  const href = link ? `/l/${link.id}` : target;
  return html`<section class="next"><p>${say.help}</p><a class="button" href="${href}" rel="nofollow">${labelOf(site, target)}</a></section>`;
}

function labelOf(site: Site, target: string): string {
  const say = siteWords[site.language];
  const home = new URL(publicPageUrl(site.businessId));
  const leadsTo = new URL(target, home);
  if (leadsTo.origin !== home.origin) return say.visit(hostName(leadsTo));
  return leadsTo.pathname.startsWith(`${home.pathname}/`) ? say.readArticle : say.contact;
}

/** What search engines read of an article. It is data and runs nothing, so that no policy has to allow a script for it. */
function structured(site: Site, piece: PublicPiece): Html {
  const publisher = { '@type': 'Organization', name: site.business.name, url: websiteOf(site)?.href ?? publicPageUrl(site.businessId) };
  const data = {
    '@context': 'https://schema.org',
    '@type': piece.kind === 'blog' ? 'BlogPosting' : 'SocialMediaPosting',
    headline: piece.title,
    datePublished: piece.publishedAt.toISOString(),
    inLanguage: piece.language ?? site.language,
    mainEntityOfPage: piece.url,
    author: publisher,
    publisher,
    ...(piece.summary !== '' && { description: piece.summary }),
    ...(piece.imageUrl !== undefined && { image: piece.imageUrl }),
    ...(piece.tags.length > 0 && { keywords: piece.tags.join(', ') }),
  };
  // Nothing in it can end the element that it stands in.
  return new Html(`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}</script>`);
}
