import { checkConnection } from './checkConnection.ts';
import { chooseChannels as choose } from './chooseChannels.ts';
import { connect as connectOne } from './connect.ts';
import { chooseLocation as chooseOne, placesOf } from './google/chooseLocation.ts';
import { disconnectGoogle as disconnectFromGoogle } from './google/disconnectGoogle.ts';
import { finishGoogle as finish } from './google/finishGoogle.ts';
import { requireGoogle } from './google/googleAccess.ts';
import { startGoogle as start } from './google/startGoogle.ts';
import { checkPublisher as checkPlace } from './publishers/checkPublisher.ts';
import { connectBuffer as connectToBuffer } from './publishers/connectBuffer.ts';
import { connectWordpress as connectToWordpress } from './publishers/connectWordpress.ts';
import { disconnectPublisher as disconnectPlace } from './publishers/disconnectPublisher.ts';
import { disconnect as disconnectOne } from './disconnect.ts';
import { saveMailRules as saveRules } from './saveMailRules.ts';
import { sendTest as sendOne } from './sendTest.ts';
import { webhookAddresses } from './webhookAddresses.ts';
import { defineCallable } from '../platform/callable.ts';
import { googleConfig, openAiConfig, secretNames } from '../platform/config.ts';

const deciders = { roles: ['owner', 'manager'] } as const;
const withCredentials = { ...deciders, secrets: [secretNames.credentialsKey] };
const withGoogle = { ...deciders, secrets: [secretNames.addressKey, secretNames.credentialsKey, secretNames.googleSecret] };
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
    { ...deciders, secrets: [secretNames.addressKey, secretNames.openaiKey, secretNames.googleSecret] },
    ({ businessId }) => Promise.resolve({ ...webhookAddresses(businessId), hasOpenAiKey: openAiConfig() !== undefined, hasGoogle: googleConfig() !== undefined }),
  ),
  startGoogle: defineCallable('connections-startGoogle', withGoogle, async ({ services, businessId, actor }) => ({
    url: await start(services, requireGoogle(googleConfig()), businessId, actor.id),
  })),
  finishGoogle: defineCallable('connections-finishGoogle', withGoogle, async ({ services, businessId, actor, from, input }) => ({
    locations: await finish(services, requireGoogle(googleConfig()), { businessId, actor, from }, input),
  })),
  listLocations: defineCallable('connections-listLocations', withGoogle, async ({ services, businessId }) => ({
    locations: await placesOf(services, requireGoogle(googleConfig()), businessId),
  })),
  chooseLocation: defineCallable('connections-chooseLocation', withGoogle, async ({ services, businessId, actor, from, input }) => {
    await chooseOne(services, requireGoogle(googleConfig()), { businessId, actor, from }, input.location);
    return ok;
  }),
  disconnectGoogle: defineCallable('connections-disconnectGoogle', withGoogle, async ({ services, businessId, actor, from }) => {
    await disconnectFromGoogle(services, googleConfig(), { businessId, actor, from });
    return ok;
  }),
  connectWordpress: defineCallable('connections-connectWordpress', withCredentials, async ({ services, businessId, actor, from, input }) => ({
    siteName: await connectToWordpress(services, { businessId, actor, from }, input),
  })),
  connectBuffer: defineCallable('connections-connectBuffer', withCredentials, async ({ services, businessId, actor, from, input }) => ({
    channels: await connectToBuffer(services, { businessId, actor, from }, input),
  })),
  checkPublisher: defineCallable('connections-checkPublisher', withCredentials, ({ services, businessId, input }) =>
    checkPlace(services, businessId, input.provider),
  ),
  disconnectPublisher: defineCallable('connections-disconnectPublisher', deciders, async ({ services, businessId, actor, from, input }) => {
    await disconnectPlace(services, { businessId, actor, from }, input.provider);
    return ok;
  }),
  chooseChannels: defineCallable('connections-chooseChannels', deciders, async ({ services, businessId, actor, from, input }) => {
    await choose(services, businessId, actor, from, input.channels);
    return ok;
  }),
  saveMailRules: defineCallable('connections-saveMailRules', deciders, async ({ services, businessId, actor, from, input }) => {
    await saveRules(services, businessId, actor, from, input);
    return ok;
  }),
};
