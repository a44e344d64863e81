import { leadNurtureSettings, type LeadNurtureSettings, sequenceSteps } from '@model/workflow.ts';
import { checkForm, type FieldErrors } from '../../../lib/checkForm.ts';
import { checkTemplateOf } from '../../workflows/checkTemplatePlace.ts';
import { settingLabels, templatePlaces } from './settings.ts';

/** What is wrong with the settings: the model's limits, the order of the follow-ups, and the texts of the steps. */
export function checkSettings(settings: LeadNurtureSettings): FieldErrors {
  return { ...orderErrors(settings), ...templateErrors(settings), ...checkForm(leadNurtureSettings, settings, settingLabels) };
}

function orderErrors({ followUpHours: [first, second] }: LeadNurtureSettings): FieldErrors {
  if (!(second <= first)) return {};
  return { 'followUpHours.1': `Follow-up 2 must come after follow-up 1, which goes out after ${first} hours.` };
}

const templateErrors = ({ templates }: LeadNurtureSettings): FieldErrors =>
  Object.fromEntries(sequenceSteps.flatMap((step) => Object.entries(checkTemplateOf(templates[step], templatePlaces[step]))));
