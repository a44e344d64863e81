import type { PublicProfile } from '@model/business.ts';
import type { Words } from './words/words.ts';

export interface Wording {
  sms: string;
  /** Whether the business wrote it itself, in its own language. */
  smsIsOwn: boolean;
  marketing: string;
  /** What goes on record with the lead: both wordings as they were shown, word for word. */
  stored: string;
}

/** The wording beside the two boxes: the business's own for text messages, where it has one. */
export function consentWording(words: Words, profile: PublicProfile): Wording {
  const own = profile.consentText.trim();
  const sms = own === '' ? words.sms(profile.name) : own;
  const marketing = words.marketing(profile.name);
  return { sms, smsIsOwn: own !== '', marketing, stored: `${sms}\n\n${marketing}` };
}
