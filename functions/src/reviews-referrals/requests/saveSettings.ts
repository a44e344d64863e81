import { forgetSettings } from '../../business/loadSettings.ts';
import { checkTemplate } from '../../messaging/checkTemplate.ts';
import type { Actor } from '../../model/actor.ts';
import type { ReviewsReferralsSettings, ReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';
import { addressChannels } from '../../model/words.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';

const templatePurposes = ['reviewRequest', 'reviewReminder', 'referralOffer'] as const;

/**
 * Saves the workflow's settings and switches it on or off, with an entry in the audit. Switched on, it touches only
 * sales that are completed from then on; switched off, what is due is let go.
 * @throws AppError `invalid` naming the field
 */
export async function saveSettings(
  services: Services,
  businessId: string,
  actor: Actor,
  from: string,
  { enabled, settings }: { enabled: boolean; settings: ReviewsReferralsSettings },
): Promise<void> {
  await checkSettings(settings);
  const { paths } = services;
  const now = await services.now();
  const ref = paths.reviewsReferrals(businessId);
  await services.db.runTransaction(async (tx) => {
    const before = (await tx.get(ref)).data();
    const since = before?.enabled ? before.enabledAt : null;
    const after: ReviewsReferralsWorkflow = { ...settings, enabled, enabledAt: enabled ? (since ?? now) : null };
    tx.set(ref, after);
    tx.create(paths.audit(businessId).doc(), {
      action: 'reviewsReferrals.saveSettings',
      actor,
      from,
      before: before ?? null,
      after,
      createdAt: now,
    });
  });
  forgetSettings(businessId);
}

async function checkSettings(settings: ReviewsReferralsSettings): Promise<void> {
  const [first, second] = settings.reminderDays;
  if (first !== undefined && second !== undefined && second <= first) {
    throw new AppError('invalid', 'The second reminder must come after the first.', { field: 'settings.reminderDays.1' });
  }
  for (const purpose of templatePurposes) {
    const template = settings.templates[purpose];
    if (!template) continue;
    for (const channel of addressChannels) {
      const [problem] = await checkTemplate(template, purpose, channel);
      if (problem) throw new AppError('invalid', problem.message, { field: `settings.templates.${purpose}.${problem.field}` });
    }
  }
}
