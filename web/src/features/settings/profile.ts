import type { Business, BusinessProfile } from '@model/business.ts';

/** What the owner edits, out of the business's document. */
export function profileOf(business: Business): BusinessProfile {
  return {
    name: business.name,
    type: business.type,
    country: business.country,
    timezone: business.timezone,
    locale: business.locale,
    currency: business.currency,
    voice: business.voice,
    website: business.website,
    postalAddress: business.postalAddress,
    phone: business.phone,
    email: business.email,
    facts: [...business.facts],
    reviewLinks: [...business.reviewLinks],
    safetyText: business.safetyText,
    smsCountries: [...business.smsCountries],
    assistant: business.assistant,
  };
}

/** Names of the fields as their labels say them. */
export const profileLabels = {
  name: 'Name',
  type: 'Trade',
  country: 'Country',
  timezone: 'Time zone',
  locale: 'Language',
  currency: 'Currency',
  voice: 'Voice',
  website: 'Website',
  postalAddress: 'Postal address',
  phone: 'Phone',
  email: 'Email',
  facts: 'Fact',
  reviewLinks: 'Review link',
  safetyText: 'Safety text',
  smsCountries: 'Countries you text to',
  assistant: 'Assistant',
} as const;

/** Lines left empty are neither facts nor links. */
export function withoutEmptyLines(profile: BusinessProfile): BusinessProfile {
  const written = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '');
  return { ...profile, facts: written(profile.facts), reviewLinks: written(profile.reviewLinks) };
}
