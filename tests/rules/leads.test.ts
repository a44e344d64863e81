import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { functionLeadSources, leadSources, memberLeadSources, publicLeadSources } from '@model/words.ts';
import { leadIntake } from '@model/lead.ts';
import { testAccess } from './access.ts';
import { holdToSchema } from './schema.ts';
import { type Actor, actors, type Data, expectThat, freshId, members, openWorld, serverTime, timestamp, type World } from './world.ts';

const collection = 'businesses/harbor/leads';

/** The least that is a lead. */
const lead = (changes: Data = {}): Data => ({
  name: 'Nora Quist',
  email: 'nora@example.com',
  source: 'form',
  preferredChannel: 'email',
  consent: { sms: false, marketing: false, text: 'The wording shown' },
  status: 'new',
  createdAt: serverTime(),
  ...changes,
});

const fullLead = (changes: Data = {}): Data =>
  lead({
    phone: '+1 415 555 0100',
    message: 'Our furnace is out.',
    referralCode: 'NORA10',
    utm: { source: 'google', medium: 'cpc', campaign: 'autumn', term: 'furnace', content: 'a', clickId: 'Cj0K' },
    ...changes,
  });

const without = (data: Data, field: string): Data =>
  Object.fromEntries(Object.entries(data).filter(([name]) => name !== field));

let world: World;
beforeAll(async () => {
  world = await openWorld('leads');
});
afterAll(() => world.close());

const create = (actor: Actor, data: Data, { businessId = 'harbor', id = freshId() } = {}) =>
  world.as(actor).doc(`businesses/${businessId}/leads/${id}`).set(data);

testAccess({ collection, document: fullLead(), get: members, create: 'testedApart' });

describe('who brings which leads', () => {
  const staff: readonly Actor[] = ['agent', 'manager', 'owner'];

  test.for(actors)('%s, to a business that takes leads', async (actor) => {
    for (const source of leadSources) {
      const allowed =
        publicLeadSources.some((open) => open === source) ||
        (memberLeadSources.some((own) => own === source) && staff.includes(actor));
      await expectThat(allowed, create(actor, lead({ source })));
    }
  });

  test.for(actors)('%s, to a business that takes none', async (actor) => {
    for (const source of leadSources) {
      const allowed = memberLeadSources.some((own) => own === source) && staff.includes(actor);
      await expectThat(allowed, create(actor, lead({ source }), { businessId: 'closed' }));
    }
  });

  test.for(actors)('%s, to somebody else\'s business', async (actor) => {
    for (const source of leadSources) {
      const allowed =
        publicLeadSources.some((open) => open === source) ||
        (memberLeadSources.some((own) => own === source) && actor === 'ownerOfAnother');
      await expectThat(allowed, create(actor, lead({ source }), { businessId: 'rival' }));
    }
  });

  test.for(actors)('%s, to a business that does not exist', async (actor) => {
    for (const source of leadSources) {
      await expectThat(false, create(actor, lead({ source }), { businessId: 'nowhere' }));
    }
  });

  test('what the functions bring in, no client may claim', async () => {
    for (const source of [...functionLeadSources, 'other', '', 7]) {
      await expectThat(false, create('owner', lead({ source })));
    }
  });

  test('whoever lost the membership brings in nothing by hand', async () => {
    await world.put('businesses/harbor/members/agent', { displayName: 'No role' });
    await expectThat(false, create('agent', lead({ source: 'phone' })));
    await world.put('businesses/harbor/members/agent', { role: 'agent' });
    await expectThat(true, create('agent', lead({ source: 'phone' })));
  });
});

describe('what a lead is', () => {
  test('the least, and the most', async () => {
    await expectThat(true, create('anonymous', lead()));
    await expectThat(true, create('anonymous', fullLead()));
  });

  test.for([
    ['an email alone', { email: 'a@b.co' }, true],
    ['a phone alone', { phone: '+14155550100' }, true],
    ['a phone, and an email left empty', { email: '', phone: '+14155550100' }, true],
    ['an email, and a phone left empty', { email: 'a@b.co', phone: '' }, true],
    ['a phone in other digits', { phone: '٠١٢٣٤٥٦٧٨' }, true],
    ['neither', {}, false],
    ['both left empty', { email: '', phone: '' }, false],
    ['a phone without a digit', { phone: 'call me' }, false],
    ['an email without a domain, and a phone', { email: 'nora', phone: '+14155550100' }, false],
    ['an email without a dot', { email: 'nora@example' }, false],
    ['an email with a space', { email: 'nora @example.com' }, false],
    ['two emails in one', { email: 'a@b.co,c@d.co' }, false],
    ['an email on two lines', { email: 'a@b.co\nBcc: c@d.co' }, false],
  ] as const)('reached by %s', async ([, addresses, allowed]) => {
    await expectThat(allowed, create('anonymous', { ...without(lead(), 'email'), ...addresses }));
  });

  test.for([
    ['a name that cannot be seen', { name: ' \n\t ' }],
    ['a name that is a number', { name: 7 }],
    ['a message that is a list', { message: ['hello'] }],
    ['a message that is null', { message: null }],
    ['an email that is a map', { email: { address: 'nora@example.com' } }],
    ['a phone that is a number', { phone: 14155550100 }],
    ['a channel there is not', { preferredChannel: 'fax' }],
    ['a channel that has no address', { preferredChannel: 'messenger' }],
    ['a channel that is true', { preferredChannel: true }],
    ['consent that is true', { consent: true }],
    ['consent without its wording', { consent: { sms: true, marketing: true } }],
    ['consent to SMS in words', { consent: { sms: 'yes', marketing: false, text: '' } }],
    ['consent to news in numbers', { consent: { sms: false, marketing: 1, text: '' } }],
    ['consent to something more', { consent: { sms: false, marketing: false, text: '', calls: true } }],
    ['wording that is null', { consent: { sms: false, marketing: false, text: null } }],
    ['a campaign that is a string', { utm: 'google' }],
    ['a campaign that is a number', { utm: { campaign: 7 } }],
    ['a campaign with a key of its own', { utm: { source: 'google', id: '1' } }],
    ['a referral code that is a number', { referralCode: 10 }],
    ['a status ahead of its time', { status: 'won' }],
    ['a status there is not', { status: 'open' }],
    ['a status that is a number', { status: 0 }],
  ] as const)('not %s', async ([, changes]) => {
    await expectThat(false, create('anonymous', lead(changes)));
    await expectThat(false, create('owner', lead({ source: 'manual', ...changes })));
  });

  test.for([
    'receivedAt',
    'contactId',
    'qualification',
    'sequence',
    'firstResponseAt',
    'repliedAt',
    'assignedTo',
    'duplicateOf',
    'countedAt',
    'referral',
    'search',
    'businessId',
  ])('not with the functions\' own field %s', async (field) => {
    await expectThat(false, create('anonymous', lead({ [field]: 'x' })));
    await expectThat(false, create('owner', lead({ source: 'manual', [field]: 'x' })));
  });

  test('with the server\'s time and no other', async () => {
    const now = Date.now();
    for (const createdAt of [timestamp(new Date(now)), timestamp(new Date(now - 60_000)), now, 'now', null]) {
      await expectThat(false, create('anonymous', lead({ createdAt })));
    }
  });

  test('under an id that cannot be guessed, of 16 to 40 plain characters', async () => {
    const { id: ownId } = world.as('anonymous').collection(collection).doc();
    for (const [id, allowed] of [
      [ownId, true],
      ['a'.repeat(16), true],
      ['Z9_-'.repeat(10), true],
      ['b'.repeat(15), false],
      ['c'.repeat(41), false],
      ['with.a.dot.in.the.id', false],
      ['with a space in the id', false],
      ['ünïcödé-ünïcödé-ünïcödé', false],
    ] as const) {
      await expectThat(allowed, create('anonymous', lead(), { id }));
    }
  });

  test('once: a lead under the same id changes nothing', async () => {
    const id = freshId();
    await expectThat(true, create('anonymous', lead(), { id }));
    for (const actor of actors) {
      await expectThat(false, create(actor, lead({ name: 'Somebody else' }), { id }));
    }
  });

  test('several in one batch, each held to the same table', async () => {
    const client = world.as('anonymous');
    const leads = (second: Data) =>
      client
        .batch()
        .set(client.doc(`${collection}/${freshId()}`), lead())
        .set(client.doc(`${collection}/${freshId()}`), second)
        .commit();
    await expectThat(true, leads(lead()));
    await expectThat(false, leads(lead({ source: 'manual' })));
  });
});

describe('the rules and the model hold the same table', () => {
  holdToSchema({
    schema: leadIntake,
    least: lead,
    most: fullLead,
    create: (data) => create('anonymous', data),
    // An address must look like one however long it is, and a phone must hold a digit.
    textOf: (path, length) =>
      path === 'email' ? `${'a'.repeat(length - '@example.com'.length)}@example.com` : '7'.repeat(length),
  });

  test('an emoji counts as one character in both', async () => {
    for (const [message, allowed] of [
      ['😀'.repeat(5000), true],
      [`${'😀'.repeat(5000)}!`, false],
      ['é'.repeat(5000), true],
      ['語'.repeat(5001), false],
    ] as const) {
      await expectThat(allowed, create('anonymous', lead({ message })));
      expect(leadIntake.safeParse(lead({ message, createdAt: new Date() })).success).toBe(allowed);
    }
  });
});
