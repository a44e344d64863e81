import { describe, expect, test } from 'vitest';
import { addressByHand, permitForContact } from './permitForContact.ts';
import type { ConsentEntry } from '../model/contact.ts';

const business = { country: 'US', smsCountries: [], postalAddress: '' };
const said = (granted: boolean): ConsentEntry => ({
  purpose: 'service',
  channel: 'sms',
  granted,
  wording: 'Yes, text me.',
  at: new Date('2026-11-24T15:00:00Z'),
  source: 'form:lead-1',
});
const person = (consents: ConsentEntry[] = [], newsletter = false) => ({ consents, mailable: { newsletter } });
const email = { purpose: 'manual', channel: 'email', to: 'nora@example.com', contact: person(), onRecord: undefined, hasTexted: false, business } as const;
const sms = { ...email, channel: 'sms', to: '+12075550142' } as const;
const refusal = (question: Parameters<typeof permitForContact>[0]) => {
  const answer = permitForContact(question);
  return answer.permit ? undefined : answer.because;
};
const blocked = { contactId: 'nora', channel: 'email', blocked: { reason: 'optedOut', at: new Date(0) } } as const;

describe('a person of the business may write', () => {
  test('by email to whoever left an address', () => {
    expect(refusal(email)).toBeUndefined();
    expect(refusal({ ...email, to: undefined })).toBe('noAddress');
  });

  test('to nobody who has said no', () => {
    expect(refusal({ ...email, onRecord: blocked })).toBe('blocked');
    expect(refusal({ ...sms, contact: person([said(true)]), onRecord: { ...blocked, channel: 'sms' } })).toBe('blocked');
  });

  test('by text to whoever agreed to it, or has texted first', () => {
    expect(refusal(sms)).toBe('noSmsConsent');
    expect(refusal({ ...sms, contact: person([said(true)]) })).toBeUndefined();
    expect(refusal({ ...sms, hasTexted: true })).toBeUndefined();
  });

  test('by text no longer to whoever has taken it back, though they texted once', () => {
    expect(refusal({ ...sms, contact: person([said(true), said(false)]), hasTexted: true })).toBe('noSmsConsent');
  });

  test('by text only where the business texts, except in answer to a text', () => {
    const abroad = { ...sms, to: '+442079460958' };
    expect(refusal({ ...abroad, contact: person([said(true)]) })).toBe('countryNotServed');
    expect(refusal({ ...abroad, hasTexted: true })).toBeUndefined();
  });
});

test('goes to the address they gave last', () => {
  const contact = { emails: ['old@example.com', 'new@example.com'], phones: [] };
  expect(addressByHand(contact, 'email')).toBe('new@example.com');
  expect(addressByHand(contact, 'sms')).toBeUndefined();
});

test('news goes to whoever is on the list for it and to no customer besides', () => {
  const letter = { ...email, purpose: 'newsletter', business: { ...business, postalAddress: '12 Harbor Street' } } as const;
  const customer = { customer: { since: new Date(0), saleId: 'sale-1' }, country: 'US' };
  expect(refusal({ ...letter, contact: { ...person(), ...customer } })).toBe('notSubscribed');
  expect(refusal({ ...letter, contact: person([], true) })).toBeUndefined();
  expect(refusal({ ...letter, contact: person([], true), business })).toBe('noPostalAddress');
  expect(refusal({ ...letter, contact: person([], true), onRecord: blocked })).toBe('blocked');
});
