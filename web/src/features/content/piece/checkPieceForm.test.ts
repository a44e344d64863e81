import { expect, test } from 'vitest';
import { emptyContentText } from '@model/content.ts';
import { checkPieceForm } from './checkPieceForm.ts';

const form = { ...emptyContentText, title: 'A title', body: 'A text', destinations: [], revision: 1 };

test('a blog post needs a title and a text, a newsletter a subject', () => {
  expect(checkPieceForm('blog', form)).toEqual({});
  expect(checkPieceForm('blog', { ...form, title: ' ' })).toEqual({ title: 'Title is missing.' });
  expect(checkPieceForm('email', form)).toEqual({ subject: 'Subject is missing.' });
});

test('limits are said with the field’s name', () => {
  expect(checkPieceForm('blog', { ...form, slug: 'Not an address' })).toEqual({ slug: 'Address: Use small letters, digits and hyphens.' });
  expect(checkPieceForm('blog', { ...form, metaDescription: 'x'.repeat(201) })['metaDescription']).toContain('at most 200 characters');
});

test('a picture has an address by https', () => {
  expect(checkPieceForm('blog', { ...form, imageUrl: 'http://example.com/a.jpg' })).toHaveProperty('imageUrl');
  expect(checkPieceForm('blog', { ...form, imageUrl: 'https://example.com/a.jpg' })).toEqual({});
});

test('a platform’s text is there, or the text that all of them have', () => {
  expect(checkPieceForm('social', { ...form, variants: { x: '' } })).toEqual({});
  expect(checkPieceForm('social', { ...form, body: '', variants: { x: '' } })).toEqual({ 'variants.x': 'X is missing.' });
});
