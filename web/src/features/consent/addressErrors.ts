import type { AddressChannel } from '@model/words.ts';
import type { FieldErrors } from '../../lib/checkForm.ts';

/** What there must be of a phone number before it is worth sending to the functions, which know the countries. */
const fewestDigits = 7;

interface TypedAddresses {
  email: string;
  phone: string;
  preferredChannel: AddressChannel;
  smsConsent: boolean;
}

/** What is wrong with the addresses of a person as a member types them; that there are none is for the caller to judge. */
export function addressErrors(typed: TypedAddresses): FieldErrors {
  const email = typed.email.trim();
  const digits = typed.phone.replace(/\D/g, '');
  const phoneTyped = typed.phone.trim() !== '';
  return {
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
