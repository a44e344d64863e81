import { describe, expect, test } from 'vitest';
import { newFound, planFound } from './planFound.ts';
import type { FoundReview } from '../../connections/reviewSource.ts';
import type { Review } from '../../model/review.ts';
import { review } from '../../model/review.ts';
import { builtAt, makeReviewsReferrals } from '../../testing/builders.ts';

const later = new Date(builtAt.getTime() + 60 * 60_000);
const found: FoundReview = {
  externalId: 'accounts/1/locations/2/reviews/3',
  author: 'Nora Harper',
  rating: 5,
  text: 'On time.',
  reviewedAt: builtAt,
  updatedAt: builtAt,
  url: undefined,
  reply: undefined,
};
const known = (changes: Partial<Review> = {}): Review => ({ ...newFound('google', found, builtAt), receivedAt: builtAt, ...changes });
const plan = (changes: Partial<FoundReview>, before = known()) =>
  planFound('google-1', before, { ...found, updatedAt: later, ...changes }, '+12125550123', makeReviewsReferrals(), later);

describe('a review found for the first time', () => {
  test('is one that the model knows, whatever the site shows', () => {
    const odd = { ...found, author: ' ', text: '🦊'.repeat(4000), url: `https://example.com/${'x'.repeat(900)}`, reply: 'r'.repeat(5000) };
    expect(review.safeParse(newFound('google', odd, builtAt)).success).toBe(true);
    expect(newFound('google', odd, builtAt).author).toBe('A Google user');
  });

  test('has the answer that stands there', () => {
    expect(newFound('google', { ...found, reply: 'Thanks.' }, builtAt)).toMatchObject({ reply: 'Thanks.', replyState: 'published', repliedAt: builtAt });
    expect(newFound('google', found, builtAt)).not.toHaveProperty('reply');
  });
});

describe('a review that is known', () => {
  test('and as it was changes nothing; nor does a finding that is older', () => {
    expect(plan({})).toBeUndefined();
    expect(plan({ text: 'Late.', updatedAt: new Date(builtAt.getTime() - 1) })).toBeUndefined();
  });

  test('has its new words and stars, and loses the draft for the old ones', () => {
    const edit = plan({ text: 'On time, and clean.', rating: 4 }, known({ replyDraft: 'Thank you.', replyDraftBy: 'local' }));
    expect(edit).toMatchObject({ after: { text: 'On time, and clean.', rating: 4, updatedAt: later }, resolve: ['approveReply-google-1'] });
    expect(edit?.after).not.toHaveProperty('replyDraft');
    expect(edit?.raise).toBeUndefined();
  });

  test('that has become low is told of like a new one, once', () => {
    expect(plan({ rating: 1 })?.raise).toMatchObject({ 'lowReview-google-1': { alertAt: later, phone: '+12125550123' } });
    expect(plan({ rating: 1 }, known({ rating: 2 }))?.raise).toBeUndefined();
    // It is still to be taken in, and told of then.
    expect(plan({ rating: 1 }, known({ receivedAt: undefined }))?.raise).toBeUndefined();
  });

  test('that was answered at the site is answered here, and needs nobody', () => {
    const failed = known({ reply: 'Ours.', replyState: 'failed', replyError: 'Refused.', replyDraft: 'Thank you.' });
    const edit = plan({ reply: 'Thanks from the owner.' }, failed);
    expect(edit).toMatchObject({
      after: { reply: 'Thanks from the owner.', replyState: 'published', repliedAt: later },
      resolve: ['approveReply-google-1'],
    });
    expect(edit?.after).not.toHaveProperty('replyError');
    expect(edit?.after).not.toHaveProperty('replyDraft');
  });

  test('keeps our answer while it is on its way, and when the site does not show it yet', () => {
    const onItsWay = known({ reply: 'New.', replyState: 'queued', replyAt: later });
    expect(plan({ reply: 'Old.' }, onItsWay)).toBeUndefined();
    expect(plan({ reply: undefined }, known({ reply: 'Ours.', replyState: 'published' }))).toBeUndefined();
    expect(plan({ reply: 'Ours.' }, known({ reply: 'Ours.', replyState: 'published' }))).toBeUndefined();
  });
});
