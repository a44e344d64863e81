import type { TokenLookUp } from '../../model/referral.ts';
import type { Services } from '../../services.ts';
import { tokenHash } from '../publicLinks.ts';

/** As `linkToken` makes them. */
const tokenForm = /^[A-Za-z0-9_-]{24}$/;

/** What a link is for. Undefined for one that is not ours; one that cannot be ours costs no read. */
export async function readToken({ paths }: Pick<Services, 'paths'>, token: string): Promise<TokenLookUp | undefined> {
  if (!tokenForm.test(token)) return undefined;
  return (await paths.token(tokenHash(token)).get()).data();
}
