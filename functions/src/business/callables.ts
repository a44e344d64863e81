import { dismissAttention as dismiss } from './dismissAttention.ts';
import { saveDailyCaps as saveCaps } from './saveDailyCaps.ts';
import { savePublicProfile as savePublic } from './savePublicProfile.ts';
import { saveProfile as save } from './saveProfile.ts';
import { setOnCall as setCall } from './setOnCall.ts';
import { setPaused as pause } from './setPaused.ts';
import { defineCallable } from '../platform/callable.ts';

const deciders = { roles: ['owner', 'manager'] } as const;
const handlers = { roles: ['owner', 'manager', 'agent'] } as const;
const ok = { ok: true } as const;

export const businessCallables = {
  setPaused: defineCallable('business-setPaused', deciders, async ({ services, businessId, actor, from, input }) => {
    await pause(services, businessId, actor, from, input.paused);
    return ok;
  }),
  saveProfile: defineCallable('business-saveProfile', deciders, async ({ services, businessId, actor, from, input }) => {
    await save(services, businessId, actor, from, input.profile);
    return ok;
  }),
  savePublicProfile: defineCallable('business-savePublicProfile', deciders, async ({ services, businessId, actor, from, input }) => {
    await savePublic(services, businessId, actor, from, input);
    return ok;
  }),
  saveDailyCaps: defineCallable('business-saveDailyCaps', deciders, async ({ services, businessId, actor, from, input }) => {
    await saveCaps(services, businessId, actor, from, input.dailyCaps);
    return ok;
  }),
  setOnCall: defineCallable('business-setOnCall', handlers, async ({ services, businessId, actor, role, from, input }) => {
    await setCall(services, businessId, { actor, role, from }, input);
    return ok;
  }),
  dismissAttention: defineCallable('business-dismissAttention', handlers, async ({ services, businessId, input }) => {
    await dismiss(services, businessId, input.attentionId);
    return ok;
  }),
};
