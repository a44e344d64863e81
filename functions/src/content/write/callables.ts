import { tryAgain as tryOnceMore } from './tryAgain.ts';
import { defineCallable } from '../../platform/callable.ts';

export const writeCallables = {
  tryAgain: defineCallable('content-tryAgain', { roles: ['owner', 'manager', 'agent'] }, async ({ services, input }) => {
    await tryOnceMore(services, input);
    return { ok: true };
  }),
};
