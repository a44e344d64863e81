import { leadIntake } from '@model/lead.ts';
import { checkForm, type FieldErrors } from '../../../lib/checkForm.ts';
import { type NewLead, newLeadLabels, toIntake } from './newLead.ts';

/** What there must be of a phone number before it is worth sending to the functions, which know the countries. */
const fewestDigits = 7;

/** What is wrong with a lead before it is written: the model's own limits, and that somebody can answer it. */
export function checkNewLead(typed: NewLead): FieldErrors {
  const limits = checkForm(leadIntake, toIntake(typed, '', new Date(0)), newLeadLabels);
  return { ...addressErrors(typed), ...limits };
}

function addressErrors(typed: NewLead): FieldErrors {
  const email = typed.email.trim();
  const digits = typed.phone.replace(/\D/g, '');
  const phoneTyped = typed.phone.trim() !== '';
  return {
    ...(email === '' && !phoneTyped && { email: 'Email or phone is missing. Without one of them nobody can answer.' }),
    ...(email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) && {
      email: 'Email does not look like an address. Write it like name@example.com.',
    }),
    ...(!phoneTyped && email !== '' && typed.smsConsent && { phone: 'Phone is missing, and they agreed to text messages.' }),
    ...(!phoneTyped && email !== '' && typed.preferredChannel === 'sms' && {
      phone: 'Phone is missing, and you chose to answer by text.',
    }),
    ...(phoneTyped && digits.length < fewestDigits && { phone: `Phone needs at least ${fewestDigits} digits.` }),
  };
}
