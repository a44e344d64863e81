import { expect, test } from 'vitest';
import { letterTally } from './letterTally.ts';
import type { Message } from '../../model/message.ts';
import { builtAt, makeMessage } from '../../testing/builders.ts';

const letter = (changes: Partial<Message>) => makeMessage({ purpose: 'newsletter', ...changes });
const counted = (...changes: Parameters<typeof letterTally>[0]) =>
  Object.fromEntries(Object.entries(letterTally(changes)).filter(([, value]) => value !== 0));
const sending = letter({ state: 'sending' });
const sent = letter({ state: 'sent' });

test('messages count where they stand', () => {
  const skipped = letter({ state: 'skipped' });
  expect(counted({ before: sending, after: sent }, { before: sending, after: sent }, { before: letter({ state: 'queued' }), after: skipped })).toEqual({ sent: 2, skipped: 1 });
  expect(counted({ before: sent, after: letter({ state: 'delivered' }) })).toEqual({});
  expect(counted({ before: sending, after: letter({ state: 'queued' }) })).toEqual({});
});

test('one that comes back is no longer sent, and counts as bounced where its address was to blame', () => {
  const failed = letter({ state: 'failed' });
  expect(counted({ before: sent, after: failed, block: 'bounced' })).toEqual({ sent: -1, failed: 1, bounced: 1 });
  expect(counted({ before: sent, after: failed })).toEqual({ sent: -1, failed: 1 });
});

test('opening, following a link and leaving count once', () => {
  const opened = { ...sent, openedAt: builtAt };
  const clicked = { ...opened, clickedAt: builtAt };
  expect(counted({ before: sent, after: opened })).toEqual({ opens: 1 });
  expect(counted({ before: opened, after: clicked })).toEqual({ letterClicks: 1 });
  expect(counted({ before: clicked, after: { ...clicked, unsubscribedAt: builtAt } })).toEqual({ unsubscribed: 1 });
  expect(counted({ before: clicked, after: clicked, block: 'complained' })).toEqual({ unsubscribed: 1 });
});
