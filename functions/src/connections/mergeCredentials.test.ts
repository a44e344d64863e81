import { describe, expect, test } from 'vitest';
import { mergeCredentials } from './mergeCredentials.ts';
import { makeSendgridAccount, makeSmtpAccount, makeTwilioAccount } from '../testing/builders.ts';

const sendgrid = makeSendgridAccount();
const smtp = makeSmtpAccount();
const twilio = makeTwilioAccount();
const stored = {
  sendgrid: { account: sendgrid, credentials: { provider: 'sendgrid', apiKey: 'old-key', eventKey: 'old-event-key' } },
  smtp: { account: smtp, credentials: { provider: 'smtp', password: 'old-password' } },
  twilio: { account: twilio, credentials: { provider: 'twilio', authToken: 'old-token' } },
} as const;

describe('credentials left empty', () => {
  test('stay as they are, whatever else is changed about the account', () => {
    expect(mergeCredentials({ ...sendgrid, fromName: 'Harbor' }, undefined, stored.sendgrid)).toEqual(stored.sendgrid.credentials);
    expect(mergeCredentials({ ...smtp, fromName: 'Harbor' }, { provider: 'smtp', password: ' ' }, stored.smtp)).toEqual(stored.smtp.credentials);
    expect(mergeCredentials({ ...twilio, from: '+12075550111' }, undefined, stored.twilio)).toEqual(stored.twilio.credentials);
  });

  test('are replaced one by one', () => {
    expect(mergeCredentials(sendgrid, { provider: 'sendgrid', apiKey: '', eventKey: 'new-event-key' }, stored.sendgrid)).toEqual({
      provider: 'sendgrid',
      apiKey: 'old-key',
      eventKey: 'new-event-key',
    });
    expect(mergeCredentials(sendgrid, { provider: 'sendgrid', apiKey: 'new-key', eventKey: '' }, stored.sendgrid)).toMatchObject({
      apiKey: 'new-key',
      eventKey: 'old-event-key',
    });
  });

  test.each([
    ['the mail server', { ...smtp, smtp: { ...smtp.smtp, host: 'smtp.rival.example' } }],
    ['its port', { ...smtp, smtp: { ...smtp.smtp, port: 25 } }],
    ['the user', { ...smtp, username: 'somebody@example.com' }],
    ['the server that replies are read from', { ...smtp, imap: { host: 'imap.rival.example', port: 993, security: 'tls' as const } }],
  ])('are never sent to another login: the password is asked for again with %s', (_, account) => {
    expect(() => mergeCredentials(account, undefined, stored.smtp)).toThrow(
      expect.objectContaining({ code: 'invalid', field: 'credentials.password' }),
    );
  });

  test('belong to one Twilio account', () => {
    const other = { ...twilio, accountSid: `AC${'b'.repeat(32)}` };
    expect(() => mergeCredentials(other, undefined, stored.twilio)).toThrow(expect.objectContaining({ field: 'credentials.authToken' }));
  });

  test('are missing where nothing is stored', () => {
    expect(() => mergeCredentials(sendgrid, { provider: 'sendgrid', apiKey: '', eventKey: '' }, undefined)).toThrow(
      expect.objectContaining({ code: 'invalid', field: 'credentials.apiKey', message: 'API key is missing.' }),
    );
  });

  test('may go on reading replies no more', () => {
    expect(mergeCredentials({ ...smtp, imap: null }, undefined, stored.smtp)).toEqual(stored.smtp.credentials);
  });
});

test('credentials of another provider are refused', () => {
  expect(() => mergeCredentials(twilio, { provider: 'smtp', password: 'x' }, undefined)).toThrow(
    expect.objectContaining({ code: 'invalid', field: 'credentials' }),
  );
});
