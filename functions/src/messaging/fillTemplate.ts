import { fillText, type TemplateValues, textFor } from '../model/templates.ts';
import type { AddressChannel } from '../model/words.ts';
import type { Template } from '../model/workflow.ts';

/** The template for a channel with its variables filled in; unknown ones were refused when it was saved. */
export function fillTemplate(template: Template, channel: AddressChannel, values: TemplateValues): { subject: string; body: string } {
  return { subject: fillText(template.subject, values), body: fillText(textFor(template, channel), values) };
}
