import { googleFailure } from './googleFailure.ts';
import { googleScope, openGoogle } from './openGoogle.ts';
import type { GoogleConfig } from '../../platform/config.ts';
import { AppError } from '../../platform/errors.ts';

/** The page on which the owner agrees. Asks for consent each time: only then does Google give a lasting permission. */
export async function consentPage(config: GoogleConfig, redirectUri: string, state: string): Promise<string> {
  const client = await openGoogle(config, redirectUri);
  return client.generateAuthUrl({ access_type: 'offline', prompt: 'consent', scope: [googleScope], state });
}

/**
 * Turns the code that Google sent back into a lasting permission.
 * @throws AppError `invalid` where the code is not good (any more), `unavailable` where Google does not answer
 */
export async function redeemCode(config: GoogleConfig, redirectUri: string, code: string): Promise<string> {
  const client = await openGoogle(config, redirectUri);
  let refreshToken: string | null | undefined;
  try {
    refreshToken = (await client.getToken(code)).tokens.refresh_token;
  } catch (error) {
    const failure = googleFailure(error);
    if (failure.reason !== 'keyRefused') throw failure;
    throw new AppError('invalid', 'Google did not accept this sign-in. It may have taken too long. Start again.', { field: 'code', cause: error });
  }
  if (refreshToken) return refreshToken;
  throw new AppError('invalid', 'Google gave no lasting permission. Start again and agree to everything on the page.', { field: 'code' });
}

/** Gives the permission back. Google forgets it, whether or not it hears of it twice. */
export async function revoke(config: GoogleConfig, refreshToken: string): Promise<void> {
  const client = await openGoogle(config, '');
  try {
    await client.revokeToken(refreshToken);
  } catch (error) {
    throw googleFailure(error);
  }
}
