import { expect, test } from 'vitest';
import { originalText } from './originalText.ts';

test('a review without a translation is as it was written', () => {
  expect(originalText(' Great work. ')).toBe('Great work.');
});

test('of a translated review the person\'s own words are kept, wherever Google puts them', () => {
  expect(originalText('(Translated by Google) Great work.\n\n(Original)\nSehr gut gemacht.')).toBe('Sehr gut gemacht.');
  expect(originalText('Sehr gut gemacht.\n\n(Translated by Google)\nGreat work.')).toBe('Sehr gut gemacht.');
});

test('a review that only speaks of translations stays whole', () => {
  expect(originalText('(Translated by Google) is what I always read')).toBe('(Translated by Google) is what I always read');
});
