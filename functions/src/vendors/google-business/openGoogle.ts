import type { OAuth2Client } from 'google-auth-library';
import type { GoogleConfig } from '../../platform/config.ts';

/** What we ask the owner for: to read and answer reviews. Google has no smaller permission. */
export const googleScope = 'https://www.googleapis.com/auth/business.manage';

/** Milliseconds until a call is given up. */
export const googleTimeoutMs = 15_000;

/** Google's addresses, by what is asked there. */
const origins = {
  auth: 'https://accounts.google.com',
  oauth: 'https://oauth2.googleapis.com',
  accounts: 'https://mybusinessaccountmanagement.googleapis.com',
  locations: 'https://mybusinessbusinessinformation.googleapis.com',
  reviews: 'https://mybusiness.googleapis.com',
} as const;

export function googleUrl(service: keyof typeof origins, path: string, { baseUrl }: Pick<GoogleConfig, 'baseUrl'>): string {
  return `${baseUrl ?? origins[service]}${path}`;
}

/**
 * Google's client for one business. It gets itself a new access token whenever the old one has run out.
 * @param refreshToken undefined where there is none yet
 */
export async function openGoogle(config: GoogleConfig, redirectUri: string, refreshToken?: string): Promise<OAuth2Client> {
  const { OAuth2Client: Client } = await import('google-auth-library');
  const client = new Client({
    clientId: config.clientId,
    clientSecret: config.clientSecret,
    redirectUri,
    endpoints: {
      oauth2AuthBaseUrl: googleUrl('auth', '/o/oauth2/v2/auth', config),
      oauth2TokenUrl: googleUrl('oauth', '/token', config),
      oauth2RevokeUrl: googleUrl('oauth', '/revoke', config),
    },
    // Our own sweep tries again; the library's retries would only make a bad minute longer.
    transporterOptions: { timeout: googleTimeoutMs, retry: false },
  });
  if (refreshToken !== undefined) client.setCredentials({ refresh_token: refreshToken });
  return client;
}
