import type { SmtpAccount, SmtpCredentials } from '../../model/connection.ts';
import { timeoutOf, type VendorOptions } from '../transport/vendorOptions.ts';

export interface SmtpOptions extends VendorOptions {
  /** Lets a password cross an unsecured connection to 127.0.0.1, and to nowhere else; for stand-ins. */
  allowPlain?: boolean;
  /** A certificate in PEM to trust instead of the public ones; for stand-ins, and mail servers of one's own. */
  ca?: string;
}

type MailServer = SmtpAccount['smtp'];

/** How to reach a mail server over SMTP: secured from the first byte, or before anything of ours is said. */
export function smtpSettings(server: MailServer, options: SmtpOptions) {
  const timeoutMs = timeoutOf(options);
  const plain = mayBePlain(server, options);
  return {
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    requireTLS: server.security === 'starttls' && !plain,
    ignoreTLS: plain,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    ...(options.ca !== undefined && { tls: { ca: options.ca } }),
  };
}

/** The same over IMAP. Nothing is logged: the library's log holds what people wrote. */
export function imapSettings(server: MailServer, account: SmtpAccount, credentials: SmtpCredentials, options: SmtpOptions) {
  const timeoutMs = timeoutOf(options);
  return {
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    ...(server.security === 'starttls' && { doSTARTTLS: !mayBePlain(server, options) }),
    auth: { user: account.username, pass: passwordOf(account, credentials) },
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableAutoIdle: true,
    logger: false as const,
    ...(options.ca !== undefined && { tls: { ca: options.ca } }),
  };
}

/** Google shows an app password in four groups, and means it without the spaces. */
export function passwordOf(account: SmtpAccount, credentials: SmtpCredentials): string {
  return account.preset === 'gmail' ? credentials.password.replaceAll(' ', '') : credentials.password;
}

function mayBePlain(server: MailServer, options: SmtpOptions): boolean {
  return options.allowPlain === true && server.security === 'starttls' && server.host === '127.0.0.1';
}
