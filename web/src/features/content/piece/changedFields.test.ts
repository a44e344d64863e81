import { expect, test } from 'vitest';
import { emptyContentText } from '@model/content.ts';
import { changedFields } from './changedFields.ts';

const mine = { ...emptyContentText, title: 'Mine', tags: ['a'], variants: { x: 'one' } };

test('only what reads otherwise is shown, by the fields’ names', () => {
  expect(changedFields(mine, mine)).toEqual([]);
  expect(changedFields(mine, { ...mine, title: 'Theirs', tags: ['a', 'b'], variants: { x: 'two' } })).toEqual([
    { field: 'title', label: 'Title', mine: 'Mine', theirs: 'Theirs' },
    { field: 'tags', label: 'Tags', mine: 'a', theirs: 'a, b' },
    { field: 'variants.x', label: 'X', mine: 'one', theirs: 'two' },
  ]);
});
