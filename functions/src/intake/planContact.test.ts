import { describe, expect, test } from 'vitest';
import { typedAddresses } from './typedAddresses.ts';
import { planContact } from './planContact.ts';
import type { Contact } from '../model/contact.ts';
import type { Lead } from '../model/lead.ts';
import { builtAt, makeContact, makeLead } from '../testing/builders.ts';

const now = new Date(builtAt.getTime() + 1000);
const plan = (known: Contact | undefined, changes: Partial<Lead> = {}) => {
  const lead = makeLead(changes);
  const { name, consent } = lead;
  return planContact(known, { name, consent, addresses: typedAddresses(lead, 'US'), language: 'es', source: 'form:lead-1' }, now);
};
const yes = (text: string) => ({ sms: true, marketing: true, text });

describe('somebody new', () => {
  test('is put on record as they wrote', () => {
    expect(plan(undefined, { phone: '(212) 555-0123' })).toMatchObject({
      name: 'Nora Harper',
      emails: ['nora@example.com'],
      phones: ['+12125550123'],
      language: 'es',
      country: 'US',
      mailable: { newsletter: false },
      consents: [],
      createdAt: now,
    });
  });

  test('whose number is unreadable has no country', () => {
    expect(plan(undefined, { phone: '12' })).not.toHaveProperty('country');
  });
});

describe('somebody known', () => {
  test('keeps name, language and first day, and gains addresses', () => {
    const known = makeContact({ country: 'US' });
    const next = plan(known, { name: 'N.', email: 'nora@work.example.com', phone: '+44 7700 900123' });
    expect(next).toMatchObject({
      name: 'Nora Harper',
      language: 'en',
      country: 'US',
      emails: ['nora@example.com', 'nora@work.example.com'],
      phones: ['+447700900123'],
      createdAt: builtAt,
    });
    expect(next.search).toContain('nora@work.example.com');
  });

  test('does not have an address twice', () => {
    expect(plan(makeContact(), { email: 'NORA@example.com' }).emails).toEqual(['nora@example.com']);
  });

  test('is not asked again for what stands in the ledger', () => {
    const once = plan(undefined, { consent: yes('Yes') });
    const said = { name: 'Nora Harper', addresses: typedAddresses({}, 'US'), language: 'en', source: 'sale:sale-1' };
    expect(planContact(once, said, now)).toEqual(once);
  });

  test('who agreed to news once does not take it back by leaving a box unticked', () => {
    expect(plan(makeContact({ mailable: { newsletter: true } })).mailable).toEqual({ newsletter: true });
  });
});

describe('the list for news', () => {
  const onList = (known: Contact | undefined, changes: Partial<Lead> = {}) => plan(known, changes).mailable.newsletter;
  const said = (granted: boolean, source: string, purpose: 'marketing' | 'service' = 'marketing') =>
    ({ purpose, channel: 'email', granted, wording: 'As they said', at: builtAt, source }) as const;
  const agrees = { consent: yes('Yes') };

  test('has whoever agrees to it, as soon as there is an address to write to', () => {
    expect(onList(undefined, agrees)).toBe(true);
    const caller = plan(undefined, { ...agrees, email: undefined, phone: '(212) 555-0123' });
    expect(caller.mailable.newsletter).toBe(false);
    expect(onList(caller)).toBe(true);
    expect(onList(plan(undefined, { email: undefined, phone: '(212) 555-0123' }))).toBe(false);
  });

  test('is not joined by a box in a form once its owner has said no, except with an address that is new', () => {
    for (const no of [said(false, 'preferences:oneClick'), said(false, 'inbound:m1', 'service')]) {
      const known = makeContact({ consents: [said(true, 'form:lead-1'), no] });
      expect(onList(known, agrees)).toBe(false);
      // Nor by ticking it twice.
      expect(onList(plan(known, agrees), agrees)).toBe(false);
      expect(onList(known, { ...agrees, email: 'nora@work.example.com' })).toBe(true);
      expect(onList(known, { email: 'nora@work.example.com' })).toBe(false);
    }
  });

  test('is joined again by whoever has lifted their no', () => {
    const known = makeContact({ consents: [said(false, 'preferences', 'service'), said(true, 'preferences', 'service')] });
    expect(onList(known)).toBe(false);
    expect(onList(known, agrees)).toBe(true);
  });
});

describe('the ledger of consents', () => {
  test('says what was agreed to, in which words, when and where', () => {
    expect(plan(undefined, { consent: yes('Yes to all') }).consents).toEqual([
      { purpose: 'service', channel: 'sms', granted: true, wording: 'Yes to all', at: now, source: 'form:lead-1' },
      { purpose: 'marketing', channel: 'email', granted: true, wording: 'Yes to all', at: now, source: 'form:lead-1' },
    ]);
  });

  test('does not repeat what is on record in the same words, and does where the words are others', () => {
    const once = plan(undefined, { consent: yes('Yes') });
    expect(plan(once, { consent: yes('Yes') }).consents).toHaveLength(2);
    expect(plan(once, { consent: yes('Yes, in other words') }).consents).toHaveLength(4);
  });

  test('takes a new yes after a no, in whatever words', () => {
    const once = plan(undefined, { consent: { sms: true, marketing: false, text: 'Yes' } });
    const [given] = once.consents;
    if (!given) throw new Error('no consent');
    const withdrawn: Contact = { ...once, consents: [given, { ...given, granted: false, source: 'inbound:m1' }] };
    expect(plan(withdrawn, { consent: { sms: true, marketing: false, text: 'Yes' } }).consents).toHaveLength(3);
  });
});
