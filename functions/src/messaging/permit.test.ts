import { describe, expect, test } from 'vitest';
import { type CustomerPurpose, type CustomerQuestion, permitToCustomer, permitToMember, type Reach } from './permit.ts';
import { messagePurposes } from '../model/words.ts';

const at = new Date(0);
const email: Reach = { given: true, to: 'nora@example.com', country: undefined, onRecord: undefined };
const sms: Reach = { given: true, to: '+12125550123', country: 'US', onRecord: undefined };
const customerPurposes = messagePurposes.filter((purpose): purpose is CustomerPurpose => purpose !== 'alert' && purpose !== 'inbound');
const everyPurpose = customerPurposes.map((purpose) => [purpose] as const);

function ask(purpose: CustomerPurpose, channel: 'email' | 'sms', changes: Partial<CustomerQuestion> = {}) {
  const answer = permitToCustomer({
    purpose,
    channel,
    reach: channel === 'email' ? email : sms,
    consent: { sms: false, marketing: false },
    smsCountries: ['US'],
    postalAddress: '12 Harbor Street',
    ...changes,
  });
  return answer.permit ? 'yes' : answer.because;
}
const agreed = (consent: Partial<CustomerQuestion['consent']>) => ({ consent: { sms: false, marketing: false, ...consent } });
const onRecord = (reach: Reach, record: Reach['onRecord']) => ({ reach: { ...reach, onRecord: record } });

describe('by email', () => {
  test.each([
    // purpose, without any consent, with the one to marketing, as a customer
    ['leadReply', 'yes', 'yes', 'yes'],
    ['leadFollowUp', 'yes', 'yes', 'yes'],
    ['manual', 'yes', 'yes', 'yes'],
    ['reviewRequest', 'yes', 'yes', 'yes'],
    ['reviewReminder', 'yes', 'yes', 'yes'],
    ['referralOffer', 'marketingConsentRequired', 'yes', 'yes'],
    ['newsletter', 'marketingConsentRequired', 'yes', 'yes'],
  ] as const)('%s: %s, with consent to news %s, to a customer %s', (purpose, plain, consented, customer) => {
    expect(ask(purpose, 'email')).toBe(plain);
    expect(ask(purpose, 'email', agreed({ marketing: true }))).toBe(consented);
    expect(ask(purpose, 'email', { customerIn: 'US' })).toBe(customer);
  });

  test('consent to texts is none to news', () => {
    expect(ask('newsletter', 'email', agreed({ sms: true }))).toBe('marketingConsentRequired');
  });

  test('customers get news only where their country allows it', () => {
    expect(ask('newsletter', 'email', { customerIn: 'DE' })).toBe('yes');
    expect(ask('newsletter', 'email', { customerIn: 'CN' })).toBe('marketingConsentRequired');
  });

  test('a business may want consent to news for follow-ups, and for nothing else', () => {
    const strict = { followUpsNeedMarketingConsent: true };
    expect(ask('leadFollowUp', 'email', strict)).toBe('marketingConsentRequired');
    expect(ask('leadFollowUp', 'email', { ...strict, ...agreed({ marketing: true }) })).toBe('yes');
    for (const purpose of ['leadReply', 'manual', 'reviewRequest', 'reviewReminder'] as const) expect(ask(purpose, 'email', strict)).toBe('yes');
  });

  test.each(['newsletter', 'referralOffer'] as const)('%s needs a postal address of the business', (purpose) => {
    expect(ask(purpose, 'email', { ...agreed({ marketing: true }), postalAddress: ' ' })).toBe('noPostalAddress');
  });

  test.each(['leadReply', 'leadFollowUp', 'manual', 'reviewRequest', 'reviewReminder'] as const)('%s does not', (purpose) => {
    expect(ask(purpose, 'email', { postalAddress: '' })).toBe('yes');
  });
});

describe('by text', () => {
  test.each(everyPurpose)('%s needs the consent to texts, and a country that the business texts', (purpose) => {
    expect(ask(purpose, 'sms')).toBe('noSmsConsent');
    expect(ask(purpose, 'sms', agreed({ marketing: true }))).toBe('noSmsConsent');
    expect(ask(purpose, 'sms', agreed({ sms: true }))).toBe('yes');
    expect(ask(purpose, 'sms', { ...agreed({ sms: true }), reach: { ...sms, country: 'GB' } })).toBe('countryNotServed');
    expect(ask(purpose, 'sms', { ...agreed({ sms: true }), reach: { ...sms, country: undefined } })).toBe('countryNotServed');
  });

  test('a person may answer somebody who has texted, wherever their number is from; nothing goes by itself', () => {
    for (const purpose of customerPurposes) {
      expect(ask(purpose, 'sms', { hasTextedUs: true }), purpose).toBe(purpose === 'manual' ? 'yes' : 'noSmsConsent');
    }
    expect(ask('manual', 'sms', { hasTextedUs: true, reach: { ...sms, country: 'GB' } })).toBe('yes');
    expect(ask('manual', 'sms', { hasTextedUs: true, ...onRecord(sms, { blocked: { reason: 'optedOut', at } }) })).toBe('blocked');
  });
});

describe('a no', () => {
  test.each(everyPurpose)('forbids %s, whatever was agreed to before', (purpose) => {
    const everything = { ...agreed({ sms: true, marketing: true }), customerIn: 'US', hasTextedUs: true };
    for (const reason of ['optedOut', 'bounced', 'complained', 'undelivered'] as const) {
      expect(ask(purpose, 'email', { ...everything, ...onRecord(email, { blocked: { reason, at } }) })).toBe('blocked');
      expect(ask(purpose, 'sms', { ...everything, ...onRecord(sms, { blocked: { reason, at } }) })).toBe('blocked');
    }
  });

  test.each(everyPurpose)('to news forbids %s only where that is news', (purpose) => {
    const because = purpose === 'newsletter' || purpose === 'referralOffer' ? 'optedOut' : 'yes';
    const everything = agreed({ sms: true, marketing: true });
    expect(ask(purpose, 'email', { ...everything, ...onRecord(email, { marketingRefusedAt: at }) })).toBe(because);
    expect(ask(purpose, 'sms', { ...everything, ...onRecord(sms, { marketingRefusedAt: at }) })).toBe(because);
  });
});

test.each(everyPurpose)('%s goes nowhere without an address that can be written to', (purpose) => {
  const nowhere = { given: false, to: undefined, country: undefined, onRecord: undefined };
  expect(ask(purpose, 'email', { reach: nowhere })).toBe('noAddress');
  expect(ask(purpose, 'sms', { reach: { ...nowhere, given: true } })).toBe('invalidAddress');
});

describe('a permit', () => {
  const { permit } = permitToCustomer({
    purpose: 'leadReply',
    channel: 'email',
    reach: email,
    consent: { sms: false, marketing: false },
    smsCountries: [],
  });
  const message = { channel: 'email', to: 'nora@example.com', purpose: 'leadReply' } as const;

  test('is good for its address and its kind of message, and for nothing else', () => {
    expect(permit?.covers(message)).toBe(true);
    expect(permit?.covers({ ...message, to: 'other@example.com' })).toBe(false);
    expect(permit?.covers({ ...message, channel: 'sms' })).toBe(false);
    expect(permit?.covers({ ...message, purpose: 'newsletter' })).toBe(false);
  });

  test('to a member is for telling them something, where they gave an address', () => {
    const member = { email: 'owner@example.com', phone: undefined };
    expect(permitToMember(member, 'email')?.covers({ channel: 'email', to: 'owner@example.com', purpose: 'alert' })).toBe(true);
    expect(permitToMember(member, 'email')?.covers({ channel: 'email', to: 'owner@example.com', purpose: 'manual' })).toBe(false);
    expect(permitToMember(member, 'sms')).toBeUndefined();
  });
});
