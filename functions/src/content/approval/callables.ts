import { approvePiece as approve } from './approvePiece.ts';
import { movePiece as move } from './movePiece.ts';
import { previewPiece as preview } from './previewPiece.ts';
import { rejectPiece as reject } from './rejectPiece.ts';
import { reopenPiece as reopen } from './reopenPiece.ts';
import { restoreVersion as restore } from './restoreVersion.ts';
import { rewritePiece as rewrite } from './rewritePiece.ts';
import { savePiece as save } from './savePiece.ts';
import { settlePublication as settle } from './settlePublication.ts';
import { defineCallable } from '../../platform/callable.ts';
import { secretNames } from '../../platform/config.ts';

const handlers = { roles: ['owner', 'manager', 'agent'] } as const;
/** What is said in public is said in the owner's name. */
const deciders = { roles: ['owner', 'manager'] } as const;
/** For the links that a piece carries. */
const withLinks = { secrets: [secretNames.addressKey] };
const withAssistant = { secrets: [secretNames.addressKey, secretNames.openaiKey] };
/** For the places outside at which it is looked up. */
const withPublishers = { secrets: [secretNames.addressKey, secretNames.credentialsKey] };
const ok = { ok: true } as const;

const timeOf = (iso: string): Date => new Date(iso);

export const approvalCallables = {
  savePiece: defineCallable('content-savePiece', { ...deciders, ...withAssistant }, async ({ services, actor, input }) => ({
    revision: await save(services, input, actor, input),
  })),
  approvePiece: defineCallable('content-approvePiece', { ...deciders, ...withLinks }, async ({ services, actor, input }) => {
    const publishAt = input.publishAt === null ? null : timeOf(input.publishAt);
    await approve(services, input, actor, { ...input, publishAt });
    return ok;
  }),
  rejectPiece: defineCallable('content-rejectPiece', deciders, async ({ services, actor, input }) => {
    await reject(services, input, actor, input.reason);
    return ok;
  }),
  reopenPiece: defineCallable('content-reopenPiece', deciders, async ({ services, actor, input }) => {
    await reopen(services, input, actor);
    return ok;
  }),
  rewritePiece: defineCallable('content-rewritePiece', deciders, async ({ services, actor, input }) => {
    await rewrite(services, input, actor, input);
    return ok;
  }),
  restoreVersion: defineCallable('content-restoreVersion', { ...deciders, ...withAssistant }, async ({ services, actor, input }) => ({
    revision: await restore(services, input, actor, input),
  })),
  movePiece: defineCallable('content-movePiece', deciders, async ({ services, actor, input }) => {
    await move(services, input, actor, timeOf(input.publishAt));
    return ok;
  }),
  settlePublication: defineCallable('content-settlePublication', { ...deciders, ...withPublishers }, async ({ services, actor, input }) => {
    await settle(services, input, actor, input);
    return ok;
  }),
  previewPiece: defineCallable('content-previewPiece', { ...handlers, ...withLinks }, ({ services, input }) => preview(services, input, input.piece)),
};
