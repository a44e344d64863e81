import { businessProfile, type BusinessProfile } from '@model/business.ts';
import { checkForm, type FieldErrors } from '../../lib/checkForm.ts';
import { profileLabels } from './profile.ts';

const fewestDigits = 7;

/** What is wrong with a profile, before it is sent: the model's limits, and addresses that cannot be ones. */
export function checkProfile(profile: BusinessProfile): FieldErrors {
  const { website, email, phone } = profile;
  // An empty line is left out at saving, so it is not an error; its place keeps the others' numbers.
  const facts = profile.facts.map((fact) => (fact.trim() === '' ? '–' : fact));
  return {
    ...(website.trim() !== '' && !isWebAddress(website) && {
      website: 'Website is not a web address. Write it like https://example.com.',
    }),
    ...(email.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) && {
      email: 'Email does not look like an address. Write it like office@example.com.',
    }),
    ...(phone.trim() !== '' && phone.replace(/\D/g, '').length < fewestDigits && {
      phone: `Phone needs at least ${fewestDigits} digits.`,
    }),
    ...(profile.name.trim() === '' && { name: 'Name is missing.' }),
    ...(profile.type.trim() === '' && { type: 'Trade is missing.' }),
    ...checkForm(businessProfile, { ...profile, facts }, profileLabels),
  };
}

function isWebAddress(text: string): boolean {
  const address = URL.parse(text.trim());
  return address !== null && /^https?:$/.test(address.protocol) && address.hostname.includes('.');
}
