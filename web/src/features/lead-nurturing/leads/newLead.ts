import type { LeadIntake } from '@model/lead.ts';
import type { AddressChannel } from '@model/words.ts';
import { consentOf, noConsent, type NotedConsent } from '../../consent/consentWording.ts';

/** What a member types about somebody who called or came by. */
export interface NewLead extends NotedConsent {
  name: string;
  email: string;
  phone: string;
  message: string;
  source: 'manual' | 'phone';
  preferredChannel: AddressChannel;
}

/** What they may be texted about. */
export const aboutInquiry = 'this inquiry';

export const emptyLead: NewLead = {
  name: '',
  email: '',
  phone: '',
  message: '',
  source: 'phone',
  preferredChannel: 'email',
  ...noConsent,
};

/** The labels of the fields, by the path of what is stored. */
export const newLeadLabels = {
  name: 'Name',
  email: 'Email',
  phone: 'Phone',
  message: 'What they want',
  source: 'How they reached you',
  preferredChannel: 'Answer by',
  consent: 'Consent',
} as const;

/**
 * What is stored of a lead added by hand.
 * @param recordedBy name of the member
 */
export function toIntake(typed: NewLead, recordedBy: string, createdAt: Date): LeadIntake {
  const given = (text: string) => (text.trim() === '' ? undefined : text.trim());
  const email = given(typed.email);
  const phone = given(typed.phone);
  const message = given(typed.message);
  return {
    name: typed.name.trim(),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(message !== undefined && { message }),
    source: typed.source,
    // Email is what stands there at first; whoever left only a number cannot have meant it.
    preferredChannel: email === undefined && phone !== undefined ? 'sms' : typed.preferredChannel,
    consent: consentOf(typed, aboutInquiry, recordedBy),
    status: 'new',
    createdAt,
  };
}
