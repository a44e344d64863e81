import { checkTemplate } from '@model/templates.ts';
import { addressChannels, type AddressChannel } from '@model/words.ts';
import type { Template } from '@model/workflow.ts';
import type { FieldErrors } from '../../lib/checkForm.ts';
import { measureSms } from '../../lib/measureSms.ts';
import type { TemplatePlace } from './templatePlace.ts';

/** What is wrong with a text as it goes out by a channel, by the fields' paths. */
export function checkTemplatePlace(template: Template, { path, purpose, labels }: TemplatePlace, channel: AddressChannel): FieldErrors {
  const problems = checkTemplate(template, purpose, channel, (text) => measureSms(text).segments);
  return Object.fromEntries(
    problems.map(({ field, message }) => {
      const place = `${path}.${field}`;
      return [place, `${labels[place] ?? 'Text'}: ${message}`];
    }),
  );
}

/** The same for every channel; nothing is wrong with a text that the assistant writes. */
export function checkTemplateOf(template: Template | null, place: TemplatePlace): FieldErrors {
  if (!template) return {};
  return Object.fromEntries(addressChannels.flatMap((channel) => Object.entries(checkTemplatePlace(template, place, channel))));
}
