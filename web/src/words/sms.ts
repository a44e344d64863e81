import type { MessagePreview } from '@model/callables.ts';

type Sms = NonNullable<MessagePreview['sms']>;

export const segmentsInWords = (segments: number): string => (segments === 1 ? '1 segment' : `${segments} segments`);

/** What a text message takes: "1 segment, 31 characters, room for 129 more." */
export function sizeSentence({ segments, characters, left }: Pick<Sms, 'segments' | 'characters' | 'left'>): string {
  const length = characters === 1 ? '1 character' : `${characters} characters`;
  return `${segmentsInWords(segments)}, ${length}, room for ${left} more.`;
}

/** Why so few characters fit; undefined where the usual number does. */
export function unicodeSentence({ unicodeBecause }: Pick<Sms, 'unicodeBecause'>, locale: string): string | undefined {
  if (unicodeBecause.length === 0) return undefined;
  const [first, second, third, ...more] = unicodeBecause.map((character) => `“${character}”`);
  const named = [first, second, third].filter((character) => character !== undefined);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(more.length > 0 ? [...named, `${more.length} more`] : named);
  return `Because of ${list}, a segment holds 70 characters instead of 160.`;
}

/** About what it costs; undefined where no price is known. */
export function costSentence({ price }: Pick<Sms, 'price'>, locale: string): string | undefined {
  if (price === null) return undefined;
  const { amount, currency, carrierFees } = price;
  // Fractions of a cent are what a text message costs.
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 4 }).format(amount);
  return `Estimate: about ${money} to send${carrierFees ? ', plus what carriers charge' : ''}.`;
}
