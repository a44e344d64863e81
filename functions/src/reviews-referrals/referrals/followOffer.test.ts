import { expect, test } from 'vitest';
import { offerAfter } from './followOffer.ts';
import { builtAt } from '../../testing/builders.ts';

const queued = { state: 'queued', code: 'NORA-7K4Q', at: builtAt } as const;
const now = new Date(builtAt.getTime() + 60_000);
const sent = { ...queued, state: 'sent', at: now } as const;

test('an offer is sent when its message is, and stays sent when it arrives', () => {
  expect(offerAfter(queued, { state: 'sent', sentAt: now }, now)).toEqual(sent);
  expect(offerAfter(sent, { state: 'delivered', sentAt: now }, builtAt)).toBe(sent);
});

test('an offer that may not be sent is let go with the reason', () => {
  expect(offerAfter(queued, { state: 'skipped', skippedBecause: 'optedOut' }, now)).toMatchObject({ state: 'skipped', skippedBecause: 'optedOut' });
  expect(offerAfter(sent, { state: 'failed' }, now)).toMatchObject({ state: 'skipped', skippedBecause: 'undeliverable' });
});

test('one of which nobody knows whether it arrived is neither', () => {
  expect(offerAfter(queued, { state: 'unknown' }, now)).toBe(queued);
});

test('one that a person sends again is on its way again', () => {
  const failed = { ...queued, state: 'skipped', skippedBecause: 'undeliverable' } as const;
  expect(offerAfter(failed, { state: 'queued' }, now)).toEqual({ ...queued, at: now });
});
