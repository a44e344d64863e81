import { describe, expect, test } from 'vitest';
import { emptyContentText } from '@model/content.ts';
import { formOf, isForTheEditor, placeOfCheck, sortPlatforms, textOf, withDestination } from './pieceForm.ts';

const text = { ...emptyContentText, title: 'Before the frost', body: 'A visit costs **$49** only.' };

test('a piece becomes a form and a form a text, whatever order its parts were written in', () => {
  const one = formOf({ ...text, variants: { x: 'b', facebook: 'a' }, destinations: ['wordpress', 'local'], revision: 3 });
  const other = formOf({ ...text, variants: { facebook: 'a', x: 'b' }, destinations: ['local', 'wordpress'], revision: 3 });
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  expect(textOf(one)).toEqual({ ...text, variants: { facebook: 'a', x: 'b' } });
  expect(formOf({}).revision).toBe(0);
});

test('a destination is chosen once, and taken away', () => {
  expect(withDestination(['wordpress'], 'local', true)).toEqual(['local', 'wordpress']);
  expect(withDestination(['local', 'wordpress'], 'local', false)).toEqual(['wordpress']);
});

describe('what a check is about is found', () => {
  test('in the text, through its markings', () => {
    expect(placeOfCheck('blog', { quote: 'costs $49 only' }, text)).toEqual({ field: 'body', quote: 'costs $49 only' });
    expect(placeOfCheck('blog', { quote: 'the frost' }, text)).toEqual({ field: 'title', quote: 'the frost' });
  });

  test('in the words of its platform', () => {
    const social = { ...emptyContentText, variants: { facebook: 'Save now', x: 'Save now' } };
    expect(placeOfCheck('social', { quote: 'Save now', platform: 'x' }, social)?.field).toBe('variants.x');
    expect(placeOfCheck('social', { quote: '', platform: 'x' }, social)).toEqual({ field: 'variants.x', quote: undefined });
  });

  test('or is gone', () => {
    expect(placeOfCheck('blog', { quote: 'for free' }, text)).toBeUndefined();
  });
});

test('the editor takes what it can give back', () => {
  expect(isForTheEditor('## Head\n\n- a **b** [c](https://example.com)\n\n> said <https://example.com> 3 < 4')).toBe(true);
  expect(isForTheEditor('![a](https://example.com/a.png)')).toBe(false);
  expect(isForTheEditor('| a | b |\n| - | - |')).toBe(false);
  expect(isForTheEditor('a <u>b</u>')).toBe(false);
});

test('the networks that a piece goes to stand apart from those that it only has a text for', () => {
  const variants = { facebook: 'a', x: 'b' };
  const platformOf = (destination: string) => (destination === 'buffer-fb' ? ('facebook' as const) : undefined);
  expect(sortPlatforms({ variants, destinations: ['local', 'buffer-fb'] }, platformOf)).toEqual({ published: ['facebook'], byHand: ['x'] });
  expect(sortPlatforms({ variants, destinations: ['local'] }, platformOf)).toEqual({ published: [], byHand: ['facebook', 'x'] });
  // Who may not see connections does not know which network an account is at.
  expect(sortPlatforms({ variants, destinations: ['buffer-of-somebody'] }, () => undefined).byHand).toEqual([]);
});
