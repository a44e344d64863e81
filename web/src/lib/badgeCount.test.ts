import { expect, it } from 'vitest';
import type { Attention } from '@model/attention.ts';
import type { AttentionKind } from '@model/words.ts';
import { badgeCount } from './badgeCount.ts';

const items = (...kinds: AttentionKind[]): Attention[] =>
  kinds.map((kind) => ({
    kind,
    title: 'Nora Quinn',
    detail: '',
    priority: 'warm',
    rank: 2,
    createdAt: new Date('2026-11-24T15:00:00Z'),
  }));
const eight = items('replied', 'replied', 'replied', 'approval', 'approval', 'replied', 'replied', 'replied');

it('shows nothing where nothing waits', () => {
  expect(badgeCount([])).toBeUndefined();
  expect(badgeCount(items('replied'), ['approval'])).toBeUndefined();
});

it('counts everything, or the kinds of one page', () => {
  expect(badgeCount(items('replied', 'approval'))).toBe('2');
  expect(badgeCount(items('replied', 'approval'), ['approval'])).toBe('1');
});

it('says that there are more than seven', () => {
  expect(badgeCount(eight)).toBe('7+');
});

it('does not claim to know how many of a kind there are when there are more than it sees', () => {
  expect(badgeCount(eight, ['approval'])).toBe('2+');
});
