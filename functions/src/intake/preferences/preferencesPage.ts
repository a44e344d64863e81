import type { Preferences } from './planPreferences.ts';
import { type PreferencesWords, words } from './preferencesWords.ts';
import { html, type Html } from '../../platform/html.ts';
import { publicPage } from '../../platform/publicPage.ts';
import type { Language } from '../../platform/visitorLanguage.ts';

/** What has happened, for the page to say. */
export type PageNotice = 'none' | 'saved' | 'unsubscribed' | 'noNews';

/** The page on which a person says what they want to get. Works without JavaScript; the style is Hosting's. */
export function preferencesPage(preferences: Preferences, language: Language, notice: PageNotice): string {
  const say = words[language];
  const { business, email, texts } = preferences;
  const title = notice === 'unsubscribed' || notice === 'noNews' ? say.unsubscribed : say.title;
  return publicPage({
    language,
    title,
    content: html`<p class="business">${business}</p>
      <h1>${title}</h1>
      ${noticeOf(notice, say)}
      <p>${say.intro(business)}</p>
      <form method="post">
        <input type="hidden" name="form" value="preferences" />
        ${email ? choice('email', say.email, email.addresses, email.broken ? say.broken : say.emailHint, email.wanted, email.broken) : html``}
        ${email ? choice('news', say.news, [], say.newsHint, preferences.news, email.broken) : html``}
        ${texts ? choice('texts', say.texts, texts.addresses, texts.broken ? say.broken : say.textsHint, texts.wanted, texts.broken) : html``}
        <button type="submit">${say.save}</button>
      </form>`,
  });
}

/** One and the same for every link that is not ours. */
export function invalidLinkPage(language: Language): string {
  const say = words[language];
  return publicPage({ language, title: say.invalid, content: html`<h1>${say.invalid}</h1><p>${say.invalidHint}</p>` });
}

function noticeOf(notice: PageNotice, say: PreferencesWords): Html {
  switch (notice) {
    case 'none':
      return html``;
    case 'saved':
      return html`<p class="notice" role="status">${say.saved}</p>`;
    case 'unsubscribed':
      return html`<p class="notice" role="status">${say.unsubscribedHint}</p>`;
    case 'noNews':
      return html`<p class="notice" role="status">${say.newsOnlyHint}</p>`;
  }
}

function choice(name: string, label: string, addresses: readonly string[], hint: string, wanted: boolean, broken: boolean): Html {
  const state = html`${wanted ? html` checked` : html``}${broken ? html` disabled` : html``}`;
  return html`<label class="choice">
    <input type="checkbox" name="${name}" aria-describedby="${name}-hint"${state} />
    <span><span class="label">${label}</span>${addresses.map((address) => html` <span class="address">${address}</span>`)}</span>
  </label>
  <p class="hint" id="${name}-hint">${hint}</p>`;
}
