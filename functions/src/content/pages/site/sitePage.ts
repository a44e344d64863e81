import type { Site } from './readSite.ts';
import { siteWords } from './siteWords.ts';
import { html, type Html } from '../../../platform/html.ts';
import { publicPageUrl } from '../../publicLinks.ts';
import { websiteUrl } from '../../publish/linkTarget.ts';

export interface SitePage {
  site: Site;
  title: string;
  description: string;
  /** The one address of this page; undefined for a page that search engines are to leave out. */
  canonical: string | undefined;
  /** What else belongs into the head: what networks show where it is shared. */
  head?: Html;
  content: Html;
  /** Whether the page says that somebody reads it. */
  counts?: boolean;
}

/** The shell of the business's own page. Unlike the other public pages it is for search engines, too. */
export function sitePage({ site, title, description, canonical, head, content, counts = false }: SitePage): string {
  const say = siteWords[site.language];
  const home = publicPageUrl(site.businessId);
  return html`<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${title}</title>
${canonical === undefined ? html`<meta name="robots" content="noindex" />` : html`<meta name="description" content="${description}" />
<link rel="canonical" href="${canonical}" />`}
<link rel="alternate" type="application/rss+xml" href="${home}/feed.xml" title="${say.title(site.business.name)}" />
<link rel="stylesheet" href="/site.css" />
${head ?? html``}${counts ? html`<script src="/visit.js" defer></script>` : html``}
</head>
<body>
<header class="bar">
<a class="name" href="${home}">${site.business.name}</a>
${ways(site)}
</header>
<main>${content}</main>
<footer>${footName(site)}<p><a href="${home}/feed.xml">${say.feed}</a></p></footer>
</body>
</html>
`.markup;
}

function ways(site: Site): Html {
  const website = websiteOf(site);
  const form = formOf(site);
  if (!website && form === undefined) return html``;
  return html`<nav>${website ? html`<a class="site" href="${website.href}" rel="noopener">${hostName(website)}</a>` : html``}${form === undefined ? html`` : html`<a class="button" href="${form}">${siteWords[site.language].contact}</a>`}</nav>`;
}

function footName(site: Site): Html {
  const website = websiteOf(site);
  return html`<p>${website ? html`<a href="${website.href}" rel="noopener">${hostName(website)}</a>` : site.business.name}</p>`;
}

/** The business's own site; undefined where it has none that can be reached. */
export function websiteOf({ business }: Site): URL | undefined {
  const url = websiteUrl(business.website);
  return url === undefined ? undefined : new URL(url);
}

/** The lead form, where it takes enquiries. */
export const formOf = ({ open, businessId }: Site): string | undefined => (open ? `/f/${encodeURIComponent(businessId)}` : undefined);

export const hostName = ({ hostname }: URL): string => hostname.replace(/^www\./, '');
