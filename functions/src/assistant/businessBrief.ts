import type { BusinessBrief } from './port.ts';
import { displayPhone } from '../intake/displayPhone.ts';
import type { Business } from '../model/business.ts';

/** What an assistant is told about a business, with its number as customers write it. */
export function businessBrief(business: Business): BusinessBrief {
  const { name, type, voice, phone, email, website, locale, country, facts } = business;
  return { name, type, voice, email, website, locale, country, facts, phone: displayPhone(phone, country) };
}
