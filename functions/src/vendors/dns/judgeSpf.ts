import type { Finding } from '../../model/connection.ts';
import type { MailSender } from './mailSender.ts';
import type { Records } from './resolver.ts';

const includes = { sendgrid: 'sendgrid.net', gmail: '_spf.google.com', other: undefined } as const;
const names = { sendgrid: 'SendGrid', gmail: 'Google', other: 'your mail server' } as const;

/** SPF (RFC 7208): which servers may send mail of this domain. Pure. */
export function judgeSpf(domain: string, provider: MailSender, records: Records): Finding {
  if (records === undefined) return finding('notChecked', `The records of ${domain} could not be read just now.`);
  const [policy, ...more] = records.filter((record) => /^v=spf1( |$)/i.test(record));
  const include = includes[provider];
  if (policy === undefined) {
    if (include === undefined) {
      return finding('missing', `${domain} does not say who may send its mail. Ask whoever runs your mail server for its SPF record.`);
    }
    return withRecord(
      // SendGrid returns mail to a name of its own below the domain, where it keeps its own record.
      finding('missing', `${domain} does not say who may send its mail. Add this record; if others send mail for you too, name them in the same one.`),
      domain,
      `v=spf1 include:${include} ~all`,
    );
  }
  if (more.length > 0) {
    return finding('wrong', `${domain} has ${more.length + 1} SPF records, and then none of them counts. Put what they say into one that begins with v=spf1.`);
  }
  if (/[ ]\+?all\b/i.test(policy)) {
    return finding('wrong', `The SPF record of ${domain} lets the whole world send its mail. End it with ~all instead of all.`);
  }
  const says = policy.toLowerCase().split(/\s+/);
  if (include === undefined) return finding('good', `${domain} says who may send its mail. Whether your mail server is among them, whoever runs it knows.`);
  if (says.includes(`include:${include}`) || says.some((term) => term.startsWith('redirect=') && term.endsWith(include))) {
    return finding('good', `${domain} lets ${names[provider]} send its mail.`);
  }
  return withRecord(
    finding('wrong', `${domain} does not name ${names[provider]} among those who may send its mail. Change its SPF record to this one.`),
    domain,
    policy.replace(/^v=spf1/i, `v=spf1 include:${include}`),
  );
}

function finding(state: Finding['state'], sentence: string): Finding {
  return { check: 'spf', state, sentence };
}

function withRecord(base: Finding, name: string, value: string): Finding {
  return { ...base, record: { name, type: 'TXT', value } };
}
