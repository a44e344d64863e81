import { decideMatch } from './decideMatch.ts';
import { draftReply as draft } from './draftReply.ts';
import { hideReview as hide } from './hideReview.ts';
import { publishReply as publish } from './publishReply.ts';
import { defineCallable } from '../../platform/callable.ts';
import { secretNames } from '../../platform/config.ts';

const handlers = { roles: ['owner', 'manager', 'agent'] } as const;
/** What is said in public is said in the owner's name. */
const deciders = { roles: ['owner', 'manager'] } as const;
const withKeys = { secrets: [secretNames.addressKey, secretNames.credentialsKey, secretNames.openaiKey] };
const withGoogle = { secrets: [secretNames.addressKey, secretNames.credentialsKey, secretNames.googleSecret] };
const ok = { ok: true } as const;

export const reviewCallables = {
  matchReview: defineCallable('reviewsReferrals-matchReview', handlers, async ({ services, actor, input }) => {
    await decideMatch(services, input, actor, input.saleId);
    return ok;
  }),
  draftReply: defineCallable('reviewsReferrals-draftReply', { ...deciders, ...withKeys }, async ({ services, actor, input }) => {
    const review = await draft(services, input, actor, { again: true });
    return { text: review?.replyDraft ?? '' };
  }),
  publishReply: defineCallable('reviewsReferrals-publishReply', { ...deciders, ...withGoogle }, async ({ services, actor, input }) => ({
    published: await publish(services, input, actor, input.text),
  })),
  hideReview: defineCallable('reviewsReferrals-hideReview', deciders, async ({ services, actor, from, input }) => {
    await hide(services, input, actor, from, input.reason);
    return ok;
  }),
};
