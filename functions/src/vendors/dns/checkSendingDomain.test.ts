import { describe, expect, it } from 'vitest';
import { finding as findingSchema } from '../../model/connection.ts';
import { checkSendingDomain } from './checkSendingDomain.ts';
import type { MailSender } from './mailSender.ts';
import { dnsOver, type DnsPort } from './resolver.ts';

/** A domain name system that holds these records; `undefined` stands for a name about which nobody answers. */
const dns = (records: Readonly<Record<string, readonly string[] | undefined>>): DnsPort => ({
  resolve: async (name, type) => {
    const key = `${type} ${name}`;
    return key in records ? records[key] : [];
  },
});

const check = async (records: Parameters<typeof dns>[0], provider: MailSender = 'sendgrid', domain = 'harbor.example') => {
  const findings = await checkSendingDomain(domain, { resolver: dns(records), provider });
  for (const finding of findings) expect(findingSchema.safeParse(finding).success).toBe(true);
  const [spf, dkim, dmarc] = findings;
  return { spf, dkim, dmarc, states: findings.map(({ check: name, state }) => `${name} ${state}`) };
};

const whole = {
  'TXT harbor.example': ['google-site-verification=x', 'v=spf1 include:sendgrid.net ~all'],
  'CNAME s1._domainkey.harbor.example': ['s1.domainkey.u1.wl.sendgrid.net'],
  'CNAME s2._domainkey.harbor.example': ['s2.domainkey.u1.wl.sendgrid.net'],
  'TXT _dmarc.harbor.example': ['v=DMARC1; p=quarantine; rua=mailto:dmarc@harbor.example'],
};

describe('a domain that mail is sent from', () => {
  it('is fine with all three in place', async () => {
    expect((await check(whole)).states).toEqual(['spf good', 'dkim good', 'dmarc good']);
    expect((await check(whole, 'sendgrid', ' Harbor.Example. ')).states).toEqual(['spf good', 'dkim good', 'dmarc good']);
  });

  it('is told what to add where it has nothing', async () => {
    const { states, spf, dmarc, dkim } = await check({});
    expect(states).toEqual(['spf missing', 'dkim missing', 'dmarc missing']);
    expect(spf?.record).toEqual({ name: 'harbor.example', type: 'TXT', value: 'v=spf1 include:sendgrid.net ~all' });
    expect(dmarc?.record).toEqual({ name: '_dmarc.harbor.example', type: 'TXT', value: 'v=DMARC1; p=none; rua=mailto:dmarc@harbor.example' });
    expect(dkim?.sentence).toContain('Sender Authentication');
  });

  it('is told nothing where nobody answers', async () => {
    const silent: DnsPort = { resolve: async () => undefined };
    for (const provider of ['sendgrid', 'gmail'] as const) {
      const findings = await checkSendingDomain('harbor.example', { resolver: silent, provider });
      expect(findings.map(({ state }) => state)).toEqual(['notChecked', 'notChecked', 'notChecked']);
    }
  });
});

describe('SPF', () => {
  const spf = async (records: readonly string[], provider: MailSender = 'sendgrid') => (await check({ 'TXT harbor.example': records }, provider)).spf;

  it('counts once only', async () => {
    const twice = await spf(['v=spf1 include:sendgrid.net ~all', 'v=spf1 mx ~all']);
    expect(twice?.state).toBe('wrong');
    expect(twice?.sentence).toContain('2 SPF records');
  });

  it('gets the sender added to what is there', async () => {
    expect((await spf(['v=spf1 mx include:_spf.google.com -all']))?.record?.value).toBe('v=spf1 include:sendgrid.net mx include:_spf.google.com -all');
    expect((await spf(['v=spf1 mx -all'], 'gmail'))?.record?.value).toBe('v=spf1 include:_spf.google.com mx -all');
  });

  it.each([
    ['v=spf1 include:_spf.google.com ~all', 'gmail', 'good'],
    ['v=spf1 redirect=_spf.google.com', 'gmail', 'good'],
    ['v=spf1 a mx ~all', 'other', 'good'],
    ['v=spf1 include:sendgrid.net all', 'sendgrid', 'wrong'],
    ['v=spf1 include:sendgrid.net +all', 'sendgrid', 'wrong'],
    ['v=spf10 include:sendgrid.net', 'other', 'missing'],
  ] as const)('%s for %s is %s', async (record, provider, state) => {
    expect((await spf([record], provider))?.state).toBe(state);
  });
});

describe('DKIM', () => {
  it('of SendGrid may be keys of one’s own, and needs both', async () => {
    const keys = { 'TXT s1._domainkey.harbor.example': ['k=rsa; p=MIGf'], 'TXT s2._domainkey.harbor.example': ['v=DKIM1; p=MIGf'] };
    expect((await check(keys)).dkim?.state).toBe('good');
    expect((await check({ ...keys, 'TXT s2._domainkey.harbor.example': [] })).dkim?.state).toBe('missing');
    expect((await check({ ...keys, 'TXT s2._domainkey.harbor.example': undefined })).dkim?.state).toBe('notChecked');
  });

  it('of Google has one name, and an empty key is none', async () => {
    expect((await check({ 'TXT google._domainkey.harbor.example': ['v=DKIM1; k=rsa; p=MIIB'] }, 'gmail')).dkim?.state).toBe('good');
    expect((await check({ 'TXT google._domainkey.harbor.example': ['v=DKIM1; k=rsa; p='] }, 'gmail')).dkim?.state).toBe('missing');
  });

  it('of another mail server is for its people to know', async () => {
    expect((await check({}, 'other')).dkim?.state).toBe('notChecked');
  });
});

describe('DMARC', () => {
  it('of the organization counts for its other names, by the policy that it has for them', async () => {
    const records = { 'TXT _dmarc.harbor.co.uk': ['v=DMARC1; p=none; sp=reject; rua=mailto:a@harbor.co.uk'] };
    const { dmarc } = await check(records, 'sendgrid', 'mail.harbor.co.uk');
    expect(dmarc).toEqual({ check: 'dmarc', state: 'good', sentence: 'harbor.co.uk tells others to reject mail that only claims to come from it.' });
  });

  it('is asked for at the organization, for all its names', async () => {
    expect((await check({}, 'sendgrid', 'mail.harbor.co.uk')).dmarc?.record?.name).toBe('_dmarc.harbor.co.uk');
  });

  it.each([
    [['v=DMARC1; p=reject; rua=mailto:a@harbor.example'], 'good', /^harbor\.example tells others to reject mail that only claims to come from it\.$/],
    [['v=DMARC1; p=none'], 'good', /take no action yet.*asks for no reports/],
    [['v=DMARC1;p=quarantine;'], 'good', /into spam/],
    [['v=DMARC1; p=none', 'v=DMARC1; p=reject'], 'wrong', /2 DMARC records/],
    [['v=DMARC1; rua=mailto:a@harbor.example'], 'wrong', /does not say what to do/],
    [['v=DMARC1; p=maybe'], 'wrong', /does not say what to do/],
    [['v=spf1 ~all'], 'missing', /Add this record/],
  ])('%j is %s', async (records, state, sentence) => {
    const { dmarc } = await check({ 'TXT _dmarc.harbor.example': records });
    expect(dmarc?.state).toBe(state);
    expect(dmarc?.sentence).toMatch(sentence);
  });
});

describe('an address at a mail service for everybody', () => {
  it.each([
    ['gmail.com', 'sendgrid', 'wrong', /your own domain/],
    ['yahoo.co.uk', 'sendgrid', 'wrong', /your own domain/],
    ['gmail.com', 'gmail', 'good', /takes care of this/],
    ['outlook.com', 'other', 'good', /takes care of this/],
    ['outlook.com', 'gmail', 'wrong', /through Gmail/],
  ] as const)('%s through %s is %s', async (domain, provider, state, sentence) => {
    const { states, spf } = await check({}, provider, domain);
    expect(states).toEqual([`spf ${state}`, `dkim ${state}`, `dmarc ${state}`]);
    expect(spf?.sentence).toMatch(sentence);
  });
});

describe('the domain name system', () => {
  const failing = (code: string) => {
    const fail = async (): Promise<never> => {
      throw Object.assign(new Error(code), { code });
    };
    return dnsOver({ resolveTxt: fail, resolveCname: fail });
  };

  it('joins the pieces of a long text', async () => {
    const port = dnsOver({ resolveTxt: async () => [['v=spf1 ', '~all'], ['other']], resolveCname: async () => ['a.example'] });
    expect(await port.resolve('harbor.example', 'TXT')).toEqual(['v=spf1 ~all', 'other']);
    expect(await port.resolve('harbor.example', 'CNAME')).toEqual(['a.example']);
  });

  it.each([
    ['ENOTFOUND', []],
    ['ENODATA', []],
    ['ETIMEOUT', undefined],
    ['ESERVFAIL', undefined],
    ['ECONNREFUSED', undefined],
  ])('%s is %j', async (code, records) => {
    expect(await failing(code).resolve('harbor.example', 'TXT')).toEqual(records);
  });
});
