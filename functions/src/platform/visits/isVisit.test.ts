import { isbot } from 'isbot';
import { describe, expect, test } from 'vitest';
import { isVisit } from './isVisit.ts';

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
