import { expect, test } from 'vitest';
import { defaultContentSettings } from '@model/contentWorkflow.ts';
import { weekAhead } from './weekAhead.ts';

const next = 'Mon, Nov 30, 7:00 AM';
const place = { paused: false };
const [local, newsletter] = defaultContentSettings.destinations;
const byItself = (places: (typeof local)[]) => places.flatMap((place) => (place ? [{ ...place, publish: 'automatic' as const }] : []));

test('while it is off nothing is said to come, only what would', () => {
  expect(weekAhead({ ...place, enabled: false, settings: defaultContentSettings, next })).toEqual({
    now: 'It is off, and nothing is written by itself.',
    then: 'Switched on, it writes 1 blog post, 3 social posts, 1 newsletter a week, first on Mon, Nov 30, 7:00 AM. Each piece waits under Content until you say yes. You are shown what the first week would bring before you confirm.',
  });
});

test('while it is on it says when the next pieces come, what becomes of them and how to stop it', () => {
  const { now, then } = weekAhead({ ...place, enabled: true, settings: defaultContentSettings, next });
  expect(now).toBe('The next pieces are written on Mon, Nov 30, 7:00 AM.');
  expect(then).toBe('Each piece waits under Content until you say yes. To stop it, switch it off: no new week is written, and nothing goes without your OK any more.');
});

test('who has the last word is said as the places are set', () => {
  const then = (destinations: typeof defaultContentSettings.destinations) =>
    weekAhead({ ...place, enabled: true, settings: { ...defaultContentSettings, destinations }, next }).then;
  expect(then(byItself([local, newsletter]))).toContain('Each piece goes at its time; one in which something was found waits');
  expect(then([...byItself([local]), ...defaultContentSettings.destinations.slice(1)])).toContain('the rest goes at its time');
  expect(then([])).toContain('They go nowhere yet');
});

test('a time that is not typed yet is not made up', () => {
  expect(weekAhead({ ...place, enabled: false, settings: defaultContentSettings, next: undefined }).then).not.toContain('first on');
  expect(weekAhead({ ...place, enabled: true, settings: defaultContentSettings, next: undefined }).now).toBe('It is on.');
});

test('while everything is paused no time is promised', () => {
  const { now, then } = weekAhead({ paused: true, enabled: true, settings: defaultContentSettings, next });
  expect(now).toBe('Everything is paused.');
  expect(then).toBe('A week that comes meanwhile is written when you resume, and nothing leaves before.');
});
