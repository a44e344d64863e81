import { foldText } from '../local/foldText.ts';

export interface FoundAmount {
  phrase: string;
  value: number;
  /** ISO 4217, or '' for a plain number. */
  currency: string;
  /** "from $45", "ab 45 €": at least that much. */
  from: boolean;
}

const signs: Readonly<Record<string, string>> = {
  $: 'USD', us$: 'USD', usd: 'USD', dollar: 'USD', dollars: 'USD', bucks: 'USD', dolar: 'USD', dolares: 'USD',
  '€': 'EUR', eur: 'EUR', euro: 'EUR', euros: 'EUR', '£': 'GBP', gbp: 'GBP', pound: 'GBP', pounds: 'GBP', quid: 'GBP', libras: 'GBP', pfund: 'GBP',
  chf: 'CHF', 'fr.': 'CHF', sfr: 'CHF', franken: 'CHF', francs: 'CHF', francos: 'CHF', cad: 'CAD', aud: 'AUD', mxn: 'MXN', pesos: 'MXN',
  '¥': 'JPY', '₹': 'INR', zl: 'PLN', pln: 'PLN', kr: 'SEK', sek: 'SEK', nok: 'NOK', dkk: 'DKK',
  cent: 'cent', cents: 'cent', centimos: 'cent', centavos: 'cent', centimes: 'cent',
};
const sign = Object.keys(signs)
  .toSorted((a, b) => b.length - a.length)
  .map((key) => key.replace(/[$.]/g, '\\$&'))
  .join('|');
const figure = "\\d{1,3}(?:[.,' \\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d{1,2})?(?!\\d)";
const numberWord =
  '(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|a few|several|cien|ciento|doscientos|quinientos|mil|diez|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cent|mille|dix|vingt|trente|quarante|cinquante|soixante|zehn|zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig|hundert|zweihundert|dreihundert|funfhundert|tausend)[ -]?)+';
const from = '(?:from|starting at|starts at|at least|desde|a partir de|des|des de|ab|mindestens|minimum|minimo)';

const written = new RegExp(
  `(?<![a-z0-9])(${from} )?(?:(${sign}) ?(${figure})(?:k|,-|,–)?|(${figure})(?:k|,-|,–)? ?(${sign})(?![a-z])|(${numberWord}) ?(dollars?|bucks|euros?|pounds?|quid|dolares|pesos|francs|francos|franken|pfund)(?![a-z]))`,
  'g',
);

/** Amounts of money in any of the languages' ways of writing them. */
export function findAmounts(text: string): FoundAmount[] {
  const { folded, positions, source } = foldText(text);
  return [...folded.matchAll(written)].map((match) => {
    const [whole, atLeast, before, figureAfter, figureBefore, after] = match;
    const figures = figureAfter ?? figureBefore;
    const start = match.index + (atLeast?.length ?? 0);
    return {
      phrase: source.slice(positions[start], positions[match.index + whole.length]).trim(),
      // Spelled-out amounts have no value of their own: no fact can cover them but by being quoted.
      value: figures === undefined ? Number.NaN : valueOf(figures),
      currency: signs[before ?? after ?? ''] ?? '',
      from: atLeast !== undefined,
    };
  });
}

/** "1.234,50", "1,234.50", "1 234,5" and "1'234" are what they are in their countries. */
function valueOf(figures: string): number {
  const compact = figures.replace(/[' \u00a0\u202f]/g, '');
  const decimal = /[.,](\d{1,2})$/.exec(compact);
  const whole = compact.slice(0, decimal ? decimal.index : undefined).replace(/[.,]/g, '');
  return Number(`${whole}.${decimal?.[1] ?? '0'}`);
}
