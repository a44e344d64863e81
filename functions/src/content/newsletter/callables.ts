import { countRecipients as count } from './countRecipients.ts';
import { stopNewsletter as stop } from './stopNewsletter.ts';
import { defineCallable } from '../../platform/callable.ts';

const members = { roles: ['owner', 'manager', 'agent', 'viewer'] } as const;
/** Whoever may say that it goes may say that it does not. */
const deciders = { roles: ['owner', 'manager'] } as const;

export const newsletterCallables = {
  countRecipients: defineCallable('content-countRecipients', members, async ({ services, businessId }) => ({
    recipients: await count(services, businessId),
  })),
  stopNewsletter: defineCallable('content-stopNewsletter', deciders, async ({ services, actor, input: { businessId, contentId } }) => {
    await stop(services, { businessId, contentId }, actor);
    return { ok: true };
  }),
};
