import { describe, expect, test } from 'vitest';
import { maskAddress } from './maskAddress.ts';
import { type Choice, choiceInWords, channelPreference, planPreferences, type Preferences } from './planPreferences.ts';
import { invalidLinkPage, preferencesPage } from './preferencesPage.ts';
import { words } from './preferencesWords.ts';
import type { Address } from '../../model/contact.ts';
import { readForm } from '../../platform/readForm.ts';
import { languages } from '../../platform/visitorLanguage.ts';

const on = { addresses: ['n…@example.com'], wanted: true, broken: false };
const now: Preferences = { business: 'Harbor', news: true, email: on, texts: { ...on, addresses: ['…0123'] } };
const all: Choice = { news: true, email: true, texts: true };
const changes = (chosen: Partial<Choice>, before: Partial<Preferences> = {}) =>
  planPreferences({ ...now, ...before }, { ...all, ...chosen }).map(
    ({ purpose, channel, granted }) => `${granted ? 'yes' : 'no'} to ${purpose} by ${channel}`,
  );
const address = (reason?: 'optedOut' | 'bounced'): Address => ({
  contactId: 'contact-1',
  channel: 'email',
  ...(reason && { blocked: { reason, at: new Date(0) } }),
});

describe('what a person chooses', () => {
  test('is on record only where it changes something', () => {
    expect(changes({})).toEqual([]);
    expect(changes({ news: false })).toEqual(['no to marketing by email']);
    expect(changes({ texts: false })).toEqual(['no to service by sms']);
    expect(changes({ texts: true }, { texts: { ...on, wanted: false } })).toEqual(['yes to service by sms']);
  });

  test('leaves no news by email to somebody who wants no email', () => {
    expect(changes({ email: false })).toEqual(['no to service by email', 'no to marketing by email']);
    expect(changes({ email: false }, { email: { ...on, wanted: false }, news: false })).toEqual([]);
  });

  test('does not concern a channel that they have no address for, or one that does not work', () => {
    expect(changes({ texts: false }, { texts: undefined })).toEqual([]);
    expect(changes({ email: false, news: false }, { email: { ...on, broken: true } })).toEqual([]);
  });

  test('is kept in the words of the page', () => {
    expect(choiceInWords(now, { news: true, email: false, texts: true }, words.en)).toBe('[ ] Emails about my inquiry [ ] News and offers [x] Text messages');
  });
});

describe('a channel', () => {
  test('is wanted while none of its addresses says no', () => {
    expect(channelPreference(['a', 'b'], [address(), undefined])).toMatchObject({ wanted: true, broken: false });
    expect(channelPreference(['a', 'b'], [address(), address('optedOut')])).toMatchObject({ wanted: false, broken: false });
    expect(channelPreference([], [])).toBeUndefined();
  });

  test('is broken where no address works and nobody has said no', () => {
    expect(channelPreference(['a'], [address('bounced')])).toMatchObject({ wanted: false, broken: true });
  });
});

describe('the page', () => {
  test('keeps what comes from outside as text', () => {
    const page = preferencesPage({ ...now, business: '<script>alert(1)</script>', email: { ...on, addresses: ['"><img src=x>…@example.com'] } }, 'en', 'none');
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;script&gt;');
  });

  test.each(languages)('speaks %s', (language) => {
    const page = preferencesPage(now, language, 'saved');
    expect(page).toContain(`<html lang="${language}">`);
    for (const word of [words[language].news, words[language].email, words[language].texts, words[language].saved]) expect(page).toContain(word.replaceAll("'", '&#39;'));
    expect(invalidLinkPage(language)).toContain(words[language].invalid);
  });

  test('loads its style and nothing else', () => {
    expect([...preferencesPage(now, 'en', 'none').matchAll(/(?:src|href|action)="([^"]*)"/g)].map(([, url]) => url)).toEqual(['/public.css']);
  });
});

test.each([
  ['nora@example.com', 'n…@example.com'],
  ['\u{1F600}x@example.com', '\u{1F600}…@example.com'],
  ['+12125550123', '…0123'],
])('%s is shown as %s', (whole, masked) => {
  expect(maskAddress(whole)).toBe(masked);
});

describe('a form that is sent', () => {
  const read = async (contentType: string, body: string) => Object.fromEntries(await readForm({ contentType, body: Buffer.from(body) }));
  const multipart = '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n';

  test('is read in both encodings of RFC 8058', async () => {
    expect(await read('application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click')).toEqual({ 'List-Unsubscribe': 'One-Click' });
    expect(await read('multipart/form-data; boundary=x', multipart)).toEqual({ 'List-Unsubscribe': 'One-Click' });
  });

  test('in another one, too long, or broken off says nothing', async () => {
    expect(await read('application/json', '{"List-Unsubscribe":"One-Click"}')).toEqual({});
    expect(await read('', 'List-Unsubscribe=One-Click')).toEqual({});
    expect(await read('multipart/form-data', multipart)).toEqual({});
    expect(await read('multipart/form-data; boundary=x', multipart.slice(0, 40))).toEqual({});
    expect(await read('application/x-www-form-urlencoded', `List-Unsubscribe=One-Click&x=${'x'.repeat(10_000)}`)).toEqual({});
  });
});
