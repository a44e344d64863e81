export interface Choice {
  value: string;
  label: string;
}

/** Codes that name a region without being a country one could do business in. */
const noCountries = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

function byLabel(locale: string) {
  const { compare } = new Intl.Collator(locale);
  return (a: Choice, b: Choice) => compare(a.label, b.label);
}

/** Every country by its name in the language of the reader: what the browser knows a name for. */
export function countryChoices(locale: string): Choice[] {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const codes = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
  return codes
    .filter((code) => !noCountries.has(code))
    .flatMap((value) => {
      const label = names.of(value);
      return label === undefined ? [] : [{ value, label }];
    })
    .sort(byLabel(locale));
}

export function currencyChoices(locale: string): Choice[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return Intl.supportedValuesOf('currency')
    .map((value) => ({ value, label: `${names.of(value) ?? value} (${value})` }))
    .sort(byLabel(locale));
}

/** IANA zones as they are, since people look for their city; the stored one is always among them. */
export function timezoneChoices(stored: string): Choice[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), stored]);
  return [...zones].sort().map((value) => ({ value, label: value.replaceAll('_', ' ') }));
}

const locales = [
  'en-US', 'en-GB', 'en-CA', 'en-AU', 'en-IE', 'en-NZ',
  'es-US', 'es-ES', 'es-MX',
  'fr-FR', 'fr-CA', 'fr-BE', 'fr-CH',
  'de-DE', 'de-AT', 'de-CH',
  'it-IT', 'nl-NL', 'nl-BE', 'pt-PT', 'pt-BR', 'pl-PL', 'sv-SE', 'da-DK',
];

/** Languages with the way dates and numbers are written; the stored one is always among them. */
export function localeChoices(locale: string, stored: string): Choice[] {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return [...new Set([...locales, stored])]
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort(byLabel(locale));
}
