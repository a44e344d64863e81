/** How a text message is sent: in how many segments, and why. Each segment is paid for. */
export interface SmsFigures {
  segments: number;
  /** GSM-7 has room for 160 characters (153 in a longer message), UCS-2 for 70 (67). */
  encoding: 'GSM-7' | 'UCS-2';
  characters: number;
  /** Characters that the last segment still has room for. */
  left: number;
  /** The characters that GSM-7 does not have, each once. */
  unicodeBecause: string[];
}

/** A message as sms-segments-calculator takes it apart. */
interface SegmentedText {
  encodingName: SmsFigures['encoding'];
  numberOfCharacters: number;
  segmentsCount: number;
  segments: readonly { freeSizeInBits(): number }[];
  getNonGsmCharacters(): string[];
}

const bitsPerCharacter = { 'GSM-7': 7, 'UCS-2': 16 } as const;

/** The figures of a text. The calculator is handed in: whoever needs it loads it when it is first needed. */
export function smsFigures(text: SegmentedText): SmsFigures {
  const encoding = text.encodingName;
  return {
    segments: text.segmentsCount,
    encoding,
    characters: text.numberOfCharacters,
    left: Math.floor((text.segments.at(-1)?.freeSizeInBits() ?? 0) / bitsPerCharacter[encoding]),
    unicodeBecause: [...new Set(text.getNonGsmCharacters())],
  };
}

/** What word processors and assistants put in place of what a keyboard has. One of them more than doubles the price. */
const typographic: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‹': "'",
  '›': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '•': '-',
  '…': '...',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u00ad': '',
  '\u200b': '',
  '\ufeff': '',
};
const anyTypographic = new RegExp(`[${Object.keys(typographic).join('')}]`, 'gu');

/** The text with typographic characters as a keyboard has them: quotes, dashes, ellipsis, special blanks. */
export const plainCharacters = (text: string): string =>
  text.replace(anyTypographic, (character) => typographic[character] ?? character);
