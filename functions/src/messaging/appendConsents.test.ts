import { expect, test } from 'vitest';
import { appendConsents } from './appendConsents.ts';
import type { ConsentEntry } from '../model/contact.ts';

const entry = (changes: Partial<ConsentEntry> = {}): ConsentEntry => ({
  purpose: 'service',
  channel: 'sms',
  granted: false,
  wording: 'STOP',
  at: new Date(0),
  source: 'inbound:1',
  ...changes,
});

test('what was said last in the same words is not written again, whenever it is said', () => {
  expect(appendConsents([entry()], [entry({ at: new Date(1), source: 'inbound:2' })])).toEqual([entry()]);
});

test('another word, another channel, another purpose and a change of mind are', () => {
  const more = [entry({ wording: 'Stop texting me' }), entry({ channel: 'email' }), entry({ purpose: 'marketing' }), entry({ granted: true, wording: 'START' })];
  expect(appendConsents([entry()], more)).toEqual([entry(), ...more]);
  expect(appendConsents([entry(), entry({ granted: true, wording: 'START' })], [entry()])).toHaveLength(3);
});

test('the newest two hundred lines are kept', () => {
  const full = Array.from({ length: 200 }, (_, index) => entry({ wording: `no ${index}` }));
  const ledger = appendConsents(full, [entry({ wording: 'no 200' })]);
  expect(ledger).toHaveLength(200);
  expect([ledger[0]?.wording, ledger.at(-1)?.wording]).toEqual(['no 1', 'no 200']);
});
