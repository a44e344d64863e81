import { describe, expect, test } from 'vitest';
import { isbot } from 'isbot';
import { isVisit } from './isVisit.ts';
import { landingPage } from './landingPage.ts';
import { languages } from '../../../platform/visitorLanguage.ts';
import { makeBusiness, makePublicProfile, makeReferral } from '../../../testing/builders.ts';
import { defaultReviewsReferralsSettings } from '../../../model/reviewsReferrals.ts';

const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1';
const person = { method: 'GET', purpose: '  ', site: '', userAgent: phone };
const counts = (changes: Partial<typeof person>, method: 'GET' | 'POST' = 'GET') => {
  const request = { ...person, ...changes };
  return isVisit(request, method, isbot(request.userAgent));
};

describe('a visit', () => {
  test('is a person’s', () => {
    expect(counts({})).toBe(true);
    expect(counts({ method: 'POST', site: 'same-origin' }, 'POST')).toBe(true);
  });

  test.each([
    ['a look at the headers', { method: 'HEAD' }],
    ['a page loaded ahead', { purpose: 'prefetch;prerender' }],
    ['a program without a name', { userAgent: '' }],
    ['the preview of a messenger', { userAgent: 'WhatsApp/2.23.20.0' }],
    ['the preview of a network', { userAgent: 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)' }],
    ['a search engine', { userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }],
    ['a script', { userAgent: 'curl/8.5.0' }],
  ])('is not %s', (_what, changes) => {
    expect(counts(changes)).toBe(false);
  });

  test('is not sent by another site behind a visitor’s back', () => {
    expect(counts({ method: 'POST', site: 'cross-site' }, 'POST')).toBe(false);
  });
});

describe('the page of a code', () => {
  const { offer } = defaultReviewsReferralsSettings.referrals;
  const readings = { businessId: 'harbor', referral: makeReferral(), profile: makePublicProfile(), business: makeBusiness() };

  test('says who recommends, what a friend gets and until when, and takes the code to the form', () => {
    const referral = makeReferral({ offer: { ...offer, endsAt: new Date('2027-01-01T04:59:59Z') } });
    const page = landingPage({ ...readings, referral }, 'en');
    expect(page).toContain('Nora recommends Harbor Heating &amp; Air');
    expect(page).toContain('10% off');
    expect(page).toContain('Until December 31, 2026');
    expect(page).toContain('src="/f/harbor?embedded=1&bare=1&code=NORA-7K4Q"');
  });

  test('tells no more of a referrer than the first name, and not even that where it is none', () => {
    expect(landingPage(readings, 'en')).not.toContain('Harper');
    expect(landingPage({ ...readings, referral: makeReferral({ name: 'www.win.example' }) }, 'en')).toContain('A friend recommends');
  });

  test('promises nothing where a friend gets nothing', () => {
    const page = landingPage({ ...readings, referral: makeReferral({ offer: { ...offer, friend: { kind: 'none' } } }) }, 'en');
    expect(page).not.toContain('class="offer"');
  });

  test.each(languages)('speaks %s', (language) => {
    expect(landingPage(readings, language)).toContain(`<html lang="${language}">`);
  });
});
