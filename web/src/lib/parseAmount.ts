interface Money {
  locale: string;
  /** ISO 4217. */
  currency: string;
}

/** Decimals of a currency as they are written: 2 for dollars, none for yen. */
export function decimalsOf({ locale, currency }: Money): number {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** What separates whole amounts from decimals where people write so: `.` or `,`. */
function decimalPointOf(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}

/** Symbols and names of currencies before and after: `$`, `CHF`, `kr.` */
const beside = /^(?:[\p{Sc}\s]|\p{L}+\.?)+|(?:[\p{Sc}\s]|\p{L}+\.?)+$/gu;
const betweenThousands = /(?<=\d)[\s'’](?=\d{3})/gu;

/**
 * An amount as somebody types it, in minor units: `1,240.50`, `1.240,50`, `$ 1240`. A single mark that cannot separate
 * thousands is taken for the decimal one, whichever it is: whoever writes `89,5` or `89.50` means the same everywhere.
 * @returns undefined where it is no amount, or has more decimals than the currency
 */
export function parseAmount(typed: string, money: Money): number | undefined {
  const decimals = decimalsOf(money);
  const text = typed.replace(beside, '').replace(betweenThousands, '');
  if (!/^\d[\d.,]*$/.test(text)) return undefined;
  const [whole = '', fraction = ''] = apart(text, decimalPointOf(money.locale), decimals);
  if (!/^\d{1,3}([.,]?\d{3})*$|^\d+$/.test(whole) || !/^\d*$/.test(fraction) || fraction.length > decimals) return undefined;
  return Number(`${whole.replace(/[.,]/g, '')}${fraction.padEnd(decimals, '0')}`);
}

/** The whole amount and its decimals. */
function apart(text: string, point: string, decimals: number): readonly string[] {
  const marks = [...text.matchAll(/[.,]/g)];
  const last = marks.at(-1);
  if (!last) return [text];
  const isOnlyOne = marks.filter(([mark]) => mark === last[0]).length === 1;
  const after = text.slice(last.index + 1);
  const separatesThousands = last[0] !== point && after.length === 3 && (decimals < 3 || !isOnlyOne);
  if (!isOnlyOne || separatesThousands || (last[0] === point && decimals === 0 && after.length === 3)) return [text];
  return [text.slice(0, last.index), after];
}

/** An amount as it stands in a field to be typed over: `1240.50`, without separators for thousands. */
export function typedAmount(minorUnits: number, { locale, currency }: Money): string {
  const decimals = decimalsOf({ locale, currency });
  const whole = minorUnits % 10 ** decimals === 0;
  return new Intl.NumberFormat(locale, {
    useGrouping: false,
    minimumFractionDigits: whole ? 0 : decimals,
    maximumFractionDigits: decimals,
    numberingSystem: 'latn',
  }).format(minorUnits / 10 ** decimals);
}
