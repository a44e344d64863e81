import { askSelected, previewAsking as preview } from './askSelected.ts';
import { dryRun as runDry } from './dryRun.ts';
import { markReviewed as mark } from './markReviewed.ts';
import { report as readReport } from './report.ts';
import { saveSettings as save } from './saveSettings.ts';
import { stopAsking as stop } from './stopAsking.ts';
import { loadWorkflow } from '../loadWorkflow.ts';
import { countAssistantCall } from '../../business/countAssistantCall.ts';
import { dailyUse } from '../../business/dailyUse.ts';
import { loadSettings } from '../../business/loadSettings.ts';
import { defineCallable } from '../../platform/callable.ts';
import { secretNames } from '../../platform/config.ts';

const handlers = { roles: ['owner', 'manager', 'agent'] } as const;
const deciders = { roles: ['owner', 'manager'] } as const;
const anyone = { roles: ['owner', 'manager', 'agent', 'viewer'] } as const;
const withAddressKey = { secrets: [secretNames.addressKey] };
const withAssistant = { secrets: [secretNames.openaiKey] };
const ok = { ok: true } as const;

export const requestCallables = {
  previewAsking: defineCallable('reviewsReferrals-previewAsking', { ...deciders, ...withAddressKey }, ({ services, input }) =>
    preview(services, input.businessId, input.saleIds),
  ),
  askForReviews: defineCallable('reviewsReferrals-askForReviews', { ...deciders, ...withAddressKey }, async ({ services, actor, input }) => ({
    asked: await askSelected(services, input.businessId, actor, input),
  })),
  stopAsking: defineCallable('reviewsReferrals-stopAsking', handlers, async ({ services, actor, input }) => {
    await stop(services, input, actor);
    return ok;
  }),
  markReviewed: defineCallable('reviewsReferrals-markReviewed', handlers, async ({ services, actor, input }) => {
    await mark(services, input, actor);
    return ok;
  }),
  saveSettings: defineCallable('reviewsReferrals-saveSettings', deciders, async ({ services, actor, from, input }) => {
    await save(services, input.businessId, actor, from, input);
    return ok;
  }),
  dryRun: defineCallable('reviewsReferrals-dryRun', { ...anyone, ...withAssistant }, async ({ services, paths, now, input }) => {
    const [{ business }, workflow] = await Promise.all([
      loadSettings(paths, input.businessId),
      loadWorkflow(services, input.businessId),
    ]);
    const { over } = await dailyUse(paths, input.businessId, business, now);
    const about = { now, overAi: over.ai };
    const { assistantUse, ...run } = await runDry(services, business, input.settings ?? workflow, input.sample, about);
    await countAssistantCall(services, input.businessId, business.timezone, assistantUse);
    return run;
  }),
  report: defineCallable('reviewsReferrals-report', anyone, ({ services, input }) =>
    readReport(services, input.businessId, { from: new Date(input.from), to: new Date(input.to), after: input.after }),
  ),
};
