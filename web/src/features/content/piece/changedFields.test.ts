import { expect, test } from 'vitest';
import { emptyContentText } from '@model/content.ts';
import { changedFields } from './changedFields.ts';

const mine = { ...emptyContentText, title: 'Mine', tags: ['a'], variants: { x: 'one' } };

test('only what reads otherwise is shown, by the fields’ names', () => {
  expect(changedFields(mine, mine)).toEqual([]);
  expect(changedFields(mine, { ...mine, title: 'Theirs', tags: ['a', 'b'], variants: { x: 'two' } })).toEqual([
    { field: 'title', label: 'Title', theirs: 'Theirs' },
    { field: 'tags', label: 'Tags', theirs: 'a, b' },
    { field: 'variants.x', label: 'X', theirs: 'two' },
  ]);
});
