import type { AddressChannel } from '@model/words.ts';

/** What the visitor has typed and chosen, as it stands in the form. */
export interface Answers {
  name: string;
  email: string;
  phone: string;
  message: string;
  preferredChannel: AddressChannel;
  consentSms: boolean;
  consentMarketing: boolean;
}

export const noAnswers: Answers = {
  name: '',
  email: '',
  phone: '',
  message: '',
  preferredChannel: 'email',
  consentSms: false,
  consentMarketing: false,
};

/** Without what cannot be seen around it. Half an emoji, which some keyboards leave behind, could not be stored. */
export function cleaned(typed: string): string {
  return typed.trim().replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

/** Characters as the security rules count them: an emoji is one. */
export function lengthOf(typed: string): number {
  return Array.from(cleaned(typed)).length;
}
