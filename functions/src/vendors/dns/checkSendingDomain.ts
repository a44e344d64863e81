import type { Finding } from '../../model/connection.ts';
import { freeMail } from './freeMail.ts';
import { judgeDkim } from './judgeDkim.ts';
import { judgeDmarc } from './judgeDmarc.ts';
import { judgeSpf } from './judgeSpf.ts';
import type { MailSender } from './mailSender.ts';
import { type DnsPort, systemDns } from './resolver.ts';

/**
 * How a sending domain looks from outside: whether the other side can tell that its mail is meant to come from this
 * sender (SPF, DKIM), and what it should do with mail that is not (DMARC). Gmail and Yahoo ask for all three.
 * @param domain of the address that mail comes from
 * @param options `resolver` is the real domain name system, unless a test brings its own
 */
export async function checkSendingDomain(
  domain: string,
  options: { provider: MailSender; resolver?: DnsPort },
): Promise<Finding[]> {
  const { provider } = options;
  const name = domain.trim().toLowerCase().replace(/\.$/, '');
  const free = freeMail(name, provider);
  if (free !== undefined) return free;
  const resolver = options.resolver ?? (await systemDns());
  const { getDomain } = await import('tldts');
  const organization = getDomain(name) ?? name;
  const [atName, dkim, dmarc, dmarcAbove] = await Promise.all([
    resolver.resolve(name, 'TXT'),
    judgeDkim(name, provider, resolver),
    resolver.resolve(`_dmarc.${name}`, 'TXT'),
    organization === name ? [] : resolver.resolve(`_dmarc.${organization}`, 'TXT'),
  ]);
  return [judgeSpf(name, provider, atName), dkim, judgeDmarc(name, organization, dmarc, dmarcAbove)];
}
