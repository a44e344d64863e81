import type { Access, Vendors } from './vendors.ts';
import type { ConnectionAccount, Credentials, Finding } from '../model/connection.ts';
import { AppError } from '../platform/errors.ts';
import { onEmulator, vendorAddresses } from '../platform/config.ts';
import type { DnsPort } from '../vendors/dns/resolver.ts';

/** An account with the credentials that are its provider's. */
type Pair<P extends ConnectionAccount['provider']> = {
  account: Extract<ConnectionAccount, { provider: P }>;
  credentials: Extract<Credentials, { provider: P }>;
};

/** One verb for every provider. */
type Ask<Answer> = { [P in ConnectionAccount['provider']]: (pair: Pair<P>) => Promise<Answer> };

/** Finds the provider's own. @throws AppError `unavailable` where credentials are another provider's than the account */
function ask<Answer>(verbs: Ask<Answer>, { account, credentials }: Access): Promise<Answer> {
  if (account.provider === 'sendgrid' && credentials.provider === 'sendgrid') return verbs.sendgrid({ account, credentials });
  if (account.provider === 'smtp' && credentials.provider === 'smtp') return verbs.smtp({ account, credentials });
  if (account.provider === 'twilio' && credentials.provider === 'twilio') return verbs.twilio({ account, credentials });
  const message = 'The stored credentials belong to another provider. Enter them again under Connections.';
  return Promise.reject(new AppError('unavailable', message, { reason: 'secretUnreadable' }));
}

const sendgridOptions = () => ({ baseUrl: vendorAddresses().sendgrid });
/** On the emulators a mail catcher of the machine's own will do, and those speak no TLS. */
const smtpOptions = { allowPlain: onEmulator };
const twilioOptions = () => ({ baseUrl: vendorAddresses().twilio });

/** The vendors themselves. Each is loaded when it is first spoken to: a function that sends nothing loads none. */
export const realVendors: Vendors = {
  channel: (access) =>
    ask(
      {
        sendgrid: async ({ account, credentials }) =>
          (await import('../vendors/sendgrid/sendgridChannel.ts')).sendgridChannel(account, credentials, sendgridOptions()),
        smtp: async ({ account, credentials }) =>
          (await import('../vendors/smtp/smtpChannel.ts')).smtpChannel(account, credentials, smtpOptions),
        twilio: async ({ account, credentials }) =>
          (await import('../vendors/twilio/twilioChannel.ts')).twilioChannel(account, credentials, twilioOptions()),
      },
      access,
    ),
  check: (access) =>
    ask(
      {
        sendgrid: async ({ account, credentials }) =>
          (await import('../vendors/sendgrid/checkSendgrid.ts')).checkSendgrid(account, credentials, sendgridOptions()),
        smtp: async ({ account, credentials }) => (await import('../vendors/smtp/checkSmtp.ts')).checkSmtp(account, credentials, smtpOptions),
        twilio: async ({ account, credentials }) =>
          (await import('../vendors/twilio/checkTwilio.ts')).checkTwilio(account, credentials, twilioOptions()),
      },
      access,
    ),
  mailbox: (access, cursor, limit) =>
    ask(
      {
        sendgrid: noMailbox,
        smtp: async ({ account, credentials }) =>
          (await import('../vendors/smtp/readMailbox.ts')).readMailbox(account, credentials, cursor, limit, smtpOptions),
        twilio: noMailbox,
      },
      access,
    ),
  findings: (access) =>
    ask(
      {
        sendgrid: ({ account }) => domainFindings(account),
        smtp: ({ account }) => domainFindings(account),
        twilio: async ({ account, credentials }) => {
          const { checkTenDlc } = await import('../vendors/twilio/checkTenDlc.ts');
          const found = await checkTenDlc(account, credentials, twilioOptions());
          return found ? [found] : [];
        },
      },
      access,
    ),
};

const noMailbox = () => Promise.reject(new AppError('invalid', 'The connection has no mailbox to read', { field: 'imap' }));

async function domainFindings(account: Extract<ConnectionAccount, { provider: 'sendgrid' | 'smtp' }>): Promise<Finding[]> {
  const { checkSendingDomain } = await import('../vendors/dns/checkSendingDomain.ts');
  const domain = account.fromEmail.slice(account.fromEmail.lastIndexOf('@') + 1);
  const provider = account.provider === 'smtp' ? account.preset : 'sendgrid';
  return checkSendingDomain(domain, { resolver: await nameServer(), provider });
}

async function nameServer(): Promise<DnsPort> {
  const { dnsOver, systemDns } = await import('../vendors/dns/resolver.ts');
  const { dns } = vendorAddresses();
  if (dns === undefined) return systemDns();
  const { Resolver } = await import('node:dns/promises');
  const resolver = new Resolver({ timeout: 1000, tries: 1 });
  resolver.setServers([dns]);
  return dnsOver(resolver);
}
