import { describe, expect, it } from 'vitest';
import { parseAmount, typedAmount } from './parseAmount.ts';

const dollars = { locale: 'en-US', currency: 'USD' };
const euros = { locale: 'de-DE', currency: 'EUR' };
const yen = { locale: 'ja-JP', currency: 'JPY' };
const dinars = { locale: 'en', currency: 'KWD' };

describe('an amount as it is typed', () => {
  it.each([
    ['249', dollars, 24_900],
    ['$1,240.50', dollars, 124_050],
    ['1240.5', dollars, 124_050],
    ['1,240', dollars, 124_000],
    ['12,345,678', dollars, 1_234_567_800],
    ['89,5', dollars, 8_950],
    ['1.240,50 €', euros, 124_050],
    ['1.240', euros, 124_000],
    ['1240.50', euros, 124_050],
    ['1 240,50', { locale: 'fr-FR', currency: 'EUR' }, 124_050],
    ['1’240.50', { locale: 'de-CH', currency: 'CHF' }, 124_050],
    ['CHF 80', { locale: 'de-CH', currency: 'CHF' }, 8_000],
    ['12,000', yen, 12_000],
    ['12.000', yen, 12_000],
    ['1.240', dinars, 1_240],
    ['0', dollars, 0],
  ] as const)('%s', (typed, money, minorUnits) => {
    expect(parseAmount(typed, money)).toBe(minorUnits);
  });

  it.each([
    ['', dollars],
    ['about 200 to 300', dollars],
    ['-20', dollars],
    ['12.345', dollars],
    ['1,24,0', dollars],
    ['1,2.3,4', dollars],
    ['12.5', yen],
  ] as const)('is none: %s', (typed, money) => {
    expect(parseAmount(typed, money)).toBeUndefined();
  });

  it('comes back into the field as it would be typed there', () => {
    expect(typedAmount(124_050, dollars)).toBe('1240.50');
    expect(typedAmount(124_000, dollars)).toBe('1240');
    expect(typedAmount(124_050, euros)).toBe('1240,50');
    expect(typedAmount(1240, yen)).toBe('1240');
    for (const money of [dollars, euros, yen, dinars]) expect(parseAmount(typedAmount(987_654, money), money)).toBe(987_654);
  });
});
