import type { PublicPiece } from './publicPiece.ts';
import type { Site } from './readSite.ts';
import { siteWords } from './siteWords.ts';
import { publicPageUrl } from '../../publicLinks.ts';

/** RSS 2.0 of the newest pieces. */
export async function feed(site: Site, pieces: readonly PublicPiece[]): Promise<string> {
  const { Feed } = await import('feed');
  const say = siteWords[site.language];
  const home = publicPageUrl(site.businessId);
  const name = sayable(site.business.name);
  const made = new Feed({
    title: say.title(name),
    description: say.description(name),
    id: home,
    link: home,
    language: site.language,
    generator: false,
    feedLinks: { rss: `${home}/feed.xml` },
    // The day of the newest: the same feed at every hour until there is another piece.
    updated: pieces[0]?.publishedAt ?? new Date(0),
  });
  for (const piece of pieces) {
    made.addItem({
      title: sayable(piece.title),
      link: piece.url,
      // Without the slug, which can be edited: a reader must not show a piece twice.
      guid: `${home}/${piece.contentId}`,
      id: `${home}/${piece.contentId}`,
      date: piece.publishedAt,
      description: sayable(piece.summary),
      category: piece.tags.map((tag) => ({ name: sayable(tag) })),
    });
  }
  return made.rss2();
}

/** Characters that XML has no way to say, and the end of the section that `feed` puts texts into. */
const unsayable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const sayable = (words: string): string => words.replace(unsayable, '').replaceAll(']]>', ']] >');
