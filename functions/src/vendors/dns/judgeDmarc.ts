import type { Finding } from '../../model/connection.ts';
import type { Records } from './resolver.ts';

/**
 * DMARC (RFC 7489): what others should do with mail that only claims to come from this domain. A domain without a
 * record of its own follows the one of its organization. Pure.
 * @param atDomain records at `_dmarc.{domain}`
 * @param atOrganization records at `_dmarc.{organization}`
 */
export function judgeDmarc(domain: string, organization: string, atDomain: Records, atOrganization: Records): Finding {
  const own = atDomain?.filter(isPolicy);
  if (own === undefined) return notRead(domain);
  const inherited = own.length === 0;
  const policies = inherited ? atOrganization?.filter(isPolicy) : own;
  if (policies === undefined) return notRead(organization);
  const where = inherited ? organization : domain;
  const [policy, ...more] = policies;
  if (policy === undefined) {
    return {
      check: 'dmarc',
      state: 'missing',
      sentence: `${organization} does not say what to do with mail that only claims to come from it. Gmail and Yahoo want to see that said. Add this record.`,
      record: { name: `_dmarc.${organization}`, type: 'TXT', value: `v=DMARC1; p=none; rua=mailto:dmarc@${organization}` },
    };
  }
  if (more.length > 0) {
    return { check: 'dmarc', state: 'wrong', sentence: `${where} has ${more.length + 1} DMARC records, and then none of them counts. Keep one.` };
  }
  const tags = readTags(policy);
  const says = (inherited ? tags.get('sp') : undefined) ?? tags.get('p');
  if (says === undefined || !['none', 'quarantine', 'reject'].includes(says)) {
    return {
      check: 'dmarc',
      state: 'wrong',
      sentence: `The DMARC record of ${where} does not say what to do. Change it to this one.`,
      record: { name: `_dmarc.${where}`, type: 'TXT', value: `v=DMARC1; p=none; rua=mailto:dmarc@${where}` },
    };
  }
  const reports = tags.get('rua') ? '' : ' It asks for no reports; add rua=mailto: and an address of yours to see who sends in your name.';
  return { check: 'dmarc', state: 'good', sentence: `${where} tells others to ${meaning(says)}.${reports}` };
}

function meaning(policy: string): string {
  if (policy === 'reject') return 'reject mail that only claims to come from it';
  return policy === 'quarantine' ? 'put mail that only claims to come from it into spam' : 'take no action yet on mail that only claims to come from it';
}

function isPolicy(record: string): boolean {
  return /^v\s*=\s*DMARC1\s*(;|$)/i.test(record);
}

function readTags(record: string): ReadonlyMap<string, string> {
  return new Map(
    record.split(';').flatMap((part): [string, string][] => {
      const [name, ...value] = part.split('=');
      return name === undefined || value.length === 0 ? [] : [[name.trim().toLowerCase(), value.join('=').trim().toLowerCase()]];
    }),
  );
}

function notRead(name: string): Finding {
  return { check: 'dmarc', state: 'notChecked', sentence: `The records of ${name} could not be read just now.` };
}
