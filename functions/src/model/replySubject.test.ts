import { expect, test } from 'vitest';
import { replySubject } from './replySubject.ts';

test.each([
  ['Your furnace', 'Re: Your furnace'],
  ['Re: Your furnace', 'Re: Your furnace'],
  ['RE: AW: Ihre Heizung', 'Re: Ihre Heizung'],
  ['Reparatur der Heizung', 'Re: Reparatur der Heizung'],
  ['Fwd: re: Your furnace', 'Re: Your furnace'],
])('an answer to “%s” is about “%s”', (subject, answer) => {
  expect(replySubject(subject)).toBe(answer);
});

test('stays as short as a subject has to be', () => {
  expect(replySubject('x'.repeat(300))).toHaveLength(300);
});
