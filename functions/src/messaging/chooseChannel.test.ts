import { describe, expect, test } from 'vitest';
import { type ChannelQuestion, chooseChannel } from './chooseChannel.ts';
import type { Reach } from './permit.ts';

const email: Reach = { given: true, to: 'nora@example.com', country: undefined, onRecord: undefined };
const sms: Reach = { given: true, to: '+12125550123', country: 'US', onRecord: undefined };
const nothing: Reach = { given: false, to: undefined, country: undefined, onRecord: undefined };
const invalid: Reach = { given: true, to: undefined, country: undefined, onRecord: undefined };
const blocked = (reach: Reach): Reach => ({ ...reach, onRecord: { blocked: { reason: 'optedOut', at: new Date(0) } } });

const ask = (changes: Partial<ChannelQuestion> = {}) => {
  const answer = chooseChannel({
    purpose: 'leadReply',
    preferred: 'email',
    order: ['email', 'sms'],
    reach: { email, sms },
    consent: { sms: false, marketing: false },
    smsCountries: ['US'],
    followUpsNeedMarketingConsent: false,
    ...changes,
  });
  if (answer.channel === null) return answer;
  const { channel, to, permit } = answer;
  // The permit is for the way that was chosen, and for nothing else.
  expect({ channel: permit.channel, to: permit.to }).toEqual({ channel, to });
  return { channel, to };
};
const agreed = { sms: true, marketing: false };
const byEmail = { channel: 'email', to: 'nora@example.com' };
const byText = { channel: 'sms', to: '+12125550123' };
const not = (because: string) => ({ channel: null, because });

describe('an answer to somebody who has just written', () => {
  test('by email needs nothing but the address', () => {
    expect(ask()).toEqual(byEmail);
  });

  test('by text needs their consent', () => {
    expect(ask({ preferred: 'sms', consent: agreed })).toEqual(byText);
    expect(ask({ preferred: 'sms' })).toEqual(byEmail);
    expect(ask({ preferred: 'sms', reach: { email: nothing, sms } })).toEqual(not('noSmsConsent'));
  });

  test('goes the way they prefer, whatever the order of the business', () => {
    expect(ask({ consent: agreed, order: ['sms', 'email'] })).toEqual(byEmail);
    expect(ask({ preferred: 'sms', consent: agreed, order: ['email'] })).toEqual(byText);
  });

  test('does not go a way that the business does not use, unless they prefer it', () => {
    expect(ask({ reach: { email: nothing, sms }, consent: agreed, order: ['email'] })).toEqual(not('noAddress'));
  });

  test.each([
    ['is missing', nothing],
    ['is none', invalid],
    ['belongs to somebody who said no', blocked(email)],
  ])('takes the other way where the address %s', (_, reach) => {
    expect(ask({ reach: { email: reach, sms }, consent: agreed })).toEqual(byText);
  });

  test('does not text countries that the business does not serve', () => {
    const british: Reach = { ...sms, to: '+447700900123', country: 'GB' };
    expect(ask({ preferred: 'sms', consent: agreed, reach: { email: nothing, sms: british } })).toEqual(not('countryNotServed'));
    expect(ask({ preferred: 'sms', consent: agreed, reach: { email: nothing, sms: british }, smsCountries: ['US', 'GB'] })).toEqual({
      channel: 'sms',
      to: '+447700900123',
    });
    expect(ask({ preferred: 'sms', consent: agreed, reach: { email, sms: { ...sms, country: undefined } } })).toEqual(byEmail);
  });

  test('that cannot go says what stands in its way rather than what is not there', () => {
    expect(ask({ reach: { email: nothing, sms: nothing } })).toEqual(not('noAddress'));
    expect(ask({ reach: { email: invalid, sms: nothing } })).toEqual(not('invalidAddress'));
    expect(ask({ reach: { email: nothing, sms: blocked(sms) }, consent: agreed })).toEqual(not('blocked'));
    expect(ask({ reach: { email: blocked(email), sms } })).toEqual(not('blocked'));
  });
});

describe('a follow-up', () => {
  const followUp = { purpose: 'leadFollowUp', followUpsNeedMarketingConsent: true } as const;

  test('by email goes without marketing consent, unless the business wants it', () => {
    expect(ask({ purpose: 'leadFollowUp' })).toEqual(byEmail);
    expect(ask({ ...followUp, reach: { email, sms: nothing } })).toEqual(not('marketingConsentRequired'));
    expect(ask({ ...followUp, consent: { sms: false, marketing: true } })).toEqual(byEmail);
  });

  test('that may not go by email goes by text where that was agreed to', () => {
    expect(ask({ ...followUp, consent: agreed })).toEqual(byText);
  });

  test('by text needs the consent to texts, not the one to marketing', () => {
    expect(ask({ ...followUp, preferred: 'sms', consent: { sms: false, marketing: true }, reach: { email: nothing, sms } })).toEqual(
      not('noSmsConsent'),
    );
  });

  test('that is written for one way does not wander to another', () => {
    expect(ask({ purpose: 'leadFollowUp', preferred: 'sms', order: [], consent: { sms: false, marketing: true } })).toEqual(
      not('noSmsConsent'),
    );
  });

  test('marketing consent is not asked for a first reply', () => {
    expect(ask({ followUpsNeedMarketingConsent: true })).toEqual(byEmail);
  });
});
