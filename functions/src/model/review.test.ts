import { expect, test } from 'vitest';
import { isUnanswered } from './review.ts';

test('a review is unanswered until an answer stands or is on its way; one that could not be published does not count', () => {
  expect(isUnanswered({})).toBe(true);
  expect(isUnanswered({ reply: 'Thank you.' })).toBe(false);
  expect(isUnanswered({ replyState: 'queued' })).toBe(false);
  expect(isUnanswered({ reply: 'Thank you.', replyState: 'failed' })).toBe(true);
});
