import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, test } from 'vitest';
import { plainCharacters, smsFigures } from './sms.ts';
import { smsPrice } from './smsPrices.ts';

const figures = (text: string) => smsFigures(new SegmentedMessage(text));

describe('a text message', () => {
  test('of 160 usual characters is one segment, and of one more two', () => {
    expect(figures('x'.repeat(160))).toEqual({ segments: 1, encoding: 'GSM-7', characters: 160, left: 0, unicodeBecause: [] });
    expect(figures('x'.repeat(161))).toMatchObject({ segments: 2, left: 145 });
    expect(figures('x'.repeat(307))).toMatchObject({ segments: 3, left: 152 });
  });

  test('has room for 70 characters with a single one that phones of old do not know, and says which', () => {
    expect(figures(`${'x'.repeat(69)}’`)).toEqual({ segments: 1, encoding: 'UCS-2', characters: 70, left: 0, unicodeBecause: ['’'] });
    expect(figures(`${'x'.repeat(70)}’`)).toMatchObject({ segments: 2, left: 63 });
    expect(figures('“Hi” – “you” 👋')).toMatchObject({ unicodeBecause: ['“', '”', '–', '👋'] });
  });

  test('takes two places for the euro sign and for braces, none more for accents of the alphabet', () => {
    expect(figures('€{}[]')).toMatchObject({ encoding: 'GSM-7', characters: 10, left: 150 });
    expect(figures('àèéùìòäöüñÇ')).toMatchObject({ encoding: 'GSM-7', characters: 11 });
  });

  test('of nothing is one segment with room for 160', () => {
    expect(figures('')).toMatchObject({ segments: 1, characters: 0, left: 160 });
  });
});

describe('typographic characters', () => {
  test('become those of a keyboard', () => {
    expect(plainCharacters('“It’s ‘ready’…” – 9\u00a0am—5\u202fpm • «bon» \u200bso\u00adft')).toBe('"It\'s \'ready\'..." - 9 am-5 pm - "bon" soft');
    expect(figures(plainCharacters('“It’s ‘ready’…” – —‑ •'))).toMatchObject({ encoding: 'GSM-7' });
  });

  test('are all that changes', () => {
    expect(plainCharacters('Él llegó, 12 € – 👩‍🔧')).toBe('Él llegó, 12 € - 👩‍🔧');
  });
});

describe('the price of a text message', () => {
  test('is that of its segments', () => {
    expect(smsPrice('US', 3)?.amount).toBeCloseTo(0.0249);
    expect(smsPrice('US', 1)).toEqual({ amount: 0.0083, currency: 'USD', carrierFees: true });
  });

  test('is not guessed for a country that has none on the list', () => {
    expect(smsPrice('FR', 1)).toBeUndefined();
    expect(smsPrice('constructor', 1)).toBeUndefined();
  });
});
