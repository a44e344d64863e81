import { expect, test } from 'vitest';
import { changedFields } from './changedFields.ts';

test('the audit holds what changed, and nothing else', () => {
  expect(
    changedFields(
      { name: 'Harbor', facts: ['one', 'two'], pausedAt: null, phone: '+12075550100' },
      { name: 'Harbor', facts: ['one'], phone: '+12075550101' },
    ),
  ).toEqual({
    before: { facts: ['one', 'two'], phone: '+12075550100' },
    after: { facts: ['one'], phone: '+12075550101' },
  });
});

test('a field that was not there before was nothing', () => {
  expect(changedFields({}, { onCall: true })).toEqual({ before: { onCall: null }, after: { onCall: true } });
});

test('saving what is there already is no change', () => {
  expect(changedFields({ facts: ['one'] }, { facts: ['one'] }).after).toEqual({});
});
