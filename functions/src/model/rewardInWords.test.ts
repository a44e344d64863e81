import { describe, expect, test } from 'vitest';
import type { RewardRule } from './referral.ts';
import { rewardInWords } from './rewardInWords.ts';

const percentage: RewardRule = { kind: 'percentage', percentage: 12.5 };
const amount: RewardRule = { kind: 'amount', amount: 2000 };

describe('a part of the bill', () => {
  test.for([
    ['en', '12.5% off', '12.5% of what they spend'],
    ['es', '12.5% de descuento', 'el 12.5% de lo que gasten'],
    ['fr', '12,5 % de réduction', '12,5 % de ce qu’ils dépensent'],
    ['de', '12,5 % Rabatt', '12,5 % von dem, was sie ausgeben'],
  ])('%s', ([language = '', friend, referrer]) => {
    const about = { language, currency: 'USD' };
    expect(rewardInWords(percentage, 'friend', about)).toBe(friend);
    expect(rewardInWords(percentage, 'referrer', about)).toBe(referrer);
  });

  test('without digits that are not needed', () => {
    expect(rewardInWords({ kind: 'percentage', percentage: 10 }, 'friend', { language: 'en', currency: 'USD' })).toBe('10% off');
  });
});

describe('an amount', () => {
  test.for([
    ['en', 'USD', '$20 off', '$20'],
    ['es', 'USD', '$20 de descuento', '$20'],
    ['es', 'EUR', '20 € de descuento', '20 €'],
    ['fr', 'EUR', '20 € de réduction', '20 €'],
    ['de', 'EUR', '20 € Rabatt', '20 €'],
    ['en', 'GBP', '£20 off', '£20'],
  ])('%s, %s', ([language = '', currency = '', friend, referrer]) => {
    expect(rewardInWords(amount, 'friend', { language, currency })).toBe(friend);
    expect(rewardInWords(amount, 'referrer', { language, currency })).toBe(referrer);
  });

  test('keeps its cents where it has any', () => {
    expect(rewardInWords({ kind: 'amount', amount: 1250 }, 'referrer', { language: 'en', currency: 'USD' })).toBe('$12.50');
    expect(rewardInWords({ kind: 'amount', amount: 1250 }, 'referrer', { language: 'de', currency: 'EUR' })).toBe('12,50 €');
  });

  test('is a whole number in a currency without cents, and has three digits where there are mils', () => {
    expect(rewardInWords(amount, 'referrer', { language: 'en', currency: 'JPY' })).toBe('¥2,000');
    expect(rewardInWords({ kind: 'amount', amount: 1250 }, 'referrer', { language: 'en', currency: 'KWD' })).toBe('KWD 1.250');
  });
});

test('words are kept as they are, and nothing is nothing', () => {
  const about = { language: 'de', currency: 'EUR' };
  expect(rewardInWords({ kind: 'text', text: 'ein Kasten Bier' }, 'referrer', about)).toBe('ein Kasten Bier');
  expect(rewardInWords({ kind: 'none' }, 'friend', about)).toBe('');
});

test('another language reads English, and a tag that no list knows breaks nothing', () => {
  expect(rewardInWords(amount, 'friend', { language: 'pt-BR', currency: 'USD' })).toBe('$20 off');
  expect(rewardInWords(amount, 'friend', { language: 'de-XXXXXXXX-zz', currency: 'USD' })).toBe('20 $ Rabatt');
  expect(rewardInWords(amount, 'friend', { language: '', currency: 'XYZ' })).toBe('XYZ 20 off');
});

test('every space is one that people type', () => {
  for (const language of ['en', 'es', 'fr', 'de']) {
    for (const rule of [percentage, amount]) {
      for (const currency of ['USD', 'EUR', 'CHF']) {
        expect(rewardInWords(rule, 'friend', { language, currency })).not.toMatch(/[\u00A0\u202F]/);
      }
    }
  }
});
