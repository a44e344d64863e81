import type {
  Connection,
  ConnectionAccount,
  SendgridAccount,
  SmtpAccount,
  TwilioAccount,
  TypedCredentials,
} from '@model/connection.ts';
import type { ConnectionProvider } from '@model/words.ts';

/** What is filled in to connect a provider; credentials always begin empty, because they are never shown again. */
export interface ConnectValues {
  account: ConnectionAccount;
  credentials: TypedCredentials;
}

/** Gmail's servers, as Google documents them. */
const gmail: Pick<SmtpAccount, 'smtp' | 'imap'> = {
  smtp: { host: 'smtp.gmail.com', port: 465, security: 'tls' },
  imap: { host: 'imap.gmail.com', port: 993, security: 'tls' },
};
/** The usual ports (RFC 8314); the names are for the owner to fill in. */
export const usualImap: NonNullable<SmtpAccount['imap']> = { host: '', port: 993, security: 'tls' };
const otherServer: Pick<SmtpAccount, 'smtp' | 'imap'> = { smtp: { host: '', port: 465, security: 'tls' }, imap: usualImap };

const emptyCredentials: Record<ConnectionProvider, TypedCredentials> = {
  sendgrid: { provider: 'sendgrid', apiKey: '', eventKey: '' },
  smtp: { provider: 'smtp', password: '' },
  twilio: { provider: 'twilio', authToken: '' },
};

/** The form for what is connected, or an empty one. */
export function connectValues(
  provider: ConnectionProvider,
  preset: SmtpAccount['preset'],
  connection: Connection | undefined,
  business: { name: string; phone: string },
): ConnectValues {
  return { account: connection?.account ?? emptyAccount(provider, preset, business), credentials: emptyCredentials[provider] };
}

function emptyAccount(
  provider: ConnectionProvider,
  preset: SmtpAccount['preset'],
  { name, phone }: { name: string; phone: string },
): SendgridAccount | SmtpAccount | TwilioAccount {
  switch (provider) {
    case 'sendgrid':
      return { provider, fromEmail: '', fromName: name, inboundDomain: '' };
    case 'smtp':
      return { provider, preset, fromEmail: '', fromName: name, username: '', ...(preset === 'gmail' ? gmail : otherServer) };
    case 'twilio':
      return { provider, accountSid: '', from: phone };
  }
}

/** Spaces that come along when something is copied are no part of it; with Gmail one signs in by the address. */
export function tidied({ account, credentials }: ConnectValues): ConnectValues {
  return { account: tidyAccount(account), credentials: tidyCredentials(credentials) };
}

function tidyAccount(account: ConnectionAccount): ConnectionAccount {
  switch (account.provider) {
    case 'sendgrid':
      return { ...account, fromEmail: account.fromEmail.trim(), inboundDomain: account.inboundDomain.trim().toLowerCase() };
    case 'smtp': {
      const fromEmail = account.fromEmail.trim();
      return { ...account, fromEmail, username: account.preset === 'gmail' ? fromEmail : account.username.trim() };
    }
    case 'twilio':
      return { ...account, accountSid: account.accountSid.trim(), from: account.from.replace(/[\s().-]/g, '') };
  }
}

function tidyCredentials(credentials: TypedCredentials): TypedCredentials {
  switch (credentials.provider) {
    case 'sendgrid':
      return { ...credentials, apiKey: credentials.apiKey.trim(), eventKey: credentials.eventKey.replace(/\s|-----[A-Z ]+-----/g, '') };
    case 'smtp':
      return { ...credentials, password: credentials.password.trim() };
    case 'twilio':
      return { ...credentials, authToken: credentials.authToken.trim() };
  }
}

/** Names of the fields as their labels say them. */
export const connectLabels = {
  'account.fromEmail': 'Sender address',
  'account.fromName': 'Sender name',
  'account.inboundDomain': 'Domain for answers',
  'account.username': 'User name',
  'account.smtp.host': 'Server for sending',
  'account.smtp.port': 'Port for sending',
  'account.imap.host': 'Server for reading',
  'account.imap.port': 'Port for reading',
  'account.accountSid': 'Account SID',
  'account.from': 'Number or messaging service',
  'credentials.apiKey': 'API key',
  'credentials.eventKey': 'Verification key',
  'credentials.password': 'Password',
  'credentials.authToken': 'Auth token',
} as const;
