import type { RewardRule } from './referral.ts';
import type { RewardSide } from './words.ts';

interface Wording {
  /** In which numbers and amounts are written; a fixed one, so that no tag that somebody stored can be unknown. */
  locale: (currency: string) => string;
  /** Off the friend's own bill. */
  off: (value: string) => string;
  /** A part of the bill of whoever the referrer sends. */
  ofTheirs: (percentage: string) => string;
}

const english: Wording = {
  locale: () => 'en-US',
  off: (value) => `${value} off`,
  ofTheirs: (percentage) => `${percentage} of what they spend`,
};

const wordings: Readonly<Record<string, Wording>> = {
  en: english,
  es: {
    // Spain puts the sign behind the number, most of those who speak Spanish elsewhere put it in front.
    locale: (currency) => (currency === 'EUR' ? 'es-ES' : 'es-US'),
    off: (value) => `${value} de descuento`,
    ofTheirs: (percentage) => `el ${percentage} de lo que gasten`,
  },
  fr: {
    locale: () => 'fr-FR',
    off: (value) => `${value} de réduction`,
    ofTheirs: (percentage) => `${percentage} de ce qu’ils dépensent`,
  },
  de: {
    locale: () => 'de-DE',
    off: (value) => `${value} Rabatt`,
    ofTheirs: (percentage) => `${percentage} von dem, was sie ausgeben`,
  },
};

/**
 * What a side gets, as a customer reads it in the middle of a sentence; empty for nothing. English where the language
 * has no words of its own.
 * @param about.language BCP 47
 * @param about.currency ISO 4217, of an amount
 */
export function rewardInWords(rule: RewardRule, side: RewardSide, { language, currency }: { language: string; currency: string }): string {
  const wording = wordings[language.slice(0, 2).toLowerCase()] ?? english;
  const locale = wording.locale(currency);
  switch (rule.kind) {
    case 'none':
      return '';
    case 'text':
      return rule.text;
    case 'percentage': {
      const percentage = percentageInWords(rule.percentage, locale);
      return side === 'friend' ? wording.off(percentage) : wording.ofTheirs(percentage);
    }
    case 'amount': {
      const amount = amountInWords(rule.amount, locale, currency);
      return side === 'friend' ? wording.off(amount) : amount;
    }
  }
}

function percentageInWords(percentage: number, locale: string): string {
  return withPlainSpaces(new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(percentage / 100));
}

/** @param amount minor units, of which a currency has two digits, or none, or three */
function amountInWords(amount: number, locale: string, currency: string): string {
  const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  const digits = new Intl.NumberFormat(locale, style).resolvedOptions().maximumFractionDigits ?? 2;
  const value = amount / 10 ** digits;
  // Nobody says "$20.00 off".
  const format = new Intl.NumberFormat(locale, { ...style, ...(Number.isInteger(value) && { minimumFractionDigits: 0 }) });
  return withPlainSpaces(format.format(value));
}

/** As people type them: what an assistant makes of a reward is compared with these words. */
function withPlainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}
