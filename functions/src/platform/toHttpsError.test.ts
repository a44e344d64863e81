import { describe, expect, test } from 'vitest';
import { toHttpsError } from './toHttpsError.ts';
import { AppError } from './errors.ts';

describe('an error leaves the functions', () => {
  test('with its field, so that the form can show it there', () => {
    const error = toHttpsError(new AppError('invalid', 'Name must not be empty.', { field: 'profile.name' }));
    expect(error.code).toBe('invalid-argument');
    expect(error.message).toBe('Name must not be empty.');
    expect(error.details).toEqual({ field: 'profile.name', message: 'Name must not be empty.' });
  });

  test.each([
    ['unauthenticated', 'unauthenticated'],
    ['forbidden', 'permission-denied'],
    ['notFound', 'not-found'],
    ['conflict', 'aborted'],
    ['limited', 'resource-exhausted'],
    ['unavailable', 'unavailable'],
  ] as const)('as a callable\'s own code: %s is %s', (code, https) => {
    expect(toHttpsError(new AppError(code, 'Why.')).code).toBe(https);
  });

  test('without a word about what went on inside when it is not ours', () => {
    const error = toHttpsError(new Error('5 NOT_FOUND: businesses/demo/leads/secret'));
    expect(error.code).toBe('internal');
    expect(JSON.stringify(error)).not.toContain('secret');
    expect(error.message).not.toContain('NOT_FOUND');
  });

  test('without its cause', () => {
    const error = toHttpsError(new AppError('unavailable', 'Please try again.', { cause: new Error('key sk-1') }));
    expect(JSON.stringify(error)).not.toContain('sk-1');
  });
});
