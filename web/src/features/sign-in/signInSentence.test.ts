import { expect, it } from 'vitest';
import { signInSentence } from './signInSentence.ts';

const failed = (code: string) => signInSentence(Object.assign(new Error('Firebase: Error'), { code }));

it('does not tell strangers whether an account exists', () => {
  expect(failed('auth/user-not-found')).toBe(failed('auth/wrong-password'));
});

it('says what to do when the network is down', () => {
  expect(failed('auth/network-request-failed')).toContain('Check your connection');
});

it('has a sentence for what it does not know', () => {
  expect(signInSentence('strange')).toBe('Signing in did not work. Try again in a moment.');
});
