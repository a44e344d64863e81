import { describe, expect, test, vi } from 'vitest';
import { readUnsubscribeToken } from './unsubscribeToken.ts';
import { waysOut } from './waysOut.ts';
import { addressId } from '../business/addressId.ts';
import type { Message } from '../model/message.ts';
import { makeBusiness, makeMessage } from '../testing/builders.ts';

const key = 'a key of the test';
vi.mock('../platform/config.ts', () => ({ addressKey: () => 'a key of the test', dashboardUrl: () => 'https://app.example.com' }));

const out = (changes: Partial<Message> = {}, business = makeBusiness()) =>
  waysOut(business, { businessId: 'demo', messageId: 'message-1' }, makeMessage({ purpose: 'leadFollowUp', ...changes }));

describe('an email that goes out by itself', () => {
  test.each([
    ['leadFollowUp', 'service'],
    ['reviewRequest', 'service'],
    ['reviewReminder', 'service'],
    ['referralOffer', 'marketing'],
    ['newsletter', 'marketing'],
  ] as const)('can be refused with one click: %s', (purpose, scope) => {
    const { headers, footer } = out({ purpose });
    expect(headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    const [, token = ''] = /^<https:\/\/app\.example\.com\/u\/(.+)>$/.exec(headers['List-Unsubscribe'] ?? '') ?? [];
    expect(readUnsubscribeToken(token, key)).toEqual({
      // How many leave by a newsletter is counted with it.
      ...(purpose === 'newsletter' && { messageId: 'message-1' }),
      businessId: 'demo',
      addressId: addressId('email', 'nora@example.com', key),
      channel: 'email',
      scope,
    });
    expect(footer).toEqual([
      `Choose what we send you, or unsubscribe: https://app.example.com/u/${token}`,
      'Harbor Heating & Air, 12 Harbor Street, Portland, ME 04101',
    ]);
  });

  test('says so in the language of the message', () => {
    expect(out({ language: 'de-AT' }).footer[0]).toContain('melden Sie sich ab');
    expect(out({ language: 'nl' }).footer[0]).toContain('unsubscribe');
    expect(out({}, makeBusiness({ locale: 'fr' })).footer[0]).toContain('désabonnez-vous');
  });

  test('names the business alone where it has given no postal address', () => {
    expect(out({}, makeBusiness({ postalAddress: ' ' })).footer[1]).toBe('Harbor Heating & Air');
  });
});

test('a first reply has the link at its foot, and is no bulk mail', () => {
  expect(out({ purpose: 'leadReply' })).toMatchObject({ headers: {}, footer: [expect.stringContaining('/u/'), expect.any(String)] });
});

test.each([
  ['what a person writes by hand', { purpose: 'manual' }],
  ['an alert to a member', { purpose: 'alert' }],
  ['a text, which says STOP in its own words', { channel: 'sms' }],
] as const)('%s carries nothing', (_, changes) => {
  expect(out(changes)).toEqual({ headers: {}, footer: [] });
});
