import { referralCodePattern } from '../../model/referral.ts';
import { foldText } from '../../model/search.ts';

const separators = /[\s_.\u2010-\u2015-]+/;
const tailLength = 4;

/** A code as it is kept, however it was typed: `maria 7k4q`. Undefined where it cannot be one. */
export function normaliseCode(typed: string): string | undefined {
  const parts = foldText(typed).toUpperCase().split(separators).filter((part) => part !== '');
  const [whole = ''] = parts;
  const [name, tail = ''] =
    parts.length === 1 ? [whole.slice(0, -tailLength), whole.slice(-tailLength)] : [parts.slice(0, -1).join(''), parts.at(-1)];
  const code = `${name}-${tail}`;
  return referralCodePattern.test(code) ? code : undefined;
}
