import { expect, test } from 'vitest';
import { widgetPage } from './widgetPage.ts';
import { languages } from '../../../platform/visitorLanguage.ts';
import { makeBusiness, makeReview } from '../../../testing/builders.ts';

const business = makeBusiness();
const site = (changes: Parameters<typeof makeReview>[0] = {}) => makeReview({ source: 'site', ...changes });
const page = (...reviews: ReturnType<typeof makeReview>[]) => widgetPage(business, reviews, 'en', 'light');

test('poor reviews are shown like good ones, and only what was hidden for its reason is not', () => {
  const hidden = { reason: 'spam', at: new Date(0), by: { kind: 'member', id: 'olivia' } } as const;
  const shown = page(site({ rating: 1, text: 'Late.' }), site({ rating: 5, text: 'Quick.' }), site({ text: 'Buy pills', hidden }));
  expect(shown).toContain('Late.');
  expect(shown).toContain('1 of 5 stars');
  expect(shown).toContain('The 2 newest reviews by customers');
  expect(shown).not.toContain('Buy pills');
  // Marks for search engines would claim what they do not grant a business's own page.
  expect(shown).not.toMatch(/schema\.org|ld\+json|itemprop/);
});

test('twenty at most, with the answers that are public', () => {
  const many = page(...Array.from({ length: 25 }, () => site()));
  expect(many.match(/<li>/g)).toHaveLength(20);
  expect(page(site({ reply: 'Thank you, Nora.', replyState: 'published' }))).toContain('Thank you, Nora.');
  expect(page(site({ reply: 'Thank you, Nora.', replyState: 'queued' }))).not.toContain('Thank you, Nora.');
});

test('what customers write stays text', () => {
  expect(page(site({ text: '<script>x</script>', author: '<img src=x>' }))).not.toMatch(/<script|<img/);
});

test.each(languages)('it speaks %s, also while there are none', (language) => {
  expect(widgetPage(business, [], language, 'dark')).toContain(`<html lang="${language}" data-theme="dark">`);
});
