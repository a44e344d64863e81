import type { Finding } from '../../model/connection.ts';
import type { MailSender } from './mailSender.ts';
import type { DnsPort } from './resolver.ts';

/** DKIM (RFC 6376): the keys under which mail of this domain is signed. Each sender has names of its own for them. */
export async function judgeDkim(domain: string, provider: MailSender, resolver: DnsPort): Promise<Finding> {
  switch (provider) {
    case 'sendgrid':
      return judgeSendgrid(domain, resolver);
    case 'gmail':
      return judgeGoogle(domain, resolver);
    case 'other':
      return finding('notChecked', 'Where the keys of your mail server are, only whoever runs it knows. Ask them whether your mail is signed with DKIM.');
  }
}

const keys = ['s1', 's2'] as const;

async function judgeSendgrid(domain: string, resolver: DnsPort): Promise<Finding> {
  const found = await Promise.all(
    keys.map(async (key) => {
      const name = `${key}._domainkey.${domain}`;
      const [alias, text] = await Promise.all([resolver.resolve(name, 'CNAME'), resolver.resolve(name, 'TXT')]);
      if (text?.some(isKey) || alias?.some((target) => /\.sendgrid\.net\.?$/i.test(target))) return 'there';
      return alias === undefined || text === undefined ? 'notRead' : 'missing';
    }),
  );
  if (found.every((state) => state === 'there')) return finding('good', `Mail that SendGrid sends for ${domain} is signed with your own keys.`);
  if (found.includes('missing')) {
    return finding('missing', `SendGrid has no keys for ${domain} to sign with. In SendGrid, open Settings > Sender Authentication, authenticate ${domain}, and copy the CNAME records that it shows (s1._domainkey and s2._domainkey) to your DNS.`);
  }
  return finding('notChecked', `The records of ${domain} could not be read just now.`);
}

async function judgeGoogle(domain: string, resolver: DnsPort): Promise<Finding> {
  const records = await resolver.resolve(`google._domainkey.${domain}`, 'TXT');
  if (records === undefined) return finding('notChecked', `The records of ${domain} could not be read just now.`);
  return records.some(isKey)
    ? finding('good', `Mail that Google sends for ${domain} is signed with your own key.`)
    : finding('missing', `Google has no key for ${domain} to sign with. In the Google Admin console, open Apps > Google Workspace > Gmail > Authenticate email, generate a record for ${domain}, copy it to your DNS as google._domainkey, and start authentication there.`);
}

/** A key that is empty has been revoked. */
function isKey(record: string): boolean {
  return /(^|;)\s*p=[A-Za-z0-9+/]/.test(record);
}

function finding(state: Finding['state'], sentence: string): Finding {
  return { check: 'dkim', state, sentence };
}
