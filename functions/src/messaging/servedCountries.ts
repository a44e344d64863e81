import type { Business } from '../model/business.ts';

/** Countries the business texts: the ones it named, else its own. */
export function servedCountries(business: Pick<Business, 'country' | 'smsCountries'>): string[] {
  return business.smsCountries.length > 0 ? business.smsCountries : [business.country];
}
