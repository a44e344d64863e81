import { describe, expect, test } from 'vitest';
import { normaliseEmail, normalisePhone } from './normaliseAddress.ts';

describe('an email address', () => {
  test('is the same person however it was typed', () => {
    expect(normaliseEmail(' Nora.Harper@Example.COM ')).toBe('nora.harper@example.com');
    expect(normaliseEmail('nora@example.com')).toBe('nora@example.com');
  });

  test('keeps its tag and its dots, which are other mailboxes at some providers', () => {
    expect(normaliseEmail('nora.h+web@example.com')).toBe('nora.h+web@example.com');
  });

  test('may have a domain in any script', () => {
    expect(normaliseEmail('info@München.de')).toBe('info@xn--mnchen-3ya.de');
  });

  test.each([
    '',
    'nora',
    'nora@',
    '@example.com',
    'nora@example',
    'nora@192.168.0.1',
    'nora harper@example.com',
    'nora@example.com, other@example.com',
    'nora@example.com\r\nbcc: other@example.com',
    'Nora <nora@example.com>',
    'nora..h@example.com',
    'nora@-example.com',
    `${'a'.repeat(65)}@example.com`,
    `${'n'.repeat(20)}@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.com`,
  ])('is refused when it is not one address: %j', (text) => {
    expect(normaliseEmail(text)).toBeUndefined();
  });
});

describe('a phone number', () => {
  test.each([
    ['(212) 555-0123', 'US', '+12125550123', 'US'],
    ['+1 212 555 0123', 'DE', '+12125550123', 'US'],
    ['212.555.0123 ext. 5', 'US', '+12125550123', 'US'],
    ['０２１２３４５６７８', 'FR', '+33212345678', 'FR'],
    ['06 12 34 56 78', 'FR', '+33612345678', 'FR'],
    ['0171 1234567', 'DE', '+491711234567', 'DE'],
    ['011 49 171 1234567', 'US', '+491711234567', 'DE'],
    ['612 34 56 78', 'ES', '+34612345678', 'ES'],
  ])('%s typed in %s%.0s%.0s is told apart from others by its E.164 form', (text, country, e164, belongsTo) => {
    expect(normalisePhone(text, country)).toEqual({ e164, country: belongsTo });
  });

  test('of the Caribbean is not taken for one of the US, whose prefix it shares', () => {
    expect(normalisePhone('+1 876 555 1234', 'US')?.country).toBe('JM');
    expect(normalisePhone('416 555 0199', 'US')?.country).toBe('CA');
  });

  test('in a range that no list knows yet belongs to the country of the business, or else to the main one', () => {
    expect(normalisePhone('+1 555 010 1234', 'US')).toEqual({ e164: '+15550101234', country: 'US' });
    expect(normalisePhone('+1 555 010 1234', 'CA')?.country).toBe('CA');
    expect(normalisePhone('+1 555 010 1234', 'FR')?.country).toBe('US');
    expect(normalisePhone('07700 900123', 'GB')).toEqual({ e164: '+447700900123', country: 'GB' });
  });

  test.each([
    ['', 'US'],
    ['call me', 'US'],
    ['911', 'US'],
    ['555-0123', 'US'],
    ['0000000000', 'US'],
    ['1234567890', 'US'],
    ['555 555 5555', 'US'],
    ['+800 1234 5678', 'US'],
    ['06 12 34 56 78', 'XX'],
    ['+999 123 456 789', 'US'],
  ])('is refused when it is none that could be dialed: %j in %s', (text, country) => {
    expect(normalisePhone(text, country)).toBeUndefined();
  });
});
