import type { Access } from './vendors.ts';
import type { ConnectionAccount, Credentials, TypedCredentials } from '../model/connection.ts';
import { AppError } from '../platform/errors.ts';

/**
 * The credentials that an account goes with: what was typed, and for what was left empty what is stored. Stored ones
 * are only ever sent to the server they were entered for: a new one could be anybody's.
 * @throws AppError `invalid`, naming the field
 */
export function mergeCredentials(
  account: ConnectionAccount,
  typed: TypedCredentials | undefined,
  stored: Access | undefined,
): Credentials {
  if (typed && typed.provider !== account.provider) {
    throw new AppError('invalid', 'These credentials are for another provider.', { field: 'credentials' });
  }
  const kept = stored && isSameLogin(stored.account, account) ? stored.credentials : undefined;
  const choose = (field: string, name: string, written: string | undefined, known: string | undefined): string => {
    const chosen = written?.trim() || known;
    if (chosen) return chosen;
    const again = stored ? `${name} is kept for the account it was entered for. Enter it again.` : `${name} is missing.`;
    throw new AppError('invalid', again, { field: `credentials.${field}` });
  };
  switch (account.provider) {
    case 'sendgrid': {
      const [written, known] = [of(typed, 'sendgrid'), of(kept, 'sendgrid')];
      return {
        provider: 'sendgrid',
        apiKey: choose('apiKey', 'API key', written?.apiKey, known?.apiKey),
        eventKey: written?.eventKey.trim() || (known?.eventKey ?? ''),
      };
    }
    case 'smtp':
      return { provider: 'smtp', password: choose('password', 'Password', of(typed, 'smtp')?.password, of(kept, 'smtp')?.password) };
    case 'twilio':
      return { provider: 'twilio', authToken: choose('authToken', 'Auth token', of(typed, 'twilio')?.authToken, of(kept, 'twilio')?.authToken) };
  }
}

/** Credentials, where they are that provider's. */
function of<C extends { provider: string }, P extends C['provider']>(
  given: C | undefined,
  provider: P,
): Extract<C, { provider: P }> | undefined {
  const isProviders = (candidate: C): candidate is Extract<C, { provider: P }> => candidate.provider === provider;
  return given && isProviders(given) ? given : undefined;
}

function isSameLogin(one: ConnectionAccount, other: ConnectionAccount): boolean {
  if (one.provider === 'smtp' && other.provider === 'smtp') {
    const same = one.username === other.username && one.smtp.host === other.smtp.host && one.smtp.port === other.smtp.port;
    return same && (other.imap === null || (one.imap?.host === other.imap.host && one.imap.port === other.imap.port));
  }
  if (one.provider === 'twilio' && other.provider === 'twilio') return one.accountSid === other.accountSid;
  return one.provider === other.provider;
}
