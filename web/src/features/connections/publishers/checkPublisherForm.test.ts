import { describe, expect, it } from 'vitest';
import { checkBufferForm, checkWordpressForm } from './checkPublisherForm.ts';
import { tidiedWordpress, wordpressValues } from './wordpressForm.ts';

const whole = { siteUrl: 'https://example.com', username: 'olivia', password: 'abcd EFGH' };
const check = (changes: Partial<typeof whole>, isStored = false) => checkWordpressForm('harbor', { ...whole, ...changes }, isStored);

describe('connecting WordPress', () => {
  it('says what is missing, by its label', () => {
    expect(check({ siteUrl: '', username: '', password: '' })).toEqual({
      siteUrl: 'Address of your site is missing.',
      username: 'Your name there is missing.',
      password: 'Application password is missing.',
    });
    expect(check({})).toEqual({});
  });

  it('needs no password where one is kept', () => {
    expect(check({ password: '' }, true)).toEqual({});
  });

  it('takes an address as people write it: whether it answers with https, which alone is asked, only the site can say', () => {
    for (const siteUrl of ['example.com', 'https://example.com', 'http://example.com']) expect(check({ siteUrl })).toEqual({});
  });

  it('begins with the business’s own website, and never shows what is kept', () => {
    expect(wordpressValues(undefined, 'https://harbor.example.com')).toEqual({ siteUrl: 'https://harbor.example.com', username: '', password: '' });
    expect(tidiedWordpress({ siteUrl: ' https://example.com ', username: ' olivia', password: 'abcd EFGH ' })).toEqual(whole);
  });
});

describe('connecting Buffer', () => {
  it('needs a key where none is kept', () => {
    expect(checkBufferForm('harbor', '', false)).toEqual({ apiKey: 'API key is missing.' });
    expect(checkBufferForm('harbor', '', true)).toEqual({});
    expect(checkBufferForm('harbor', 'key', false)).toEqual({});
  });
});
