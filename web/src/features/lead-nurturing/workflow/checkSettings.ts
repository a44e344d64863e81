import { checkTemplate, type TemplateProblem } from '@model/templates.ts';
import { addressChannels, type AddressChannel } from '@model/words.ts';
import { leadNurtureSettings, type LeadNurtureSettings, type SequenceStep, sequenceSteps, type Template } from '@model/workflow.ts';
import { checkForm, type FieldErrors } from '../../../lib/checkForm.ts';
import { measureSms } from '../../../lib/measureSms.ts';
import { purposeOf, settingLabels } from './settings.ts';

/** What is wrong with the settings: the model's limits, the order of the follow-ups, and the texts of the steps. */
export function checkSettings(settings: LeadNurtureSettings): FieldErrors {
  return { ...orderErrors(settings), ...templateErrors(settings), ...checkForm(leadNurtureSettings, settings, settingLabels) };
}

function orderErrors({ followUpHours: [first, second] }: LeadNurtureSettings): FieldErrors {
  if (!(second <= first)) return {};
  return { 'followUpHours.1': `Follow-up 2 must come after follow-up 1, which goes out after ${first} hours.` };
}

function templateErrors({ templates }: LeadNurtureSettings): FieldErrors {
  return Object.fromEntries(
    sequenceSteps.flatMap((step) => {
      const template = templates[step];
      return template ? addressChannels.flatMap((channel) => Object.entries(checkStep(template, step, channel))) : [];
    }),
  );
}

/** What is wrong with the text of one step, as it goes out by a channel. */
export function checkStep(template: Template, step: SequenceStep, channel: AddressChannel): FieldErrors {
  const problems: TemplateProblem[] = checkTemplate(template, purposeOf(step), channel, (text) => measureSms(text).segments);
  return Object.fromEntries(
    problems.map(({ field, message }) => {
      const path = `templates.${step}.${field}` as const;
      return [path, `${settingLabels[path]}: ${message}`];
    }),
  );
}
