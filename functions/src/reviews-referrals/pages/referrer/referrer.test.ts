import { describe, expect, test } from 'vitest';
import { qrCode } from './qrCode.ts';
import { referrerPage } from './referrerPage.ts';
import { shareLinks } from './shareLinks.ts';
import { languages } from '../../../platform/visitorLanguage.ts';
import { makeBusiness, makeConversion, makeReferral, makeReward } from '../../../testing/builders.ts';

const now = new Date('2026-11-26T15:00:00Z');
const link = 'https://example.com/r/NORA-7K4Q';
const friend = { conversion: makeConversion(), reward: makeReward() };
const readings = { business: makeBusiness(), referral: makeReferral({ clicks: 12, leads: 3, conversions: 1 }), friends: [friend] };
const qr = await qrCode(link);

describe('a referrer’s page', () => {
  test('tells no more of a friend than an initial, and nothing of what they paid', () => {
    const page = referrerPage(readings, link, qr, 'en', now);
    expect(page).toContain('A friend (F.)');
    expect(page).not.toMatch(/Frank|Friend\b|890|89,000/);
  });

  test('says what becomes of each reward', () => {
    const said = (changes: Parameters<typeof makeReward>[0]) => referrerPage({ ...readings, friends: [{ ...friend, reward: makeReward(changes) }] }, link, qr, 'en', now);
    expect(said({ state: 'approved', value: 2500 })).toMatch(/on its way\.[^]*Your reward: \$25/);
    expect(said({ state: 'paid' })).toMatch(/You have your reward\.[^]*a thank-you gift/);
    expect(said({ state: 'refused' })).not.toContain('Your reward:');
    expect(said({ state: 'reversed' })).toContain('and so is the reward.');
    expect(said({ state: 'reversed', paidAt: now })).toContain('after you had your reward.');
  });

  test('passes nothing on any more once the offer is over, and still shows what it brought', () => {
    const page = referrerPage({ ...readings, referral: makeReferral({ state: 'ended' }) }, link, qr, 'en', now);
    expect(page).toContain('This offer is over.');
    expect(page).not.toContain('<svg');
    expect(page).toContain('A friend (F.)');
  });

  test.each(languages)('speaks %s', (language) => {
    expect(referrerPage(readings, link, qr, language, now)).toContain(`<html lang="${language}">`);
  });
});

test('what is shared holds the link, whole', () => {
  const links = shareLinks('I recommend H&A', `I recommend H&A. 10% off: ${link}`, link);
  expect(links.map(({ by }) => by)).toEqual(['whatsapp', 'sms', 'email', 'facebook']);
  for (const { href } of links) expect(decodeURIComponent(href)).toContain(link);
  expect(links[2]?.href).toContain('subject=I%20recommend%20H%26A&body=');
});

test('a QR code is dark on white with room around it, and nothing but a picture', async () => {
  expect(qr.markup).toMatch(/^<svg viewBox="-4 -4 \d+ \d+"[^<]*><rect[^<]*fill="#fff"\/><path fill="#000" d="(M\d+ \d+h\d+v1h-\d+z)+"\/><\/svg>$/);
});
