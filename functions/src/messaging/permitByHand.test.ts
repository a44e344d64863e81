import { describe, expect, test } from 'vitest';
import { addressByHand, permitByHand } from './permitByHand.ts';
import type { ConsentEntry } from '../model/contact.ts';

const business = { country: 'US', smsCountries: [] };
const said = (granted: boolean): ConsentEntry => ({
  purpose: 'service',
  channel: 'sms',
  granted,
  wording: 'Yes, text me.',
  at: new Date('2026-11-24T15:00:00Z'),
  source: 'form:lead-1',
});
const email = { channel: 'email', to: 'nora@example.com', contact: { consents: [] }, onRecord: undefined, hasTexted: false, business } as const;
const sms = { ...email, channel: 'sms', to: '+12075550142' } as const;
const blocked = { contactId: 'nora', channel: 'email', blocked: { reason: 'optedOut', at: new Date(0) } } as const;

describe('a person of the business may write', () => {
  test('by email to whoever left an address', () => {
    expect(permitByHand(email)).toBeUndefined();
    expect(permitByHand({ ...email, to: undefined })).toBe('noAddress');
  });

  test('to nobody who has said no', () => {
    expect(permitByHand({ ...email, onRecord: blocked })).toBe('blocked');
    expect(permitByHand({ ...sms, contact: { consents: [said(true)] }, onRecord: { ...blocked, channel: 'sms' } })).toBe('blocked');
  });

  test('by text to whoever agreed to it, or has texted first', () => {
    expect(permitByHand(sms)).toBe('noSmsConsent');
    expect(permitByHand({ ...sms, contact: { consents: [said(true)] } })).toBeUndefined();
    expect(permitByHand({ ...sms, hasTexted: true })).toBeUndefined();
  });

  test('by text no longer to whoever has taken it back, though they texted once', () => {
    expect(permitByHand({ ...sms, contact: { consents: [said(true), said(false)] }, hasTexted: true })).toBe('noSmsConsent');
  });

  test('by text only where the business texts', () => {
    expect(permitByHand({ ...sms, to: '+442079460958', hasTexted: true })).toBe('countryNotServed');
  });
});

test('goes to the address they gave last', () => {
  const contact = { emails: ['old@example.com', 'new@example.com'], phones: [] };
  expect(addressByHand(contact, 'email')).toBe('new@example.com');
  expect(addressByHand(contact, 'sms')).toBeUndefined();
});
