import type { Friend, ReferrerReadings } from './readReferrer.ts';
import { type ReferrerWords, referrerWords } from './referrerWords.ts';
import { shareLinks } from './shareLinks.ts';
import { rewardInWords } from '../../../model/rewardInWords.ts';
import { dateInWords } from '../../../platform/dateInWords.ts';
import { html, type Html } from '../../../platform/html.ts';
import { publicPage } from '../../../platform/publicPage.ts';
import type { Language } from '../../../platform/visitorLanguage.ts';
import { hasEnded } from '../landing/readLanding.ts';

/** A referrer's own page: what to pass on, what it brings, and how far their friends are. */
export function referrerPage({ business, referral, friends }: ReferrerReadings, link: string, qr: Html, language: Language, now: Date): string {
  const say = referrerWords[language];
  const { code, currency, offer } = referral;
  const title = say.title(business.name);
  const gets = rewardInWords(offer.friend, 'friend', { language, currency });
  const theyGet = rewardInWords(offer.referrer, 'referrer', { language, currency });
  const bounds = [
    ...(offer.endsAt === null ? [] : [say.until(dateInWords(offer.endsAt, language, business.timezone))]),
    ...(offer.cap === null ? [] : [say.atMost(offer.cap)]),
  ];
  const ended = hasEnded(referral, now);
  return publicPage({
    language,
    title,
    script: '/copy.js',
    content: html`<header>
        <p class="business">${business.name}</p>
        <h1>${title}</h1>
        ${ended ? html`<p class="notice">${say.ended}</p>` : html``}
      </header>
      ${gets === '' && theyGet === ''
        ? html``
        : html`<div class="offer">
            <dl class="terms">
              ${gets === '' ? html`` : html`<div><dt>${say.friendGets}</dt><dd>${gets}</dd></div>`}
              ${theyGet === '' ? html`` : html`<div><dt>${say.youGet}</dt><dd>${theyGet}</dd></div>`}
            </dl>
            ${bounds.length === 0 || ended ? html`` : html`<p class="hint">${bounds.join(' · ')}</p>`}
          </div>`}
      ${ended ? html`` : passOn(say, business.name, code, gets, link, qr)}
      <section aria-labelledby="friends">
        <h2 id="friends">${say.friends}</h2>
        <dl class="counts">
          <div><dt>${say.counts.visits}</dt><dd>${referral.clicks}</dd></div>
          <div><dt>${say.counts.leads}</dt><dd>${referral.leads}</dd></div>
          <div><dt>${say.counts.jobs}</dt><dd>${referral.conversions}</dd></div>
        </dl>
        ${friends.length === 0 ? html`<p class="hint">${say.noFriends}</p>` : html`<ul class="friends">${friends.map((friend) => line(friend, say, language))}</ul>`}
      </section>`,
  });
}

/** One and the same for every link that is not ours. */
export function invalidReferrerPage(language: Language): string {
  const say = referrerWords[language];
  return publicPage({ language, title: say.invalid, content: html`<h1>${say.invalid}</h1><p>${say.invalidHint}</p>` });
}

function passOn(say: ReferrerWords, business: string, code: string, gets: string, link: string, qr: Html): Html {
  const shares = shareLinks(say.shareSubject(business), say.shareText(business, gets, link), link);
  return html`<section class="card">
      <h2 class="label">${say.code}</h2>
      <p class="big code">${code}</p>
      <h2 class="label">${say.link}</h2>
      <p class="link" id="link">${link}</p>
      <button type="button" id="copy" aria-live="polite" data-copied="${say.copied}" hidden>${say.copy}</button>
      <figure class="qr"><div role="img" aria-label="${say.qr}">${qr}</div><figcaption class="hint">${say.qrHint}</figcaption></figure>
    </section>
    <section aria-labelledby="share">
      <h2 id="share">${say.share}</h2>
      <ul class="shares">${shares.map(({ by, href }) => html`<li><a href="${href}"${href.startsWith('https:') ? html` target="_blank" rel="noopener noreferrer"` : html``}>${say.by[by]}</a></li>`)}</ul>
    </section>`;
}

/** A friend by no more than an initial: whom they recommend to is theirs to know, what became of it is the friend's. */
function line({ conversion, reward }: Friend, say: ReferrerWords, language: Language): Html {
  const initial = /^\p{L}/u.exec(conversion.name.trim())?.[0]?.toUpperCase() ?? '';
  const { state } = reward ?? conversion;
  const ofState = reward || state === 'reversed' ? say.states[state] : say.jobDone;
  const said = state === 'reversed' && reward?.paidAt ? say.hadReward : ofState;
  return html`<li>
    <p class="who">${say.friend(initial)}</p>
    <p>${said}</p>
    ${reward && state !== 'refused' && state !== 'reversed' ? html`<p class="hint">${say.reward}: ${amountOf(reward, language)}</p>` : html``}
  </li>`;
}

function amountOf({ rule, value, currency }: NonNullable<Friend['reward']>, language: Language): string {
  return rewardInWords(value === null ? rule : { kind: 'amount', amount: value }, 'referrer', { language, currency });
}
