import { googleRedirectUri } from './googleAccess.ts';
import { googleState } from './googleState.ts';
import { addressKey, type GoogleConfig } from '../../platform/config.ts';
import type { Services } from '../../services.ts';

/** The page at Google on which a member lets us read and answer the business's reviews. Changes nothing. */
export async function startGoogle({ realNow }: Services, config: GoogleConfig, businessId: string, uid: string): Promise<string> {
  const { consentPage } = await import('../../vendors/google-business/authorise.ts');
  return consentPage(config, googleRedirectUri(), googleState({ businessId, uid }, addressKey(), realNow()));
}
