import { expect, test } from 'vitest';
import { googleState, isGoogleState } from './googleState.ts';

const owner = { businessId: 'harbor', uid: 'olivia' };
const now = new Date('2026-11-26T10:00:00Z');
const state = googleState(owner, 'key', now);
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

test('who began a sign-in may finish it, within a quarter of an hour', () => {
  expect(isGoogleState(state, owner, 'key', later(14))).toBe(true);
  expect(isGoogleState(state, owner, 'key', later(16))).toBe(false);
});

test('nobody else may, nor for another business, nor with a state of their own', () => {
  expect(isGoogleState(state, { ...owner, uid: 'mallory' }, 'key', now)).toBe(false);
  expect(isGoogleState(state, { ...owner, businessId: 'rival' }, 'key', now)).toBe(false);
  expect(isGoogleState(googleState(owner, 'other key', now), owner, 'key', now)).toBe(false);
  expect(isGoogleState('nonsense', owner, 'key', now)).toBe(false);
  expect(isGoogleState('', owner, 'key', now)).toBe(false);
});
