import { referralCodePattern } from '../../model/referral.ts';
import { foldText } from '../../model/search.ts';

const tailLength = 4;

/** A code as it is kept, however it was typed: `maria 7k4q`. Undefined where it cannot be one. */
export function normaliseCode(typed: string): string | undefined {
  const characters = foldText(typed).toUpperCase().replace(/[\s_.\u2010-\u2015-]+/g, '');
  const code = `${characters.slice(0, -tailLength)}-${characters.slice(-tailLength)}`;
  return referralCodePattern.test(code) ? code : undefined;
}
