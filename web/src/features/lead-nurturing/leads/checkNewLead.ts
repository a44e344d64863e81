import { leadIntake } from '@model/lead.ts';
import { checkForm, type FieldErrors } from '../../../lib/checkForm.ts';
import { addressErrors } from '../../consent/addressErrors.ts';
import { type NewLead, newLeadLabels, toIntake } from './newLead.ts';

/** What is wrong with a lead before it is written: the model's own limits, and that somebody can answer it. */
export function checkNewLead(typed: NewLead): FieldErrors {
  const limits = checkForm(leadIntake, toIntake(typed, '', new Date(0)), newLeadLabels);
  const isUnreachable = typed.email.trim() === '' && typed.phone.trim() === '';
  return {
    ...(isUnreachable && { email: 'Email or phone is missing. Without one of them nobody can answer.' }),
    ...addressErrors(typed),
    ...limits,
  };
}
