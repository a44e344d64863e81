import { afterAll, beforeAll, describe, test } from 'vitest';
import { testAccess } from './access.ts';
import { type Actor, actors, type Data, expectThat, freshId, members, openWorld, serverTime, timestamp, type World } from './world.ts';

const collection = 'businesses/harbor/sales';

const sale = (changes: Data = {}): Data => ({
  customerName: 'Nora Quist',
  preferredChannel: 'email',
  consent: { sms: false, marketing: false, text: '' },
  amount: 48_000,
  currency: 'USD',
  service: 'Furnace repair',
  status: 'booked',
  createdAt: serverTime(),
  ...changes,
});

const fullSale = (changes: Data = {}): Data =>
  sale({
    email: 'nora@example.com',
    phone: '+14155550100',
    status: 'completed',
    completedAt: timestamp(new Date('2026-11-20T15:00:00Z')),
    leadId: 'lead-of-nora',
    referralCode: 'NORA10',
    ...changes,
  });

let world: World;
beforeAll(async () => {
  world = await openWorld('sales');
});
afterAll(() => world.close());

const create = (actor: Actor, data: Data, { businessId = 'harbor', id = freshId() } = {}) =>
  world.as(actor).doc(`businesses/${businessId}/sales/${id}`).set(data);

testAccess({ collection, document: sale(), get: members, create: 'testedApart' });

describe('who puts a sale on record', () => {
  test.for(actors)('%s, of the business', async (actor) => {
    const allowed = ['agent', 'manager', 'owner'].includes(actor);
    await expectThat(allowed, create(actor, sale()));
    await expectThat(allowed, create(actor, fullSale()));
  });

  test.for(actors)('%s, of somebody else\'s business', async (actor) => {
    await expectThat(actor === 'ownerOfAnother', create(actor, sale(), { businessId: 'rival' }));
  });
});

describe('what a sale is', () => {
  test.for(Object.keys(sale()))('%s is required', async (field) => {
    const rest = Object.fromEntries(Object.entries(sale()).filter(([name]) => name !== field));
    await expectThat(false, create('owner', rest));
  });

  test.for([
    ['a customer without an address', {}],
    ['a job that cost nothing', { amount: 0 }],
    ['the largest amount', { amount: 100_000_000_000 }],
    ['a completed job without its date', { status: 'completed' }],
    ['the longest name', { customerName: 'n'.repeat(120) }],
    ['the longest service', { service: 's'.repeat(200) }],
    ['the longest email', { email: `${'a'.repeat(242)}@example.com` }],
    ['the longest phone', { phone: '7'.repeat(32) }],
    ['the longest consent', { consent: { sms: true, marketing: true, text: 'c'.repeat(1000) } }],
    ['the longest referral code', { referralCode: 'r'.repeat(40) }],
  ] as const)('%s', async ([, changes]) => {
    await expectThat(true, create('agent', sale(changes)));
  });

  test.for([
    ['a name too long', { customerName: 'n'.repeat(121) }],
    ['a name that cannot be seen', { customerName: ' ' }],
    ['an email too long', { email: `${'a'.repeat(243)}@example.com` }],
    ['an email that is none', { email: 'nora' }],
    ['a phone too long', { phone: '7'.repeat(33) }],
    ['a channel there is not', { preferredChannel: 'fax' }],
    ['consent that is true', { consent: true }],
    ['consent too long', { consent: { sms: true, marketing: true, text: 'c'.repeat(1001) } }],
    ['an amount below nothing', { amount: -1 }],
    ['an amount in fractions', { amount: 480.5 }],
    ['an amount in words', { amount: '480' }],
    ['an amount beyond counting', { amount: 100_000_000_001 }],
    ['a currency in small letters', { currency: 'usd' }],
    ['a currency sign', { currency: '$' }],
    ['no service', { service: '' }],
    ['a service too long', { service: 's'.repeat(201) }],
    ['a status that only a callable sets', { status: 'refunded' }],
    ['a status there is not', { status: 'new' }],
    ['a date of completion in words', { status: 'completed', completedAt: '2026-11-20' }],
    ['a date of completion for a job to come', { completedAt: timestamp(new Date()) }],
    ['a lead that is a path', { leadId: 'a/b' }],
    ['a referral code too long', { referralCode: 'r'.repeat(41) }],
    ['a contact of its choice', { contactId: 'contact-of-nora' }],
    ['search words of its own', { search: ['nora'] }],
    ['figures of its own', { counted: { at: timestamp(new Date()), amount: 48_000, currency: 'USD' } }],
    ['a cancellation', { cancelledAt: timestamp(new Date()) }],
    ['a refund', { refundedAt: timestamp(new Date()) }],
    ['another time', { createdAt: timestamp(new Date()) }],
  ] as const)('not %s', async ([, changes]) => {
    await expectThat(false, create('owner', sale(changes)));
  });

  test('under an id of its own', async () => {
    await expectThat(true, create('owner', sale(), { id: 'a'.repeat(16) }));
    await expectThat(false, create('owner', sale(), { id: 'a'.repeat(15) }));
  });
});
