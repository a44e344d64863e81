import { expect, test } from 'vitest';
import { isOptOut } from './detectOptOut.ts';

test.each([
  'STOP', 'stop', ' Stop. ', 'stop!!', '"STOP"', 'STOP \u{1F6D1}', 'Stopall', 'unsubscribe', 'Unsubscribe.', 'CANCEL', 'end', 'Quit',
  'revoke', 'OPTOUT', 'opt-out', 'Opt out', 'baja', 'No más', 'no  mas', 'arrêt', 'Désabonner', 'Stopp', 'abmelden', 'Aufhören',
])('%s alone means: write to me no more', (body) => {
  expect(isOptOut(body)).toBe(true);
});

test.each([
  'Please cancel my Tuesday visit',
  'Can you stop by on Friday?',
  'The noise will not stop',
  'STOP it, that is too expensive! But yes, come.',
  'At the end of the month would be fine',
  'nonstop',
  '',
  '?!',
  'Yes',
])('"%s" is a reply', (body) => {
  expect(isOptOut(body)).toBe(false);
});
