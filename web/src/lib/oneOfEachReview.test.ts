import { expect, it } from 'vitest';
import { oneOfEachReview } from './oneOfEachReview.ts';

const item = (kind: 'lowReview' | 'approveReply' | 'matchReview', reviewId: string) => ({ kind, reviewId });

it('asks once to read an unhappy review and to approve its answer', () => {
  const items = [item('lowReview', 'a'), item('approveReply', 'a'), item('approveReply', 'b'), item('matchReview', 'a')];
  expect(oneOfEachReview(items)).toEqual([item('lowReview', 'a'), item('approveReply', 'b'), item('matchReview', 'a')]);
});

it('keeps the answer to approve where nobody is unhappy any more', () => {
  expect(oneOfEachReview([item('approveReply', 'a')])).toEqual([item('approveReply', 'a')]);
});
