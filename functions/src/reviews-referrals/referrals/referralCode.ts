import { foldText } from '../../model/search.ts';

/** Without I, O, 0 and 1, which are read for one another on a card or over the phone. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const tailLength = 4;
const longestName = 12;
/** For a name of which no letter is left. */
const nameless = 'FRIEND';

/** What nobody wants to have on a card, also where a digit stands for a letter. */
const rude = ['ASS', 'SEX', 'FUK', 'FCK', 'FUC', 'FAG', 'KKK', 'NAZ', 'JEW', 'GAY', 'CUNT', 'KUNT', 'TWAT', 'WANK', 'SLUT', 'RAPE', 'CRAP', 'ARSE'];
const alsoRude = ['TURD', 'FART', 'DEAD', 'HATE', 'DUMB', 'UGLY', 'PUTA', 'PUTE', 'CACA', 'MERD', 'DAMN', 'SCAM', 'SPAM', 'FAKE', 'CULE'];
const avoided = [...rude, ...alsoRude];
const readAs: Readonly<Record<string, string>> = { '3': 'E', '4': 'A', '5': 'S', '6': 'G', '7': 'T', '8': 'B', '9': 'G' };

/**
 * A new code for somebody: `MARIA-7K4Q`, their first name and four characters that are drawn. A million codes for each
 * name: enough not to be guessed, together with the limit on wrong ones; who draws one sees to it that it is not taken.
 * @param name as typed
 * @param draw an integer from 0 up to, but not including, its argument; from a source that cannot be foretold
 */
export function referralCode(name: string, draw: (below: number) => number): string {
  let tail: string;
  do {
    tail = Array.from({ length: tailLength }, () => alphabet.charAt(draw(alphabet.length))).join('');
  } while (isRude(tail));
  return `${firstName(name)}-${tail}`;
}

function firstName(name: string): string {
  const [first = ''] = foldText(name).trim().split(/[^\p{L}'’]+/u).map(plainLetters).filter((letters) => letters !== '');
  return first.slice(0, longestName) || nameless;
}

const plainLetters = (word: string): string => word.replace(/[^a-z]/g, '').toUpperCase();

function isRude(tail: string): boolean {
  const letters = tail.replace(/\d/g, (digit) => readAs[digit] ?? digit);
  return avoided.some((word) => letters.includes(word));
}
