/**
 * What a segment of a text message usually costs, by the country it goes to: Twilio's list price for a message from a
 * long number, without the volume discount. An estimate to compare texts by, not a bill. Countries are added with a
 * price that has been looked up, never with a guess.
 * Source: twilio.com/en-us/sms/pricing, as of October 2026.
 */
const pricePerSegment: Readonly<Record<string, { usd: number; carrierFees: boolean }>> = {
  /** Carriers add 0.0025 to 0.0062 USD for each segment. */
  US: { usd: 0.0083, carrierFees: true },
  CA: { usd: 0.0083, carrierFees: true },
};

export interface SmsPrice {
  /** In units of the currency; less than its smallest coin. */
  amount: number;
  currency: 'USD';
  /** Carriers charge something on top. */
  carrierFees: boolean;
}

/**
 * About what a text message costs; undefined for a country whose price is not known.
 * @param country ISO 3166-1 alpha-2
 */
export function smsPrice(country: string, segments: number): SmsPrice | undefined {
  const price = Object.hasOwn(pricePerSegment, country) ? pricePerSegment[country] : undefined;
  return price && { amount: price.usd * segments, currency: 'USD', carrierFees: price.carrierFees };
}
