import { expect, test } from 'vitest';
import { stateOf } from './stateOf.ts';
import type { PublicationState } from '../model/words.ts';

const of = (states: readonly PublicationState[], planned = false, rejected = false) => stateOf(states.map((state) => ({ state })), planned, rejected);

test('what needs a person comes before what has been reached', () => {
  expect(of(['published', 'awaitingApproval'])).toBe('awaitingApproval');
  expect(of(['published', 'unknown', 'scheduled'])).toBe('unknown');
  expect(of(['published', 'failed'])).toBe('published');
});

test('a piece that goes nowhere waits for somebody to say where', () => {
  expect(of([])).toBe('awaitingApproval');
});

test('an OK for later is a plan, and one for now is as good as published', () => {
  expect(of(['scheduled', 'published'], true)).toBe('scheduled');
  expect(of(['scheduled'])).toBe('approved');
});

test('a piece is rejected where nothing of it has left, and not published where everything has failed', () => {
  expect(of(['stopped', 'stopped'], false, true)).toBe('rejected');
  expect(of([], false, true)).toBe('rejected');
  expect(of(['published', 'stopped'], false, true)).toBe('published');
  expect(of(['failed', 'stopped'])).toBe('failed');
});
