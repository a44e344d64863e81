import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * A number as people of a country write it: "(207) 555-0100" at home, "+49 30 901820" from abroad. What is no number
 * stays as it is.
 * @param country ISO 3166-1 alpha-2
 */
export function displayPhone(phone: string, country: string): string {
  const home = isSupportedCountry(country) ? country : undefined;
  const parsed = parsePhoneNumberFromString(phone, home);
  if (!parsed) return phone;
  const isHome = home !== undefined && parsed.countryCallingCode === getCountryCallingCode(home);
  return isHome ? parsed.formatNational() : parsed.formatInternational();
}
