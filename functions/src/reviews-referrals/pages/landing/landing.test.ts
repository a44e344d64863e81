import { describe, expect, test } from 'vitest';
import { landingPage } from './landingPage.ts';
import { languages } from '../../../platform/visitorLanguage.ts';
import { makeBusiness, makePublicProfile, makeReferral } from '../../../testing/builders.ts';
import { defaultReviewsReferralsSettings } from '../../../model/reviewsReferrals.ts';

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
