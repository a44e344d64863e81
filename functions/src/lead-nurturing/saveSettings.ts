import { stepPurpose } from './sequencePlan.ts';
import { resumeWaitingLeads } from '../business/resumeWaitingLeads.ts';
import { forgetSettings } from '../business/loadSettings.ts';
import { wakeResumed } from '../business/wakeResumed.ts';
import { checkTemplate } from '../messaging/checkTemplate.ts';
import type { Actor } from '../model/actor.ts';
import { addressChannels } from '../model/words.ts';
import { type LeadNurtureSettings, type LeadNurtureWorkflow, sequenceSteps } from '../model/workflow.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * Saves the workflow's settings and switches it on or off, with an entry in the audit. Switched on, it touches only
 * leads that come from then on, and takes up what was waiting.
 * @throws AppError `invalid` naming the field
 */
export async function saveSettings(
  services: Services,
  businessId: string,
  actor: Actor,
  from: string,
  { enabled, settings }: { enabled: boolean; settings: LeadNurtureSettings },
): Promise<void> {
  await checkSettings(settings);
  const { paths } = services;
  const now = await services.now();
  const ref = paths.leadNurture(businessId);
  const switchedOn = await services.db.runTransaction(async (tx) => {
    const before = (await tx.get(ref)).data();
    const turnsOn = enabled && !before?.enabled;
    const after: LeadNurtureWorkflow = {
      ...settings,
      enabled,
      enabledAt: turnsOn ? now : enabled ? (before?.enabledAt ?? now) : null,
    };
    tx.set(ref, after);
    tx.create(paths.audit(businessId).doc(), {
      action: 'leadNurture.saveSettings',
      actor,
      from,
      before: before ?? null,
      after,
      createdAt: now,
    });
    return turnsOn;
  });
  forgetSettings(businessId);
  if (switchedOn) await wakeResumed(services, businessId, await resumeWaitingLeads(paths, businessId, now), now);
}

async function checkSettings(settings: LeadNurtureSettings): Promise<void> {
  const [first, second] = settings.followUpHours;
  if (second <= first) {
    throw new AppError('invalid', 'The second follow-up must come after the first.', { field: 'settings.followUpHours.1' });
  }
  for (const step of sequenceSteps) {
    const template = settings.templates[step];
    if (!template) continue;
    for (const channel of addressChannels) {
      const [problem] = await checkTemplate(template, stepPurpose(step), channel);
      if (problem) throw new AppError('invalid', problem.message, { field: `settings.templates.${step}.${problem.field}` });
    }
  }
}
