import { smsMeasure } from './smsMeasure.ts';
import { checkTemplate as check, type TemplateProblem } from '../model/templates.ts';
import type { AddressChannel, MessagePurpose } from '../model/words.ts';
import type { Template } from '../model/workflow.ts';

/** What is wrong with a template for a purpose and channel; empty where it can be saved. */
export async function checkTemplate(template: Template, purpose: MessagePurpose, channel: AddressChannel): Promise<TemplateProblem[]> {
  const measure = await smsMeasure();
  return check(template, purpose, channel, (text) => measure(text).segments);
}
