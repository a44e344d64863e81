import { domainToASCII } from 'node:url';
import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';

/** RFC 5321's limits, in characters. */
const maxLocalPart = 64;
const maxAddress = 254;

/** What may stand before the @ without quotes; quoted local parts exist on paper only. */
const localPart = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const domainName = /^(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))*\.(?!\d+$)[a-z0-9-]{2,63}$/;

/**
 * An email address in the form in which it is written to and compared: lower case, the domain in ASCII. Undefined
 * where the text is not one address. Tags (`nora+web@`) and dots are kept: they differ at some providers.
 */
export function normaliseEmail(text: string): string | undefined {
  const typed = text.normalize('NFKC').trim().toLowerCase();
  const at = typed.lastIndexOf('@');
  if (at < 1) return undefined;
  const local = typed.slice(0, at);
  const domain = domainToASCII(typed.slice(at + 1));
  if (local.length > maxLocalPart || !localPart.test(local) || !domainName.test(domain)) return undefined;
  const address = `${local}@${domain}`;
  return address.length > maxAddress ? undefined : address;
}

export interface NormalisedPhone {
  e164: string;
  /** ISO 3166-1 alpha-2: where the number belongs, which may differ from where its owner lives. */
  country: string;
}

/**
 * A phone number in E.164, with its country. Undefined where the text is no number that could be dialed.
 * Its length decides, not whether the range is known to be in use: new ranges are opened faster than any list is
 * updated, and an unknown one must not cost a lead. Numbers typed to get past a form are refused, because everybody
 * who types 0000000000 would be taken for the same person.
 * @param country ISO 3166-1 alpha-2 that numbers without a prefix belong to
 */
export function normalisePhone(text: string, country: string): NormalisedPhone | undefined {
  const home = isSupportedCountry(country) ? country : undefined;
  const parsed = parsePhoneNumberFromString(text.normalize('NFKC'), home);
  if (!parsed?.isPossible() || isFiller(parsed.nationalNumber) || isNotDialable(parsed)) return undefined;
  const belongsTo = parsed.country ?? likelyCountry(parsed.getPossibleCountries(), home);
  return belongsTo === undefined ? undefined : { e164: parsed.number, country: belongsTo };
}

/** North American area codes never begin with 0 or 1. */
function isNotDialable(number: PhoneNumber): boolean {
  return number.countryCallingCode === '1' && /^[01]/.test(number.nationalNumber);
}

function isFiller(digits: string): boolean {
  return /^(\d)\1*$/.test(digits) || '01234567890123456789'.includes(digits) || '98765432109876543210'.includes(digits);
}

/** The list begins with the main country of a calling code. */
function likelyCountry(possible: readonly CountryCode[], home: CountryCode | undefined): CountryCode | undefined {
  return home !== undefined && possible.includes(home) ? home : possible[0];
}
