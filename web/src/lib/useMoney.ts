import { makeFormats } from './format.ts';
import { useBusiness } from './useBusiness.tsx';

/** Money in the currency that it is in, which may be another than the business's. Takes minor units. */
export function useMoney(): (minorUnits: number, currency: string) => string {
  const { business, formats } = useBusiness();
  const { locale, timezone } = business;
  return (minorUnits, currency) =>
    (currency === business.currency ? formats : makeFormats({ locale, timezone, currency })).money(minorUnits);
}
