import type { CallableInput } from '@model/callables.ts';
import type { TemplateVariable } from '@model/templates.ts';
import type { FieldLabels } from '../../lib/checkForm.ts';

/** A text that an owner may write for a workflow: where it stands in the settings, and what it is for. */
export interface TemplatePlace {
  /** `templates.reply` */
  path: string;
  purpose: CallableInput<'messaging-previewMessage'>['purpose'];
  /** Its fields' names, by path. */
  labels: FieldLabels;
}

/** What a template can have put in, and what that is. */
export const variableWords: Readonly<Record<TemplateVariable, string>> = {
  firstName: 'their first name',
  businessName: 'your name',
  businessPhone: 'your phone number',
  website: 'your website',
  service: 'what was done for them',
  reviewLink: 'the link to the review page',
  referralLink: 'their own link for friends',
  code: 'their own code for friends',
  friendGets: 'what a friend gets',
  youGet: 'what they get for a friend',
};
