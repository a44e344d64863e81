import { reviewsShown, type WidgetTheme, widgetPage } from './widgetPage.ts';
import { documentId } from '../../../model/primitives.ts';
import type { PageAnswer, PageRequest } from '../../../platform/pageRequest.ts';
import { visitorLanguage } from '../../../platform/visitorLanguage.ts';
import type { Services } from '../../../services.ts';
import { policies } from '../policies.ts';

/** A few more than are shown, in the place of those that are hidden. */
const reviewsRead = reviewsShown + 5;

/** A new review may take five minutes to appear; a site with many visitors costs no more than one with few. */
const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'public, max-age=300, s-maxage=300',
  'X-Robots-Tag': 'noindex',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': policies.widget,
};

/** The business's reviews for its own site, `/w/{businessId}`: 26 documents at most, once in five minutes. */
export async function answerWidget({ paths }: Services, request: PageRequest, businessId: string): Promise<PageAnswer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405, headers: {}, body: '' };
  const business = documentId.safeParse(businessId).success ? (await paths.business(businessId).get()).data() : undefined;
  if (!business) return { status: 404, headers: {}, body: '' };
  const reviews = await paths.reviews(businessId).where('source', '==', 'site').orderBy('reviewedAt', 'desc').limit(reviewsRead).get();
  // In the language of the site that it stands on: a page that everybody shares cannot go by one visitor's.
  const language = visitorLanguage('', business.locale);
  const body = widgetPage(business, reviews.docs.map((found) => found.data()), language, themeIn(request.query));
  return { status: 200, headers, body };
}

/** Light unless the site says that it is dark, or goes by the visitor's system. */
function themeIn(query: URLSearchParams): WidgetTheme {
  const theme = query.get('theme');
  return theme === 'dark' || theme === 'auto' ? theme : 'light';
}
