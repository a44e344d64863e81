import { leadNurtureSettings, type LeadNurtureSettings, sequenceSteps, templateVariables } from '@model/workflow.ts';
import { checkForm, type FieldErrors } from '../../../lib/checkForm.ts';
import { settingLabels } from './settings.ts';

/** What is wrong with the settings: the model's limits, the order of the follow-ups, and the variables of templates. */
export function checkSettings(settings: LeadNurtureSettings): FieldErrors {
  return { ...orderErrors(settings), ...variableErrors(settings), ...checkForm(leadNurtureSettings, settings, settingLabels) };
}

function orderErrors({ followUpHours: [first, second] }: LeadNurtureSettings): FieldErrors {
  if (!(second <= first)) return {};
  return { 'followUpHours.1': `Follow-up 2 must come after follow-up 1, which goes out after ${first} hours.` };
}

function variableErrors({ templates }: LeadNurtureSettings): FieldErrors {
  const known: readonly string[] = templateVariables;
  const errors: Record<string, string> = {};
  for (const step of sequenceSteps) {
    for (const part of ['subject', 'body'] as const) {
      const text = templates[step]?.[part] ?? '';
      const unknown = [...text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map((match) => match[1] ?? '').find((name) => !known.includes(name));
      if (unknown === undefined) continue;
      const path = `templates.${step}.${part}` as const;
      errors[path] =
        `${settingLabels[path]}: {{${unknown}}} is not known. You can use ${known.map((name) => `{{${name}}}`).join(', ')}.`;
    }
  }
  return errors;
}
