import { describe, expect, test } from 'vitest';
import { type ConsentReadings, type ConsentSaid, planConsent } from './planConsent.ts';
import type { Address, Contact } from '../model/contact.ts';
import { builtAt, makeContact } from '../testing/builders.ts';

const now = new Date(builtAt.getTime() + 1000);
const no: ConsentSaid = { purpose: 'service', channel: 'email', granted: false, to: 'all' };
const bare: Address = { contactId: 'contact-1', channel: 'email' };

function plan(said: Partial<ConsentSaid>[], { address, contact = makeContact({ mailable: { newsletter: true } }) }: { address?: Address; contact?: Contact | null } = {}) {
  const readings: ConsentReadings = {
    contactId: 'contact-1',
    contact: contact ?? undefined,
    said: said.map((changes) => ({ ...no, ...changes, addressIds: ['a'] })),
    onRecord: new Map(address ? [['a', address]] : []),
  };
  const result = planConsent(readings, { wording: 'Please stop', source: 'inbound:m1' }, now);
  return { address: result.addresses.get('a'), contact: result.contact };
}

describe('a no', () => {
  test('blocks the address, is in the ledger, and takes the person off the list for news', () => {
    expect(plan([{}])).toEqual({
      address: { ...bare, blocked: { reason: 'optedOut', at: now } },
      contact: {
        mailable: { newsletter: false },
        consents: [{ purpose: 'service', channel: 'email', granted: false, wording: 'Please stop', at: now, source: 'inbound:m1' }],
      },
    });
  });

  test('keeps its first date, and outweighs that an address did not work', () => {
    const blocked = { reason: 'optedOut', at: builtAt } as const;
    expect(plan([{}], { address: { ...bare, blocked } }).address?.blocked).toEqual(blocked);
    expect(plan([{}], { address: { ...bare, blocked: { reason: 'bounced', at: builtAt } } }).address?.blocked).toEqual({ reason: 'optedOut', at: now });
  });

  test('to texts leaves news by email alone', () => {
    expect(plan([{ channel: 'sms' }]).contact?.mailable).toEqual({ newsletter: true });
  });

  test('to news blocks nothing else', () => {
    expect(plan([{ purpose: 'marketing' }])).toMatchObject({ address: { ...bare, marketingRefusedAt: now }, contact: { mailable: { newsletter: false } } });
  });

  test('of somebody who has been erased is kept with the address', () => {
    expect(plan([{}], { contact: null })).toEqual({ address: { ...bare, blocked: { reason: 'optedOut', at: now } }, contact: undefined });
  });
});

describe('a yes', () => {
  test('takes back a no, and keeps what else is known of the address', () => {
    const address: Address = { ...bare, blocked: { reason: 'optedOut', at: builtAt }, marketingRefusedAt: builtAt, lastGreetedAt: builtAt };
    expect(plan([{ granted: true }], { address }).address).toEqual({ ...bare, marketingRefusedAt: builtAt, lastGreetedAt: builtAt });
  });

  test.each(['bounced', 'complained', 'undelivered'] as const)('does not write to an address again that is blocked because it %s', (reason) => {
    const blocked = { reason, at: builtAt };
    expect(plan([{ granted: true }], { address: { ...bare, blocked } }).address?.blocked).toEqual(blocked);
  });

  test('to news puts the person on the list, unless every email is refused in the same breath', () => {
    const contact = makeContact();
    expect(plan([{ purpose: 'marketing', granted: true }], { contact }).contact?.mailable).toEqual({ newsletter: true });
    expect(plan([{ purpose: 'marketing', granted: true }, {}], { contact }).contact?.mailable).toEqual({ newsletter: false });
    expect(plan([{ granted: true }], { contact }).contact?.mailable).toEqual({ newsletter: false });
  });
});
