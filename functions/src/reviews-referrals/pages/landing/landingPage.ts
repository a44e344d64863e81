import { landingWords } from './landingWords.ts';
import type { LandingReadings } from './readLanding.ts';
import { firstName } from '../../../assistant/firstName.ts';
import { rewardInWords } from '../../../model/rewardInWords.ts';
import { dateInWords } from '../../../platform/dateInWords.ts';
import { html } from '../../../platform/html.ts';
import { publicPage } from '../../../platform/publicPage.ts';
import type { Language } from '../../../platform/visitorLanguage.ts';

/** What is promised to a friend, with the form that takes the code along. */
export function landingPage(
  { businessId, referral, profile, business }: Omit<LandingReadings, 'website'>,
  language: Language,
): string {
  const say = landingWords[language];
  const { code, currency, offer } = referral;
  const first = firstName(referral.name);
  const title = first === '' ? say.titleWithoutName(profile.name) : say.title(first, profile.name);
  const gets = rewardInWords(offer.friend, 'friend', { language, currency });
  return publicPage({
    language,
    title,
    script: '/visit.js',
    content: html`<header>
        <p class="business">${profile.name}</p>
        <h1>${title}</h1>
      </header>
      ${gets === ''
        ? html``
        : html`<section class="offer" aria-labelledby="you-get">
            <h2 id="you-get">${say.youGet}</h2>
            <p class="gets">${gets}</p>
            <p class="hint">${say.yourCode}: <strong class="code">${code}</strong>${offer.endsAt === null ? '' : ` · ${say.until(dateInWords(offer.endsAt, language, business.timezone))}`}</p>
          </section>`}
      <p>${say.how(profile.name)}</p>
      <noscript><p class="notice">${say.call(profile.name)} <strong>${code}</strong> <a href="tel:${business.phone}">${business.phone}</a></p></noscript>
      <iframe id="form" class="form" src="/f/${encodeURIComponent(businessId)}?embedded=1&bare=1&code=${code}" title="${say.form}"></iframe>`,
  });
}

/** One and the same for every code that brings nothing. */
export function nothingHerePage(language: Language): string {
  const say = landingWords[language];
  return publicPage({ language, title: say.nothing, content: html`<h1>${say.nothing}</h1><p>${say.nothingHint}</p>` });
}
