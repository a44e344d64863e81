import { normaliseEmail, normalisePhone } from '../intake/normaliseAddress.ts';
import type { BusinessProfile } from '../model/business.ts';
import { AppError } from '../platform/errors.ts';

/**
 * A profile as it is kept: addresses in their normal form, no blank lines. What is optional may be empty.
 * @throws AppError `invalid`, naming the field as the form does: `profile.phone`
 */
export function checkProfile(profile: BusinessProfile): BusinessProfile {
  const written = (lines: readonly string[]) => lines.map((line) => line.trim()).filter((line) => line !== '');
  const name = profile.name.trim();
  const type = profile.type.trim();
  if (name === '') throw invalid('name', 'Name must not be empty.');
  if (type === '') throw invalid('type', 'Type must not be empty.');
  const reviewLinks = written(profile.reviewLinks);
  const notALink = reviewLinks.findIndex((link) => !isWebAddress(link));
  if (notALink >= 0) throw invalid(`reviewLinks.${notALink}`, 'Review links must be web addresses, such as https://example.com.');
  const website = profile.website.trim();
  if (website !== '' && !isWebAddress(website)) throw invalid('website', 'Website must be a web address, such as https://example.com.');
  return {
    ...profile,
    name,
    type,
    website,
    email: emailOf(profile.email),
    phone: phoneOf(profile.phone, profile.country),
    facts: written(profile.facts),
    reviewLinks,
    smsCountries: [...new Set(profile.smsCountries)],
  };
}

const invalid = (field: string, message: string) => new AppError('invalid', message, { field: `profile.${field}` });

function emailOf(typed: string): string {
  if (typed.trim() === '') return '';
  const email = normaliseEmail(typed);
  if (email === undefined) throw invalid('email', 'Email is not an address, such as office@example.com.');
  return email;
}

function phoneOf(typed: string, country: string): string {
  if (typed.trim() === '') return '';
  const phone = normalisePhone(typed, country);
  if (phone === undefined) throw invalid('phone', 'Phone is not a number that can be dialed.');
  return phone.e164;
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.') && username === '';
}
