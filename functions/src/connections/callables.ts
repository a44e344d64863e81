import { checkConnection } from './checkConnection.ts';
import { chooseChannels as choose } from './chooseChannels.ts';
import { connect as connectOne } from './connect.ts';
import { disconnect as disconnectOne } from './disconnect.ts';
import { saveMailRules as saveRules } from './saveMailRules.ts';
import { sendTest as sendOne } from './sendTest.ts';
import { webhookAddresses } from './webhookAddresses.ts';
import { defineCallable } from '../platform/callable.ts';
import { openAiConfig, secretNames } from '../platform/config.ts';

const deciders = { roles: ['owner', 'manager'] } as const;
const withCredentials = { ...deciders, secrets: [secretNames.credentialsKey] };
const ok = { ok: true } as const;

export const connectionCallables = {
  connect: defineCallable('connections-connect', withCredentials, async ({ services, businessId, actor, from, input }) => {
    await connectOne(services, businessId, actor, from, input);
    return ok;
  }),
  disconnect: defineCallable('connections-disconnect', deciders, async ({ services, businessId, actor, from, input }) => {
    await disconnectOne(services, businessId, actor, from, input.provider);
    return ok;
  }),
  check: defineCallable('connections-check', withCredentials, ({ services, businessId, input }) =>
    checkConnection(services, businessId, input.provider),
  ),
  sendTest: defineCallable(
    'connections-sendTest',
    { ...deciders, secrets: [secretNames.credentialsKey, secretNames.addressKey] },
    ({ services, businessId, actor, input }) => sendOne(services, businessId, actor, input),
  ),
  webhooks: defineCallable(
    'connections-webhooks',
    { ...deciders, secrets: [secretNames.addressKey, secretNames.openaiKey] },
    ({ businessId }) => Promise.resolve({ ...webhookAddresses(businessId), hasOpenAiKey: openAiConfig() !== undefined }),
  ),
  chooseChannels: defineCallable('connections-chooseChannels', deciders, async ({ services, businessId, actor, from, input }) => {
    await choose(services, businessId, actor, from, input.channels);
    return ok;
  }),
  saveMailRules: defineCallable('connections-saveMailRules', deciders, async ({ services, businessId, actor, from, input }) => {
    await saveRules(services, businessId, actor, from, input);
    return ok;
  }),
};
