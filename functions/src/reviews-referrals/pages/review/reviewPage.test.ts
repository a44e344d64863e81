import { describe, expect, test } from 'vitest';
import { readAnswer } from './readAnswer.ts';
import { invalidReviewPage, reviewPage } from './reviewPage.ts';
import { reviewWords } from './reviewWords.ts';
import { languages } from '../../../platform/visitorLanguage.ts';
import { makeReview, makeReviewRequest } from '../../../testing/builders.ts';
import { siteName } from '../siteName.ts';

const now = new Date('2026-11-26T15:00:00Z');
const links = ['https://g.page/r/harbor/review', 'https://www.yelp.com/biz/harbor'];
const business = { name: 'Harbor Heating', reviewLinks: links };
const readings = { business, request: makeReviewRequest(), review: undefined };
const form = (fields: Record<string, string>) => new Map(Object.entries(fields));

describe('the review page', () => {
  test('offers every way at once, all alike, before any stars are given', () => {
    const page = reviewPage(readings, 'en', now);
    const ways = page.split('<section class="way"').slice(1);
    expect(ways).toHaveLength(3);
    expect(ways.map((way) => /<h2>(.*?)<\/h2>/.exec(way)?.[1])).toEqual(['On a public site', 'Here on this page', 'A private note']);
    // Buttons of one look, none of them set back.
    for (const way of ways) expect(/<button type="submit"(?! class)/.test(way)).toBe(true);
    expect(page).not.toMatch(/ checked| hidden[ >]|<script/);
    for (const answer of ['visit', 'review', 'note', 'left', 'declined']) expect(page).toContain(`value="${answer}"`);
  });

  test.each(languages)('asks nobody for an opinion first, and promises nothing for one, in %s', (language) => {
    const { title, intro, sites, sitesHint, here, hereHint, only, onlyHint } = reviewWords[language];
    const first = [title('X'), intro('Nora', 'Furnace repair'), sites, sitesHint, here, hereHint('X'), only, onlyHint('X')].join(' ');
    expect(first).not.toMatch(/happy|satisf|enjoy|love|content|zufrieden|glücklich|contento|heureu|problem|complain|reward|discount|gift|[?]/i);
  });

  test('is the same whatever stars were given', () => {
    const shown = (rating: number) => reviewPage({ ...readings, request: makeReviewRequest({ state: 'reviewed', rating, openedAt: now }) }, 'en', now, 'review');
    expect(shown(1)).toBe(shown(5));
  });

  test('keeps what comes from outside as text', () => {
    const request = makeReviewRequest({ service: '<script>alert(1)</script>', customerName: 'Nora' });
    const page = reviewPage({ ...readings, request, review: makeReview({ text: '</textarea><img src=x>', author: '"><b>' }) }, 'en', now);
    expect(page).not.toMatch(/<script|<img|<b>/);
  });

  test('shows what was typed again, beside what is wrong with it', () => {
    const problem = { problem: 'stars', typed: { review: 'Came on time', name: 'N.', rating: undefined } } as const;
    const page = reviewPage(readings, 'en', now, undefined, problem);
    expect(page).toContain('Came on time');
    expect(page).toContain('id="stars-problem"');
  });

  test('says nothing is done that is not', () => {
    expect(reviewPage(readings, 'en', now, 'review')).not.toContain('Thank you for your review');
    expect(reviewPage(readings, 'en', now, 'declined')).not.toContain('That is fine');
  });

  test('offers a review to change for thirty days, and then no more', () => {
    const review = makeReview({ text: 'Came on time', createdAt: now });
    expect(reviewPage({ ...readings, review }, 'en', now)).toContain('Change review');
    expect(reviewPage({ ...readings, review }, 'en', new Date('2026-12-27T15:00:00Z'))).not.toContain('Came on time');
  });

  test.each(languages)('speaks %s, also where the link does not work', (language) => {
    expect(reviewPage(readings, language, now)).toContain(`<html lang="${language}">`);
    expect(invalidReviewPage(language)).toContain(reviewWords[language].invalid);
  });
});

describe('what was sent', () => {
  test('leads to no site but the business’s own', () => {
    expect(readAnswer(form({ answer: 'visit', link: links[1] ?? '' }), links)).toEqual({ kind: 'visit', link: links[1], site: 'Yelp' });
    expect(readAnswer(form({ answer: 'visit', link: 'https://evil.example' }), links)).toBeUndefined();
    const odd = ['javascript:alert(1)', 'data:text/html,hello', '//evil.example', 'ftp://files.example', 'g.page/r/harbor'];
    for (const link of odd) expect(readAnswer(form({ answer: 'visit', link }), odd)).toBeUndefined();
    const foreign = 'https://отзывы.example/гавань?q=ü';
    const led = readAnswer(form({ answer: 'visit', link: foreign }), [foreign]);
    expect(led && 'link' in led ? led.link : '').toMatch(/^https:\/\/xn--[\x20-\x7e]+$/);
  });

  test('is refused with its reason where it is too much or too little', () => {
    const long = 'x'.repeat(5001);
    expect(readAnswer(form({ answer: 'note', note: ' \n' }), links)).toMatchObject({ problem: 'noteEmpty' });
    expect(readAnswer(form({ answer: 'note', note: long }), links)).toMatchObject({ problem: 'noteTooLong' });
    expect(readAnswer(form({ answer: 'review', stars: '6' }), links)).toMatchObject({ problem: 'stars' });
    expect(readAnswer(form({ answer: 'review', stars: '3', review: long }), links)).toMatchObject({ problem: 'reviewTooLong', typed: { rating: 3 } });
    expect(readAnswer(form({ answer: 'other' }), links)).toBeUndefined();
  });

  test('counts a line end once, as the browser did, and may be stars alone', () => {
    expect(readAnswer(form({ answer: 'note', note: `${'x'.repeat(4998)}\r\nx` }), links)).toMatchObject({ kind: 'note' });
    expect(readAnswer(form({ answer: 'review', stars: '3' }), links)).toEqual({ kind: 'review', rating: 3, text: '', author: '' });
  });
});

test.each([
  ['https://g.page/r/x/review', 'Google'],
  ['https://search.google.com/local/writereview?placeid=x', 'Google'],
  ['https://www.google.co.uk/maps/x', 'Google'],
  ['https://m.yelp.com/biz/x', 'Yelp'],
  ['https://www.facebook.com/x/reviews', 'Facebook'],
  ['https://de.trustpilot.com/review/x', 'Trustpilot'],
  ['https://notgoogle.com/x', 'notgoogle.com'],
  ['https://www.angi.com/x', 'angi.com'],
  ['javascript:alert(1)', undefined],
  ['review us', undefined],
])('%s is called %s', (link, name) => {
  expect(siteName(link)).toBe(name);
});
