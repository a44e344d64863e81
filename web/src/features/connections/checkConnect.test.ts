import { describe, expect, it } from 'vitest';
import { checkConnect } from './checkConnect.ts';
import { connectValues, tidied } from './connectForm.ts';

const business = { name: 'Harbor', phone: '+12075550100' };
const empty = (provider: 'sendgrid' | 'smtp' | 'twilio', preset: 'gmail' | 'other' = 'gmail') =>
  connectValues(provider, preset, undefined, business);

const sendgrid = { provider: 'sendgrid', fromEmail: 'office@example.com', fromName: 'Harbor', inboundDomain: '' } as const;
const twilio = { provider: 'twilio', accountSid: `AC${'0'.repeat(32)}`, from: '+12075550100' } as const;

describe('connecting', () => {
  it('says what is missing, by its label', () => {
    expect(checkConnect(empty('sendgrid'), false)).toEqual({
      'account.fromEmail': 'Sender address is missing.',
      'credentials.apiKey': 'API key is missing.',
    });
    expect(checkConnect(empty('smtp', 'other'), false)).toEqual({
      'account.fromEmail': 'Sender address is missing.',
      'account.username': 'User name is missing.',
      'account.smtp.host': 'Server for sending is missing.',
      'account.imap.host': 'Server for reading is missing.',
      'credentials.password': 'Password is missing.',
    });
    expect(checkConnect(empty('smtp', 'gmail'), false)).toMatchObject({
      'account.fromEmail': 'Gmail address is missing.',
      'credentials.password': 'App password is missing.',
    });
    expect(checkConnect(empty('twilio'), false)).toEqual({
      'account.accountSid': 'Account SID is missing.',
      'credentials.authToken': 'Auth token is missing.',
    });
  });

  it('asks for no key where one is stored', () => {
    const values = { account: sendgrid, credentials: empty('sendgrid').credentials };
    expect(checkConnect(values, true)).toEqual({});
    expect(checkConnect(values, false)).toEqual({ 'credentials.apiKey': 'API key is missing.' });
  });

  it('refuses what cannot be an address or an account', () => {
    const { credentials } = empty('sendgrid');
    expect(checkConnect({ account: { ...sendgrid, fromEmail: 'office at example' }, credentials }, true)).toEqual({
      'account.fromEmail': 'Sender address does not look like one. Write it like office@example.com.',
    });
    const wrong = checkConnect({ account: { ...twilio, accountSid: 'SK12' }, credentials: empty('twilio').credentials }, true);
    expect(wrong['account.accountSid']).toContain('An account SID is AC');
  });

  it('needs for Gmail only the address and an app password', () => {
    const { account } = empty('smtp');
    if (account.provider !== 'smtp') throw new Error('not a mailbox');
    const values = { account: { ...account, fromEmail: 'harbor@gmail.com' }, credentials: { provider: 'smtp', password: 'abcd efgh' } } as const;
    expect(checkConnect(values, false)).toEqual({});
    expect(tidied(values).account).toMatchObject({ username: 'harbor@gmail.com', smtp: { host: 'smtp.gmail.com' }, imap: { host: 'imap.gmail.com' } });
  });

  it('leaves out what comes along when something is copied', () => {
    const values = { account: { ...twilio, from: ' +1 (207) 555-0100' }, credentials: { provider: 'twilio', authToken: ' token\n' } } as const;
    expect(tidied(values)).toEqual({ account: twilio, credentials: { provider: 'twilio', authToken: 'token' } });
    const pem = '-----BEGIN PUBLIC KEY-----\nMFkw\nEwYH\n-----END PUBLIC KEY-----\n';
    expect(tidied({ account: sendgrid, credentials: { provider: 'sendgrid', apiKey: 'k', eventKey: pem } }).credentials).toMatchObject({ eventKey: 'MFkwEwYH' });
  });
});
