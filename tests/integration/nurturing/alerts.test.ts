import { describe, expect, test } from 'vitest';
import { hour, minute, owner, type Shop } from './shop.ts';
import { useShop } from './useShop.ts';
import { alertOnCall } from '../../../functions/src/lead-nurturing/alertOnCall.ts';
import { assignLead } from '../../../functions/src/lead-nurturing/assignLead.ts';
import { changeLeadStatus } from '../../../functions/src/lead-nurturing/changeLeadStatus.ts';
import { makeAttention, makeMember } from '../../../functions/src/testing/builders.ts';

let shop: Shop;
useShop('alerts', (opened) => {
  shop = opened;
});
const alerts = () => shop.delivered.filter(({ to }) => to !== 'nora@example.com');
const hot = async () => {
  await shop.open({ onCall: [{ email: 'olivia@example.com', phone: '+12125550199' }, { email: 'max@example.com' }] });
  shop.turn = { priority: 'hot', reason: 'Wants a new boiler this week.' };
  return shop.receive({ phone: '(212) 555-0123' });
};

describe('a hot lead', () => {
  test('is told to everybody on call at once, by every way there is, with the number to call', async () => {
    const leadId = await hot();
    expect(alerts().map(({ channel, to }) => `${channel} ${to}`).sort()).toEqual([
      'email max@example.com',
      'email olivia@example.com',
      'sms +12125550199',
    ]);
    for (const { body } of alerts()) {
      expect(body).toContain('Nora Harper. Wants a new boiler this week.');
      expect(body).toContain('Call: +12125550123');
      expect(body).toContain(`/leads/${leadId}`);
    }
    expect(await shop.attention()).toMatchObject({ [`hotLead-${leadId}`]: { rank: 1, alertsSent: 1, phone: '+12125550123' } });
    // Alerts go to members: they are no messages of the business.
    const messages = (await shop.paths.messages(shop.businessId).where('purpose', '==', 'alert').get()).docs;
    expect(messages.map((document) => document.data().state)).toEqual(['sent', 'sent', 'sent']);
  });

  test('is told again after ten minutes if nobody has taken it, and then no more', async () => {
    const leadId = await hot();
    shop.pass(10 * minute - 1);
    await shop.sweep();
    expect(alerts()).toHaveLength(3);
    shop.pass(1);
    await Promise.all([shop.sweep(), alertOnCall(shop.services, shop.businessId, `hotLead-${leadId}`)]);
    expect(alerts()).toHaveLength(6);
    expect(alerts()[5]?.body).toContain('nobody has taken it yet');
    shop.pass(hour);
    await shop.sweep();
    expect(alerts()).toHaveLength(6);
    expect(await shop.attention()).toHaveProperty([`hotLead-${leadId}`, 'alertsSent'], 2);
  });

  test.each([
    ['taken', (leadId: string) => assignLead(shop.services, shop.reference(leadId), owner, 'on-call-1')],
    ['moved on', (leadId: string) => changeLeadStatus(shop.services, shop.reference(leadId), owner, 'qualified')],
  ])('that was %s is not told again', async (_, take) => {
    const leadId = await hot();
    await take(leadId);
    expect(await shop.attention()).toEqual({});
    shop.pass(10 * minute);
    await shop.sweep();
    expect(alerts()).toHaveLength(3);
  });

  test('goes by the channels that the owner chose for alerts', async () => {
    await shop.setWorkflow({ alerts: { email: false, sms: true } });
    await shop.paths.members(shop.businessId).doc('olivia').set(makeMember({ onCall: true, phone: '+12125550199' }));
    shop.forget();
    shop.turn = { priority: 'hot' };
    await shop.receive();
    expect(alerts().map(({ channel }) => channel)).toEqual(['sms']);
  });

  test('is on the list of what needs somebody even where nobody is on call', async () => {
    shop.turn = { priority: 'hot' };
    const leadId = await shop.receive();
    expect(alerts()).toEqual([]);
    expect(await shop.attention()).toHaveProperty([`hotLead-${leadId}`]);
  });

  test('that is told of only once is told again where the provider was busy, until somebody could be told', async () => {
    await hot();
    const attentionId = 'privateNote-of-nora';
    const { leadId: _lead, ...item } = makeAttention({ kind: 'privateNote', title: 'Nora Harper', createdAt: shop.now, alertAt: shop.now });
    await shop.paths.attention(shop.businessId).doc(attentionId).set(item);
    const told = () => alerts().filter(({ subject }) => subject === 'Private note: Nora Harper');
    const { provider } = shop;
    shop.provider = () => Promise.resolve({ result: 'busy', provider: 'local', retryAfterMs: undefined });
    await alertOnCall(shop.services, shop.businessId, attentionId);
    const tried = told().length;
    shop.provider = provider;
    shop.pass(10 * minute);
    await shop.sweep();
    await shop.sweep();
    expect(told().slice(tried).map(({ to }) => to).sort()).toEqual(['max@example.com', 'olivia@example.com']);
    expect((await shop.attention())[attentionId]).not.toHaveProperty('alertAt');
  });

  test('whose alert a busy provider did not take is told by the second one', async () => {
    const { provider } = shop;
    shop.provider = (message) =>
      message.to === 'nora@example.com'
        ? provider(message)
        : Promise.resolve({ result: 'busy', provider: 'local', retryAfterMs: undefined });
    const leadId = await hot();
    expect(await shop.lead(leadId)).toMatchObject({ status: 'contacted' });
    shop.provider = provider;
    shop.pass(10 * minute);
    await shop.sweep();
    const states = (await shop.paths.messages(shop.businessId).where('purpose', '==', 'alert').get()).docs.map(
      (document) => document.data().state,
    );
    expect(states.sort()).toEqual(['failed', 'failed', 'failed', 'sent', 'sent', 'sent']);
  });

  test('whose alert was on its way when the process died is shown as unclear', async () => {
    await shop.open({ onCall: [{ email: 'olivia@example.com' }] });
    shop.turn = { priority: 'hot' };
    const { provider } = shop;
    const written = await new Promise<string>((reached) => {
      shop.provider = (message) => {
        if (message.to === 'nora@example.com') return provider(message);
        reached(message.messageId);
        return new Promise(() => undefined);
      };
      void shop.receive();
    });
    shop.provider = provider;
    shop.pass(5 * minute);
    await shop.sweep();
    expect(await shop.message(written)).toMatchObject({ state: 'unknown', purpose: 'alert' });
  });
});

describe('a flood of hot leads', () => {
  const wave = 5;
  /** In waves: of many that wait for each other the emulator gives up those that have waited longest. */
  const receive = async (from: number, count: number) => {
    const senders = Array.from({ length: count }, (_, at) => `${from + at}@example.net`);
    for (let start = 0; start < count; start += wave) {
      await Promise.all(senders.slice(start, start + wave).map((email) => shop.receive({ email })));
    }
  };

  test('texts whoever is on call ten times, says that there are more, and leaves the rest to the list', async () => {
    await shop.open({ onCall: [{ email: 'olivia@example.com', phone: '+12125550199' }], workflow: { alerts: { email: false, sms: true } } });
    shop.turn = { priority: 'hot' };
    await receive(0, 20);
    const toMember = () => shop.delivered.filter(({ to }) => to === '+12125550199').map(({ body }) => body);
    expect(toMember()).toHaveLength(11);
    expect(toMember().filter((body) => body.startsWith('More urgent leads are waiting'))).toHaveLength(1);
    expect(Object.keys(await shop.attention())).toHaveLength(20);

    shop.turn = { priority: 'hot', emergency: true };
    await receive(20, 1);
    expect(toMember().at(-1)).toContain('Emergency for Harbor Heating & Air');

    shop.pass(hour);
    shop.turn = { priority: 'hot' };
    await receive(21, 1);
    expect(toMember()).toHaveLength(13);
    expect(toMember().at(-1)).toContain('Hot lead for Harbor Heating & Air');
  });
});
