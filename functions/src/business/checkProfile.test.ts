import { describe, expect, test } from 'vitest';
import { checkProfile } from './checkProfile.ts';
import { AppError } from '../platform/errors.ts';
import { makeBusiness } from '../testing/builders.ts';

const { dailyCaps: _, pausedAt: __, ...profile } = makeBusiness();

function problem(changes: Partial<typeof profile>): AppError {
  try {
    checkProfile({ ...profile, ...changes });
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  throw new Error('was accepted');
}

describe('a profile is kept', () => {
  test('with its addresses in the form in which they are used', () => {
    const kept = checkProfile({ ...profile, phone: '(207) 555-0100', email: ' Office@Example.com ' });
    expect(kept).toMatchObject({ phone: '+12075550100', email: 'office@example.com' });
  });

  test('without blank lines', () => {
    const kept = checkProfile({ ...profile, facts: ['A visit costs $89. ', '  '], name: ' Harbor ' });
    expect(kept).toMatchObject({ facts: ['A visit costs $89.'], name: 'Harbor' });
  });

  test('with empty fields where nothing is wanted', () => {
    expect(checkProfile({ ...profile, phone: '', email: '', website: '', reviewLinks: [] })).toMatchObject({ phone: '', website: '' });
  });
});

test.each([
  [{ phone: '555' }, 'profile.phone'],
  [{ email: 'office' }, 'profile.email'],
  [{ website: 'javascript:alert(1)' }, 'profile.website'],
  [{ website: 'harbor' }, 'profile.website'],
  [{ reviewLinks: ['https://g.page/r/x', 'review us'] }, 'profile.reviewLinks.1'],
  [{ name: '   ' }, 'profile.name'],
])('%j is refused, naming %s', (changes, field) => {
  const error = problem(changes);
  expect(error.code).toBe('invalid');
  expect(error.field).toBe(field);
});
