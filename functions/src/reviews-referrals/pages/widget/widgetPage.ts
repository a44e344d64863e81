import { widgetWords } from './widgetWords.ts';
import type { Business } from '../../../model/business.ts';
import type { Review } from '../../../model/review.ts';
import { dateInWords } from '../../../platform/dateInWords.ts';
import { html, type Html } from '../../../platform/html.ts';
import type { Language } from '../../../platform/visitorLanguage.ts';

/** As many as are shown, the newest first. */
export const reviewsShown = 20;

export type WidgetTheme = 'light' | 'dark' | 'auto';

const highestRating = 5;

/**
 * The reviews that customers have written on our page, for the business's own site: all stars alike, and only what was
 * hidden for a reason of the list is left out. No average: the one of what is shown would pass for the one of all.
 */
export function widgetPage(business: Pick<Business, 'name' | 'timezone'>, reviews: readonly Review[], language: Language, theme: WidgetTheme): string {
  const say = widgetWords[language];
  const shown = reviews.filter(({ hidden }) => !hidden).slice(0, reviewsShown);
  return html`<!doctype html>
<html lang="${language}" data-theme="${theme}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
<title>${say.title(business.name)}</title>
<link rel="stylesheet" href="/widget.css" />
</head>
<body><main>
<h1>${say.title(business.name)}</h1>
${
  shown.length === 0
    ? html`<p class="hint">${say.none}</p>`
    : html`<p class="hint">${say.shown(shown.length)}</p><ul>${shown.map((review) => one(review, business, language))}</ul>`
}
</main></body>
</html>
`.markup;
}

function one({ rating, text, author, reviewedAt, reply, replyState }: Review, business: Pick<Business, 'name' | 'timezone'>, language: Language): Html {
  const say = widgetWords[language];
  return html`<li>
<p class="stars"><span aria-hidden="true">${'★'.repeat(rating)}<span class="faint">${'★'.repeat(highestRating - rating)}</span></span><span class="only-heard">${say.stars(rating)}</span></p>
${text === '' ? html`` : html`<p class="text">${text}</p>`}
<p class="hint">${author} · <time datetime="${reviewedAt.toISOString()}">${dateInWords(reviewedAt, language, business.timezone)}</time></p>
${reply !== undefined && replyState === 'published' ? html`<div class="reply"><p class="hint">${say.answer(business.name)}</p><p class="text">${reply}</p></div>` : html``}
</li>`;
}
