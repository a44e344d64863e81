import { afterEach, describe, expect, test, vi } from 'vitest';
import { readEmailId } from './emailId.ts';
import { readReplyAddress } from './replyAddress.ts';
import { replyPath } from './replyPath.ts';
import { addressKey } from '../platform/config.ts';
import { makeMessage } from '../testing/builders.ts';

vi.mock(import('../platform/config.ts'), async (original) => ({
  ...(await original()),
  addressKey: () => 'the-address-key',
  dashboardUrl: vi.fn(() => 'https://app.example.com'),
}));
const { dashboardUrl } = await import('../platform/config.ts');
afterEach(() => {
  vi.mocked(dashboardUrl).mockReset().mockReturnValue('https://app.example.com');
});

const ids = (messageId: string) => ({ businessId: 'harbor', messageId });
const sendgrid = { name: 'sendgrid', sender: { fromEmail: 'office@harbor.example.com', inboundDomain: 'replies.harbor.example.com' } };
const gmail = { name: 'smtp', sender: { fromEmail: 'harbor@gmail.com', inboundDomain: undefined } };
const twilio = { name: 'twilio' };

const read = (header: string | undefined) =>
  (header ?? '').split(' ').map((id) => readEmailId(id.replace(/^<|>$/g, ''), 'harbor', addressKey()));

describe('an email', () => {
  const reply = makeMessage({ leadId: 'lead-1', step: 'reply', contactId: 'nora' });

  test('has an id of ours, and an address for answers that names the person', () => {
    const path = replyPath(sendgrid, ids('lead-1-reply'), reply);
    expect(path.emailId).toMatch(/@harbor\.example\.com$/);
    expect(read(path.emailId)).toEqual(['lead-1-reply']);
    expect(path.replyTo).toMatch(/@replies\.harbor\.example\.com$/);
    expect(readReplyAddress(path.replyTo ?? '', 'harbor', addressKey())).toBe('nora');
    expect(path).toMatchObject({ statusUrl: undefined, headers: {} });
  });

  test('through a mailbox is answered to that mailbox', () => {
    const path = replyPath(gmail, ids('lead-1-reply'), reply);
    expect(path.replyTo).toBeUndefined();
    expect(path.emailId).toMatch(/@gmail\.com$/);
  });

  test('to a member about a person has no address for that person’s answers', () => {
    const alert = makeMessage({ purpose: 'alert', contactId: 'nora', leadId: 'lead-1', memberId: 'olivia' });
    expect(replyPath(sendgrid, ids('alert-1'), alert)).toMatchObject({ replyTo: undefined, headers: {} });
  });

  test('that follows up belongs to the ones before it', () => {
    const followUp = makeMessage({ leadId: 'lead-1', step: 'followUp2', purpose: 'leadFollowUp' });
    const { headers } = replyPath(sendgrid, ids('lead-1-followUp2'), followUp);
    expect(read(headers['References'])).toEqual(['lead-1-reply', 'lead-1-followUp1']);
    expect(read(headers['In-Reply-To'])).toEqual(['lead-1-followUp1']);
  });

  test('that a person writes belongs to the mail it answers', () => {
    const manual = makeMessage({ purpose: 'manual', leadId: 'lead-1', inReplyTo: 'CAF1@mail.example.net' });
    const { headers } = replyPath(sendgrid, ids('manual-1'), manual);
    expect(headers['In-Reply-To']).toBe('<CAF1@mail.example.net>');
    expect(headers['References']).toMatch(/ <CAF1@mail\.example\.net>$/);
  });

  test('that a person writes of their own accord begins a conversation', () => {
    expect(replyPath(sendgrid, ids('manual-1'), makeMessage({ purpose: 'manual', leadId: 'lead-1' })).headers).toEqual({});
  });
});

describe('a text', () => {
  const text = makeMessage({ channel: 'sms', to: '+12125550123', subject: undefined });

  test('is reported on to the address of its message', () => {
    expect(replyPath(twilio, ids('lead~1-reply'), text)).toEqual({
      replyTo: undefined,
      emailId: undefined,
      statusUrl: 'https://app.example.com/hooks/twilio/harbor/status?messageId=lead~1-reply',
      headers: {},
    });
  });

  test('asks for no reports where they could not arrive', () => {
    vi.mocked(dashboardUrl).mockReturnValue('http://127.0.0.1:5000');
    expect(replyPath(twilio, ids('lead-1-reply'), text).statusUrl).toBeUndefined();
  });

  test('of the local outbox is reported on by nobody', () => {
    expect(replyPath({ name: 'local' }, ids('lead-1-reply'), text).statusUrl).toBeUndefined();
  });
});
