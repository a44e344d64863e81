import { expect, it } from 'vitest';
import { fillUp, lacks } from './fillUp.ts';
import { defaultContentWorkflow } from './contentWorkflow.ts';

const otherwise = { slot: { weekday: 1, time: '07:00' }, wishes: ['boilers'], enabledAt: null, enabled: false };

it('takes what was not said from what holds otherwise, also inside', () => {
  expect(fillUp({ enabled: true, slot: { weekday: 3 } }, otherwise)).toEqual({
    enabled: true,
    slot: { weekday: 3, time: '07:00' },
    wishes: ['boilers'],
    enabledAt: null,
  });
});

it('leaves what was said: an empty list, a null, a date, and what is nobody’s', () => {
  const at = new Date('2026-11-23T12:00:00Z');
  expect(fillUp({ wishes: [], enabledAt: at, slot: null, colour: 'blue' }, otherwise)).toMatchObject({
    wishes: [],
    enabledAt: at,
    slot: null,
    colour: 'blue',
  });
});

it('makes nothing out of what is no document, and changes neither', () => {
  expect(fillUp(undefined, otherwise)).toBeUndefined();
  const written = Object.freeze({ slot: Object.freeze({ weekday: 2 }) });
  fillUp(written, Object.freeze(defaultContentWorkflow));
  expect(written).toEqual({ slot: { weekday: 2 } });
});

it('knows what is missing, also inside, and what is not', () => {
  expect(lacks({ ...otherwise, slot: { weekday: 3 } }, otherwise)).toBe(true);
  expect(lacks({ enabled: true }, otherwise)).toBe(true);
  expect(lacks({ ...otherwise, wishes: [], colour: 'blue' }, otherwise)).toBe(false);
  expect(lacks(undefined, otherwise)).toBe(false);
});
