import { resumeWaitingLeads } from '../business/resumeWaitingLeads.ts';
import { forgetSettings } from '../business/loadSettings.ts';
import { wakeResumed } from '../business/wakeResumed.ts';
import { unknownVariables } from '../messaging/fillTemplate.ts';
import type { Actor } from '../model/actor.ts';
import { type LeadNurtureSettings, type LeadNurtureWorkflow, sequenceSteps, templateVariables } from '../model/workflow.ts';
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
  checkSettings(settings);
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

function checkSettings(settings: LeadNurtureSettings): void {
  const [first, second] = settings.followUpHours;
  if (second <= first) {
    throw new AppError('invalid', 'The second follow-up must come after the first.', { field: 'settings.followUpHours.1' });
  }
  for (const step of sequenceSteps) {
    const template = settings.templates[step];
    if (!template) continue;
    for (const part of ['subject', 'body'] as const) {
      const [unknown] = unknownVariables(template[part]);
      if (unknown === undefined) continue;
      throw new AppError(
        'invalid',
        `{{${unknown}}} is not a variable. You can use ${templateVariables.map((name) => `{{${name}}}`).join(', ')}.`,
        { field: `settings.templates.${step}.${part}` },
      );
    }
  }
}
