import { businessProfile, type BusinessProfile } from '@model/business.ts';
import { checkForm, type FieldErrors } from '../../lib/checkForm.ts';
import { profileLabels } from './profile.ts';

const fewestDigits = 7;

/** What is wrong with a profile, before it is sent: the model's limits, and addresses that cannot be ones. */
export function checkProfile(profile: BusinessProfile): FieldErrors {
  const { website, email, phone } = profile;
  // An empty line is left out at saving, so it is not an error; its place keeps the others' numbers.
  const facts = profile.facts.map((fact) => (fact.trim() === '' ? '–' : fact));
  const reviewLinks = profile.reviewLinks.map((link) => (link.trim() === '' ? '–' : link));
  const linkErrors = profile.reviewLinks.flatMap((link, index) =>
    link.trim() === '' || isWebAddress(link)
      ? []
      : [[`reviewLinks.${index}`, 'Review link is not a web address. Write it like https://example.com.'] as const],
  );
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
    ...Object.fromEntries(linkErrors),
    ...checkForm(businessProfile, { ...profile, facts, reviewLinks }, profileLabels),
  };
}

function isWebAddress(text: string): boolean {
  const address = URL.parse(text.trim());
  return address !== null && /^https?:$/.test(address.protocol) && address.hostname.includes('.');
}
