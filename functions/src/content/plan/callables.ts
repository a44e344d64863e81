import { dryRun as runDry } from './dryRun.ts';
import { saveSettings as save } from './saveSettings.ts';
import { takeDryRun } from './takeDryRun.ts';
import { loadWorkflow } from '../loadWorkflow.ts';
import { countAssistantCall } from '../../business/countAssistantCall.ts';
import { dailyUse } from '../../business/dailyUse.ts';
import { loadSettings } from '../../business/loadSettings.ts';
import { defineCallable } from '../../platform/callable.ts';
import { secretNames } from '../../platform/config.ts';

const deciders = { roles: ['owner', 'manager'] } as const;
const anyone = { roles: ['owner', 'manager', 'agent', 'viewer'] } as const;
const withAssistant = { secrets: [secretNames.openaiKey] };

export const planCallables = {
  saveSettings: defineCallable('content-saveSettings', deciders, async ({ services, actor, from, input }) => {
    await save(services, input.businessId, actor, from, input);
    return { ok: true };
  }),
  dryRun: defineCallable('content-dryRun', { ...anyone, ...withAssistant }, async ({ services, paths, now, input }) => {
    const { businessId, settings } = input;
    await takeDryRun(services, businessId);
    const [{ business }, workflow] = await Promise.all([loadSettings(paths, businessId), loadWorkflow(services, businessId)]);
    const { over } = await dailyUse(paths, businessId, business, now);
    const { assistantUse, ...run } = await runDry(services, businessId, business, settings ?? workflow, { now, overAi: over.ai });
    await countAssistantCall(services, businessId, business.timezone, assistantUse);
    return run;
  }),
};
