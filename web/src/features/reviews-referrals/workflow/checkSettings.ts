import { reviewsReferralsSettings, type ReviewsReferralsSettings } from '@model/reviewsReferrals.ts';
import { checkForm, type FieldErrors } from '../../../lib/checkForm.ts';
import { checkTemplateOf } from '../../workflows/checkTemplatePlace.ts';
import { settingLabels, templateNames, templatePlaces } from './settings.ts';

/** What is wrong with the settings: the model's limits, the order of the reminders, and the texts. */
export function checkSettings(settings: ReviewsReferralsSettings): FieldErrors {
  return {
    ...orderErrors(settings),
    ...templateErrors(settings),
    ...checkForm(reviewsReferralsSettings, settings, settingLabels),
  };
}

function orderErrors({ reminderDays: [first, second] }: ReviewsReferralsSettings): FieldErrors {
  if (first === undefined || second === undefined || !(second <= first)) return {};
  return { 'reminderDays.1': `Reminder 2 must come after reminder 1, which goes out after ${first} days.` };
}

const templateErrors = ({ templates }: ReviewsReferralsSettings): FieldErrors =>
  Object.fromEntries(templateNames.flatMap((name) => Object.entries(checkTemplateOf(templates[name], templatePlaces[name]))));
