import { contentSettings, type ContentSettings } from '@model/contentWorkflow.ts';
import { contentKinds } from '@model/words.ts';
import { checkForm, type FieldErrors } from '../../../lib/checkForm.ts';
import { settingLabels } from './settings.ts';

/** What is wrong with the settings: the model's limits, and whether anything is wanted at all. */
export function checkSettings(settings: ContentSettings): FieldErrors {
  const { perWeek, platforms } = settings;
  // An empty line keeps its place until it is saved, so that what is wrong with another one stands beside that.
  const lines = (all: readonly string[]) => all.map((line) => (line.trim() === '' ? '–' : line));
  return {
    ...(contentKinds.every((kind) => perWeek[kind] === 0) && { perWeek: 'Choose at least one piece a week.' }),
    ...(perWeek.social > 0 && platforms.length === 0 && { platforms: 'Choose at least one network for the social posts.' }),
    ...checkForm(contentSettings, { ...settings, wishes: lines(settings.wishes), avoid: lines(settings.avoid) }, settingLabels),
  };
}
