import { mayChange } from './planAnswer.ts';
import { longestText, type Problem } from './readAnswer.ts';
import { type Done, type ReviewWords, reviewWords } from './reviewWords.ts';
import { firstName } from '../../../assistant/firstName.ts';
import type { Business } from '../../../model/business.ts';
import type { Review } from '../../../model/review.ts';
import type { ReviewRequest } from '../../../model/reviewRequest.ts';
import { html, type Html } from '../../../platform/html.ts';
import { publicPage } from '../../../platform/publicPage.ts';
import type { Language } from '../../../platform/visitorLanguage.ts';
import { siteName } from '../siteName.ts';

/** What the page is made from. */
export interface ReviewReadings {
  business: Pick<Business, 'name' | 'reviewLinks'>;
  request: ReviewRequest;
  /** What this customer has written on the page before. */
  review: Review | undefined;
}

const highestRating = 5;

/** The name that a review is shown under, unless its writer changes it. */
export function shownName({ customerName }: Pick<ReviewRequest, 'customerName'>, language: Language): string {
  return firstName(customerName) || reviewWords[language].aCustomer;
}

/**
 * The page on which a customer reviews, in whatever way they like: every way is there at once, none before another has
 * been used, and no word asks for an opinion first. Works without JavaScript.
 */
export function reviewPage({ business, request, review }: ReviewReadings, language: Language, now: Date, done?: Done, problem?: Problem): string {
  const say = reviewWords[language];
  const reviewed = request.state === 'reviewed';
  const shownDone = done === undefined || !isSo(done, request) ? undefined : say.done[done];
  const title = shownDone?.title ?? say.title(business.name);
  const ways = [
    ...sites(business.reviewLinks, say),
    ...own(business.name, request, review, language, now, problem),
    privately(business.name, say, problem),
  ];
  const intro = say.intro(firstName(request.customerName), request.service);
  return publicPage({
    language,
    title,
    kind: 'wide',
    content: html`<header>
        <p class="business">${business.name}</p>
        <h1>${title}</h1>
        ${shownDone
          ? html`<p class="notice" role="status">${shownDone.text(business.name)} ${say.otherWays}</p>`
          : reviewed
            ? html`<p class="notice">${say.before}</p>`
            : html`<p>${intro}</p>`}
        <nav class="jumps" aria-label="${say.ways}">
          ${ways.map(({ id, name }) => html`<a href="#${id}">${name}</a>`)}
        </nav>
      </header>
      <div class="ways">${ways.map(({ id, name, content }) => html`<section class="way" id="${id}"><h2>${name}</h2>${content}</section>`)}</div>
      ${reviewed ? html`` : ends(request, say)}`,
  });
}

/** One and the same for every link that is not ours, and for a sale that is gone. */
export function invalidReviewPage(language: Language): string {
  const say = reviewWords[language];
  return publicPage({ language, title: say.invalid, content: html`<h1>${say.invalid}</h1><p>${say.invalidHint}</p>` });
}

export function tooOftenPage(language: Language): string {
  const say = reviewWords[language];
  return publicPage({ language, title: say.tooOften, content: html`<h1>${say.tooOften}</h1><p>${say.tooOftenHint}</p>` });
}

/** An address that somebody has made up says nothing that has not happened. */
function isSo(done: Done, { state, openedAt }: ReviewRequest): boolean {
  if (done === 'note') return openedAt !== undefined;
  return done === 'declined' ? state === 'declined' : state === 'reviewed';
}

/** One of the ways. All are of one look, in a row where there is room; on a phone the links above show them at once. */
interface Way {
  id: string;
  name: string;
  content: Html;
}

function sites(links: readonly string[], say: ReviewWords): Way[] {
  const named = links.flatMap((link) => {
    const name = siteName(link);
    return name === undefined ? [] : [{ link, name }];
  });
  if (named.length === 0) return [];
  const content = html`<p class="hint">${say.sitesHint}</p>
    <form method="post">
      <input type="hidden" name="answer" value="visit" />
      ${named.map(({ link, name }) => html`<button type="submit" name="link" value="${link}">${name}</button>`)}
    </form>`;
  return [{ id: 'sites', name: say.sites, content }];
}

function own(business: string, request: ReviewRequest, review: Review | undefined, language: Language, now: Date, problem: Problem | undefined): Way[] {
  const say = reviewWords[language];
  if (review && !mayChange(review, now)) return [];
  const about = problem?.problem === 'stars' || problem?.problem === 'reviewTooLong' ? problem : undefined;
  const { typed } = about ?? {};
  const rating = typed ? typed.rating : review?.rating;
  const content = html`<p class="hint">${review ? say.changeHint : say.hereHint(business)}</p>
    <form method="post">
      <input type="hidden" name="answer" value="review" />
      <fieldset${describedBy(about?.problem === 'stars', 'stars-problem')}>
        <legend>${say.stars}</legend>
        ${about?.problem === 'stars' ? problemLine('stars-problem', say.problems.stars) : html``}
        ${say.starWords.map((word, index) => star(index + 1, word, rating === index + 1))}
      </fieldset>
      <label for="review">${say.review} <span class="optional">${say.optional}</span></label>
      ${about?.problem === 'reviewTooLong' ? problemLine('review-problem', say.problems.reviewTooLong) : html``}
      <textarea id="review" name="review" rows="4" maxlength="${longestText}"${describedBy(about?.problem === 'reviewTooLong', 'review-problem')}>
${typed?.review ?? review?.text ?? ''}</textarea>
      <label for="name">${say.name}</label>
      <input id="name" name="name" type="text" autocomplete="given-name" maxlength="120" value="${typed?.name ?? review?.author ?? shownName(request, language)}" />
      <button type="submit">${review ? say.change : say.send}</button>
    </form>`;
  return [{ id: 'here', name: say.here, content }];
}

function star(rating: number, word: string, chosen: boolean): Html {
  return html`<label class="star">
    <input type="radio" name="stars" value="${rating}" required${chosen ? html` checked` : html``} />
    <span class="stars" aria-hidden="true">${'★'.repeat(rating)}<span class="faint">${'★'.repeat(highestRating - rating)}</span></span>
    <span>${word}</span>
  </label>`;
}

function privately(business: string, say: ReviewWords, problem: Problem | undefined): Way {
  const about = problem?.problem === 'noteEmpty' || problem?.problem === 'noteTooLong' ? problem : undefined;
  const content = html`<p class="hint">${say.onlyHint(business)}</p>
    <form method="post">
      <input type="hidden" name="answer" value="note" />
      <label for="note">${say.note}</label>
      ${about ? problemLine('note-problem', say.problems[about.problem]) : html``}
      <textarea id="note" name="note" rows="4" required maxlength="${longestText}"${describedBy(about !== undefined, 'note-problem')}>
${about?.typed.note ?? ''}</textarea>
      <button type="submit">${say.sendNote}</button>
    </form>`;
  return { id: 'only', name: say.only, content };
}

/** For whoever has nothing to write here. */
function ends({ state }: ReviewRequest, say: ReviewWords): Html {
  return html`<div class="ends">
    <form method="post">
      <button type="submit" class="quiet" name="answer" value="left">${say.left}</button>
      ${state === 'declined' ? html`` : html`<button type="submit" class="quiet" name="answer" value="declined">${say.declined}</button>`}
    </form>
  </div>`;
}

/** aria-invalid is not for groups; the description tells of them too. */
function describedBy(wrong: boolean, id: string): Html {
  return wrong ? html` aria-invalid="true" aria-describedby="${id}"` : html``;
}

function problemLine(id: string, text: string): Html {
  return html`<p class="problem" id="${id}" role="alert">${text}</p>`;
}
