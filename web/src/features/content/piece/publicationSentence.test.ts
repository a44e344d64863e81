import { expect, test } from 'vitest';
import type { Publication } from '@model/content.ts';
import { chooseSettlements, isTroubled, publicationSentence } from './publicationSentence.ts';

const now = new Date('2026-11-24T15:00:00Z');
const soon = new Date('2026-11-24T15:30:00Z');
const place = { publishAt: null, paused: false, now, locale: 'en-US', timezone: 'America/New_York' };
const publication = (changes: Partial<Publication>): Publication => ({
  state: 'scheduled', url: null, externalId: null, at: null, error: null, attempts: 0, ...changes,
});
const say = (changes: Partial<Publication>, circumstances: Partial<typeof place> | { publishAt: Date } = {}) =>
  publicationSentence(publication(changes), { ...place, ...circumstances });

test('what is planned says when, and what waits says why', () => {
  expect(say({})).toBe('Goes there in a moment.');
  expect(say({}, { publishAt: soon })).toBe('Goes there today at 10:30 AM.');
  expect(say({}, { paused: true })).toBe('Waits, because everything is paused.');
  expect(say({ attempts: 2, notBefore: soon })).toBe('Tried twice. It is tried again today at 10:30 AM.');
});

test('what is unclear says whether we still look, or a person has to', () => {
  expect(say({ state: 'unknown', notBefore: soon })).toContain('We look there again today at 10:30 AM.');
  expect(say({ state: 'unknown' })).toContain('Look there, and say what you find.');
});

test('what is there says since when', () => {
  expect(say({ state: 'published', at: now })).toBe('Since today at 10:00 AM.');
  expect(say({ state: 'failed' })).toBe('It is not published there.');
});

test('a person settles what is unclear or was refused, and nothing else', () => {
  const choices = (changes: Partial<Publication>) => chooseSettlements(publication(changes), now);
  expect(choices({ state: 'unknown' })).toEqual(['isThere', 'publishAgain', 'letItBe']);
  expect(choices({ state: 'unknown', notBefore: soon })).toEqual(['isThere', 'letItBe']);
  expect(choices({ state: 'failed' })).toEqual(['publishAgain', 'letItBe']);
  expect(choices({ state: 'stopped', claimedAt: now })).toEqual(['isThere', 'publishAgain']);
  expect(choices({ state: 'stopped' })).toEqual([]);
  expect(choices({ state: 'publishing' })).toEqual([]);
});

test('what was refused, or is not looked up any more, needs a person; what goes on by itself does not', () => {
  const needs = (changes: Partial<Publication>) => isTroubled(publication(changes), now);
  expect([needs({ state: 'failed' }), needs({ state: 'unknown' })]).toEqual([true, true]);
  expect([needs({ state: 'unknown', notBefore: soon }), needs({ state: 'stopped', claimedAt: now }), needs({ state: 'published' })]).toEqual([false, false, false]);
});
