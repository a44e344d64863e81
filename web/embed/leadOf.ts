import type { LeadIntake } from '@model/lead.ts';
import { type Answers, cleaned } from './answers.ts';
import type { Wording } from './consentWording.ts';
import type { Place } from './readPlace.ts';

export type Lead = Omit<LeadIntake, 'createdAt'>;

/** The lead as it is stored, but for its time, which is the server's. Takes answers in which nothing was found. */
export function leadOf(answers: Answers, wording: Wording, origin: Place['origin']): Lead {
  const email = cleaned(answers.email);
  const phone = cleaned(answers.phone);
  const message = cleaned(answers.message);
  return {
    name: cleaned(answers.name),
    // What was left empty is left out.
    ...(email === '' ? {} : { email }),
    ...(phone === '' ? {} : { phone }),
    ...(message === '' ? {} : { message }),
    ...origin,
    // Nobody can be answered at an address that they have not given.
    preferredChannel: email === '' ? 'sms' : phone === '' ? 'email' : answers.preferredChannel,
    consent: { sms: answers.consentSms, marketing: answers.consentMarketing, text: wording.stored },
    status: 'new',
  };
}
