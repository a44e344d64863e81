import { countRecipients as count } from './countRecipients.ts';
import { defineCallable } from '../../platform/callable.ts';

const members = { roles: ['owner', 'manager', 'agent', 'viewer'] } as const;

export const newsletterCallables = {
  countRecipients: defineCallable('content-countRecipients', members, async ({ services, businessId }) => ({
    recipients: await count(services, businessId),
  })),
};
