import { describe, expect, it } from 'vitest';
import type { Attention } from '@model/attention.ts';
import { attentionKinds } from '@model/words.ts';
import { canBeTaken, itemTitle, nextAction, triedAgain } from './nextAction.ts';

const item = (fields: Partial<Attention>): Attention => ({
  kind: 'hotLead',
  leadId: 'abcdefghijklmnop',
  title: 'Nora Quinn',
  detail: 'Wants a new furnace this week',
  priority: 'hot',
  phone: '+15550100',
  rank: 1,
  createdAt: new Date('2026-11-24T15:00:00Z'),
  ...fields,
});

describe('the one action', () => {
  it('is a call where a call wins the job', () => {
    expect(nextAction(item({}))).toEqual({
      do: 'call',
      label: 'Call Nora',
      phone: '+15550100',
      about: '/leads/abcdefghijklmnop',
    });
    expect(nextAction(item({ kind: 'emergency' })).do).toBe('call');
  });

  it('speaks of whoever has typed something else for a name as calmly', () => {
    expect(nextAction(item({ title: '<b onclick=alert(1)>Nora</b>' })).label).toBe('Call Nora');
  });

  it('is about a piece by its own title, whatever stands in that', () => {
    expect(itemTitle(item({ title: '<b>Nora</b> {Quist}' }))).toBe('Nora Quist');
    expect(itemTitle(item({ kind: 'stuckPiece', leadId: undefined, contentId: 'piece', title: 'R-410A ~ what “<” means' }))).toBe('R-410A ~ what “<” means');
  });

  it('leads to the limits where one is reached', () => {
    expect(nextAction(item({ kind: 'overCap' }))).toMatchObject({ to: '/settings#limits' });
  });

  it('is to write where there is no number to call', () => {
    const { phone: _, ...withoutPhone } = item({});
    expect(nextAction(withoutPhone)).toEqual({ do: 'open', label: 'Write to Nora', to: '/leads/abcdefghijklmnop' });
  });

  it('leads a draft that waits to the lead’s page', () => {
    expect(nextAction(item({ kind: 'approval' }))).toMatchObject({
      label: 'Read and approve',
      to: '/leads/abcdefghijklmnop',
    });
  });

  it.each(['replied', 'unclearMessage', 'failedMessage'] as const)('leads to the conversation for %s', (kind) => {
    expect(nextAction(item({ kind, contactId: 'contact-of-nora' }))).toMatchObject({ to: '/inbox?contact=contact-of-nora' });
    expect(nextAction(item({ kind }))).toMatchObject({ to: '/leads/abcdefghijklmnop' });
  });

  it('leads a review to its place among the reviews, also behind a number to call', () => {
    const reviewed = { reviewId: 'review-of-nora' };
    const { phone: _, ...withoutPhone } = item({ kind: 'lowReview', ...reviewed });
    expect(nextAction(withoutPhone)).toEqual({ do: 'open', label: 'Read and answer', to: '/reviews?review=review-of-nora' });
    expect(nextAction(item({ kind: 'lowReview', ...reviewed }))).toMatchObject({ do: 'call', about: '/reviews?review=review-of-nora' });
    for (const kind of ['matchReview', 'approveReply'] as const) {
      expect(nextAction(item({ kind, ...reviewed }))).toMatchObject({ to: '/reviews?review=review-of-nora' });
    }
  });

  it.each(['checkReferral', 'rewardDue'] as const)('leads to the conversion for %s', (kind) => {
    expect(nextAction(item({ kind, saleId: 'sale-to-frank' }))).toMatchObject({ to: '/referrals?conversion=sale-to-frank' });
  });

  it('leads a private note to its conversation, or to the job where nobody can be written to', () => {
    expect(nextAction(item({ kind: 'privateNote', saleId: 'sale-to-nora' }))).toMatchObject({ to: '/jobs/sale-to-nora' });
    expect(nextAction(item({ kind: 'privateNote', saleId: 'sale-to-nora', contactId: 'nora' }))).toMatchObject({ to: '/inbox?contact=nora' });
  });

  it('leads to the job or the review that could not be worked on', () => {
    expect(nextAction(item({ kind: 'stuckSale', saleId: 'sale-to-nora' }))).toMatchObject({ to: '/jobs/sale-to-nora' });
    expect(nextAction(item({ kind: 'stuckReview', reviewId: 'review-of-nora' }))).toMatchObject({ to: '/reviews?review=review-of-nora' });
  });

  it.each(['approvePiece', 'stuckPiece', 'unclearPublication', 'failedPublication'] as const)('leads to the piece for %s', (kind) => {
    expect(nextAction(item({ kind, contentId: '2026-W48-blog-1' }))).toMatchObject({ to: '/content/2026-W48-blog-1' });
  });

  it.each(attentionKinds)('is there for %s', (kind) => {
    expect(nextAction(item({ kind })).label).not.toBe('');
  });
});

it('offers to take urgent leads only', () => {
  expect(attentionKinds.filter((kind) => canBeTaken(item({ kind })))).toEqual(['emergency', 'hotLead']);
});

it('offers another try for what could not be worked on only', () => {
  const about = { saleId: 'sale-to-nora', reviewId: 'review-of-nora', contentId: '2026-W48-blog-1' };
  expect(triedAgain(item({ kind: 'stuckSale', ...about }))).toEqual({ kind: 'sale', id: 'sale-to-nora' });
  expect(triedAgain(item({ kind: 'stuckReview', ...about }))).toEqual({ kind: 'review', id: 'review-of-nora' });
  expect(triedAgain(item({ kind: 'stuckPiece', ...about }))).toEqual({ kind: 'piece', id: '2026-W48-blog-1' });
  const stuckKinds: readonly string[] = ['stuckSale', 'stuckReview', 'stuckPiece'];
  const others = attentionKinds.filter((kind) => !stuckKinds.includes(kind));
  expect(others.filter((kind) => triedAgain(item({ kind, ...about })))).toEqual([]);
});
