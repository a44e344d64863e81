import { describe, expect, it } from 'vitest';
import { defaultReviewsReferralsSettings, type ReviewsReferralsSettings } from '@model/reviewsReferrals.ts';
import { checkSettings } from './checkSettings.ts';
import { cardOf, settingLabels, settingsOf } from './settings.ts';
import { stepCards } from './stepCards.ts';

const check = (change: Partial<ReviewsReferralsSettings>) => checkSettings({ ...defaultReviewsReferralsSettings, ...change });

describe('the settings of reviews and referrals', () => {
  it('are fine as they come, and without a reminder', () => {
    expect(check({})).toEqual({});
    expect(check({ reminderDays: [] })).toEqual({});
  });

  it('want the second reminder after the first', () => {
    expect(check({ reminderDays: [7, 3] })).toEqual({
      'reminderDays.1': 'Reminder 2 must come after reminder 1, which goes out after 7 days.',
    });
  });

  it('name what is missing', () => {
    expect(check({ delayHours: Number.NaN })).toEqual({ delayHours: 'Hours after the job is done is missing.' });
    const { referrals } = defaultReviewsReferralsSettings;
    const offer = { ...referrals.offer, friend: { kind: 'text', text: '' } } as const;
    expect(check({ referrals: { ...referrals, offer } })).toEqual({
      'referrals.offer.friend.text': 'What the friend gets is missing.',
    });
  });

  it('let a text name what its message knows, and nothing else', () => {
    const { templates } = defaultReviewsReferralsSettings;
    const reviewRequest = { subject: 'Thank you', body: 'Thanks for {{service}}: {{reviewLink}}' };
    expect(check({ templates: { ...templates, reviewRequest } })).toEqual({});
    const wrong = check({ templates: { ...templates, reviewRequest: { ...reviewRequest, body: 'Use {{code}}: {{reviewLink}}' } } });
    expect(Object.keys(wrong)).toEqual(['templates.reviewRequest.body']);
    expect(wrong['templates.reviewRequest.body']).toContain('{{code}} is not known');
  });

  it('stand each under a card', () => {
    expect(Object.keys(settingLabels).map((path) => [path, cardOf(path)])).toEqual(
      expect.arrayContaining([
        ['delayHours', 'request'],
        ['reminderDays.1', 'reminders'],
        ['alertAtStars', 'review'],
        ['referrals.delayHours', 'offer'],
        ['referrals.offer.friend.amount', 'offer'],
        ['referrals.offer.cap', 'friend'],
        ['templates.referralOffer.sms', 'offer'],
        ['quietHours.end', 'every'],
      ]),
    );
  });

  it('are the workflow’s document without what is not a setting', () => {
    const workflow = { ...defaultReviewsReferralsSettings, enabled: true, enabledAt: new Date() };
    expect(settingsOf(workflow)).toEqual(defaultReviewsReferralsSettings);
  });
});

it('the cards say when each step happens, and what it has done', () => {
  const figures = { reviewsRequested: 12, reviewRemindersSent: 7, reviewsAnswered: 5, referralOffersSent: 4, referralConversions: 1 };
  const lines = stepCards(defaultReviewsReferralsSettings, figures).map(({ title, when, number }) => [title, when, number?.value]);
  expect(lines).toEqual([
    ['Ask for a review', '2 hours after the job', 12],
    ['Reminders', 'After 3 and 7 days', 7],
    ['They review', 'Alert at 3 stars or fewer', 5],
    ['Referral offer', 'Right after the review', 4],
    ['A friend comes', 'To your page here', 1],
    ['Every message', 'Quiet 20:00 to 08:00', undefined],
  ]);
  expect(stepCards({ ...defaultReviewsReferralsSettings, reminderDays: [] }, undefined)[1]).toMatchObject({ when: 'Nobody is reminded' });
});
