import type { Finding } from '../../model/connection.ts';
import type { MailSender } from './mailSender.ts';

/** Domains of mail services that anybody may have an address at; their records are not the owner's to change. */
const services: ReadonlySet<string> = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'msn.com',
  'yahoo.com',
  'ymail.com',
  'aol.com',
  'icloud.com',
  'me.com',
  'mac.com',
  'proton.me',
  'protonmail.com',
  'gmx.com',
  'gmx.net',
  'gmx.de',
  'web.de',
  'mail.com',
  'zoho.com',
  'comcast.net',
  'att.net',
  'verizon.net',
  'orange.fr',
  'free.fr',
  'laposte.net',
]);
/** The same services under the names of their countries. */
const byCountry = /^(yahoo|hotmail|outlook|live)\.([a-z]{2}|com?\.[a-z]{2})$/;

/**
 * Advice about an address at a mail service for everybody; undefined for a domain of one's own. Through the service
 * itself such an address is fine. Through anybody else it is what the service tells the world to reject.
 */
export function freeMail(domain: string, provider: MailSender): Finding[] | undefined {
  if (!services.has(domain) && !byCountry.test(domain)) return undefined;
  const checks = ['spf', 'dkim', 'dmarc'] as const;
  if (provider === 'sendgrid') {
    const sentence = `Addresses at ${domain} belong to its mail service, which tells everybody to reject them when they come through SendGrid. Send from an address at your own domain.`;
    return checks.map((check) => ({ check, state: 'wrong', sentence }));
  }
  const google = domain === 'gmail.com' || domain === 'googlemail.com';
  if (provider === 'gmail' && !google) {
    const sentence = `An address at ${domain} cannot be sent from through Gmail. Use the Gmail address itself, or an address at your own domain.`;
    return checks.map((check) => ({ check, state: 'wrong', sentence }));
  }
  return checks.map((check) => ({ check, state: 'good', sentence: `${domain} takes care of this for mail that goes through its own servers.` }));
}
