import { describe, expect, test } from 'vitest';
import { expectCountersToBeTrue } from '../nurturing/figures.ts';
import { hour, minute, type Shop } from '../nurturing/shop.ts';
import { useShop } from '../nurturing/useShop.ts';
import { addressId } from '../../../functions/src/business/addressId.ts';
import { receiveInbound } from '../../../functions/src/intake/receiveInbound.ts';
import type { Arrival } from '../../../functions/src/intake/arrival.ts';
import { followers } from '../../../functions/src/followers.ts';
import { nurtureLead } from '../../../functions/src/lead-nurturing/nurtureLead.ts';
import { emailId } from '../../../functions/src/messaging/emailId.ts';
import { sweepDueMessages } from '../../../functions/src/messaging/sweepDueMessages.ts';
import type { InboundMessage } from '../../../functions/src/messaging/port.ts';
import { replyAddress } from '../../../functions/src/messaging/replyAddress.ts';
import type { Lead } from '../../../functions/src/model/lead.ts';
import { addressKey } from '../../../functions/src/platform/config.ts';
import { makeMember } from '../../../functions/src/testing/builders.ts';

let shop: Shop;
useShop('inbound', (opened) => {
  shop = opened;
});

let mails = 0;
function mail(changes: Partial<InboundMessage> = {}, rest: Partial<Omit<Arrival, 'inbound'>> = {}): Arrival {
  mails += 1;
  return {
    inbound: {
      channel: 'email',
      provider: 'sendgrid',
      providerId: `mail-${mails}@example.com`,
      from: 'nora@example.com',
      fromName: 'Nora Harper',
      to: ['office@harbor.example.com'],
      subject: 'Re: Your furnace',
      text: 'Friday morning would suit me.',
      references: [],
      autoReply: false,
      ...changes,
    },
    says: undefined,
    mayBeLead: true,
    ...rest,
  };
}
const text = (changes: Partial<InboundMessage> = {}, rest: Partial<Omit<Arrival, 'inbound'>> = {}) =>
  mail({ channel: 'sms', provider: 'twilio', from: '+12125550123', fromName: undefined, subject: undefined, to: ['+12075550100'], ...changes }, rest);

const receive = (arrival: Arrival) => receiveInbound(shop.services, shop.businessId, arrival);
const idOf = (messageId: string) => emailId({ businessId: shop.businessId, messageId }, 'harbor.example.com', addressKey()) ?? '';
const answersTo = (contactId: string | undefined) =>
  replyAddress({ businessId: shop.businessId, contactId: contactId ?? '' }, 'replies.harbor.example.com', addressKey()) ?? '';
const blockOf = async (channel: 'email' | 'sms', to: string) =>
  (await shop.paths.addresses(shop.businessId).doc(addressId(channel, to, addressKey())).get()).data()?.blocked;
const received = async () =>
  (await shop.paths.messages(shop.businessId).where('direction', '==', 'in').get()).docs.map((document) => document.data());

const reachable: Partial<Lead> = { phone: '(212) 555-0123', consent: { sms: true, marketing: false, text: 'Text me.' } };

describe('an answer', () => {
  test('to a follow-up, to the address that only they were given, stops the sequence and tells the owner', async () => {
    const leadId = await shop.receive();
    shop.pass(24 * hour);
    await shop.sweep();
    const { contactId } = await shop.lead(leadId);
    const arrival = mail({ from: 'nora.at.work@example.com', to: [answersTo(contactId).toUpperCase()] });
    expect(await receive(arrival)).toBe('reply');
    expect(await shop.lead(leadId)).toMatchObject({ status: 'engaged', sequence: { state: 'stopped', stoppedBecause: 'replied' } });
    expect(await received()).toMatchObject([
      { contactId, leadId, from: 'nora.at.work@example.com', emailId: arrival.inbound.providerId, subject: 'Re: Your furnace', state: 'received' },
    ]);
    expect(await shop.attention()).toHaveProperty([`replied-${leadId}`]);
    await expectCountersToBeTrue(shop);
  });

  test('is about the lead whose mail it names, not about a newer one', async () => {
    const first = await shop.receive();
    await shop.paths.leads(shop.businessId).doc(first).update({ status: 'lost' });
    const { contactId } = await shop.lead(first);
    await shop.paths.contacts(shop.businessId).doc(contactId ?? '').update({ openLeadId: null });
    shop.pass(48 * hour);
    const second = await shop.receive();
    await receive(mail({ references: ['unknown@example.net', idOf(`${first}-reply`)] }));
    expect(await received()).toMatchObject([{ leadId: first }]);
    await receive(mail());
    expect((await received()).map(({ leadId }) => leadId).sort()).toEqual([first, second]);
  });

  test('from a number is known by that number', async () => {
    const leadId = await shop.receive(reachable);
    expect(await receive(text())).toBe('reply');
    expect(await received()).toMatchObject([{ leadId, channel: 'sms', from: '+12125550123' }]);
  });

  test('after the lead was closed belongs to the newest one of that person', async () => {
    const leadId = await shop.receive();
    const { contactId } = await shop.lead(leadId);
    await shop.paths.contacts(shop.businessId).doc(contactId ?? '').update({ openLeadId: null });
    await shop.paths.leads(shop.businessId).doc(leadId).update({ status: 'won' });
    expect(await receive(mail())).toBe('reply');
    expect(await shop.lead(leadId)).toMatchObject({ status: 'won' });
    expect(await shop.attention()).toHaveProperty([`replied-${leadId}`]);
  });

  test('that comes twice, also at the same time, is one answer', async () => {
    const leadId = await shop.receive();
    const arrival = mail();
    const results = await Promise.all([receive(arrival), receive(arrival), receive(arrival)]);
    expect(results.sort()).toEqual(['repeated', 'repeated', 'reply']);
    expect(await receive(arrival)).toBe('repeated');
    expect(await received()).toHaveLength(1);
    expect((await shop.timeline(leadId)).filter(({ kind }) => kind === 'statusChanged')).toHaveLength(2);
    await expectCountersToBeTrue(shop);
  });

  test('is received whatever character stands where the owner’s notice of it ends', async () => {
    const leadId = await shop.receive();
    const body = `${'a'.repeat(399)}\u{1F600} and so on`;
    expect(await receive(mail({ text: body }))).toBe('reply');
    expect(await received()).toMatchObject([{ body }]);
    expect((await shop.attention())[`replied-${leadId}`]?.detail).toBe('a'.repeat(399));
  });

  test('out of the office is logged and counts for nothing', async () => {
    const leadId = await shop.receive();
    const before = await shop.lead(leadId);
    expect(await receive(mail({ autoReply: true, references: [idOf(`${leadId}-reply`)] }))).toBe('reply');
    expect(await shop.lead(leadId)).toEqual(before);
    expect(await received()).toMatchObject([{ leadId, autoReply: true }]);
    expect(await shop.attention()).toEqual({});
  });

  test('of a member to an alert, and mail of our own, are nobody’s answer', async () => {
    await shop.open({ onCall: [{ email: 'oncall@example.com' }] });
    shop.turn = { priority: 'hot' };
    await shop.receive();
    const alert = shop.delivered.find(({ to }) => to === 'oncall@example.com')?.messageId ?? '';
    expect(await receive(mail({ from: 'oncall@example.com', references: [idOf(alert)] }))).toBe('dropped');
    expect(await receive(mail({ providerId: idOf(alert) }))).toBe('dropped');
    expect(await received()).toEqual([]);
  });

  test('is taken sixty times an hour from one address', async () => {
    await shop.receive();
    const results: string[] = [];
    for (let number = 1; number <= 61; number += 1) results.push(await receive(mail({ autoReply: true })));
    expect(results.filter((result) => result === 'reply')).toHaveLength(60);
    expect(results.at(-1)).toBe('dropped');
    // Not one too many for a no.
    expect(await receive(mail({ text: 'STOP' }))).toBe('reply');
    expect(await blockOf('email', 'nora@example.com')).toMatchObject({ reason: 'optedOut' });
    shop.pass(hour);
    expect(await receive(mail())).toBe('reply');
  });
});

describe('a no', () => {
  test('of the person blocks their address and ends the sequence', async () => {
    const leadId = await shop.receive(reachable);
    await receive(mail({ text: 'STOP' }));
    expect(await blockOf('email', 'nora@example.com')).toMatchObject({ reason: 'optedOut' });
    expect(await blockOf('sms', '+12125550123')).toBeUndefined();
    expect((await shop.lead(leadId)).sequence).toMatchObject({ state: 'stopped', stoppedBecause: 'optedOut' });
  });

  test('from another address, to the signed one, blocks both', async () => {
    const leadId = await shop.receive();
    const { contactId } = await shop.lead(leadId);
    await receive(mail({ from: 'nora.at.work@example.com', to: [answersTo(contactId)], text: 'unsubscribe' }));
    expect(await blockOf('email', 'nora@example.com')).toMatchObject({ reason: 'optedOut' });
    expect(await blockOf('email', 'nora.at.work@example.com')).toMatchObject({ reason: 'optedOut' });
  });

  test('to the signed address counts, even where their lead is gone', async () => {
    const leadId = await shop.receive();
    const { contactId } = await shop.lead(leadId);
    await shop.paths.leads(shop.businessId).doc(leadId).delete();
    await receive(mail({ from: 'nora.at.work@example.com', to: [answersTo(contactId)], text: 'unsubscribe' }));
    expect(await blockOf('email', 'nora@example.com')).toMatchObject({ reason: 'optedOut' });
    expect(await blockOf('email', 'nora.at.work@example.com')).toMatchObject({ reason: 'optedOut' });
  });

  test('from somebody the mail was passed on to blocks only them, and a person looks at it', async () => {
    const leadId = await shop.receive();
    await receive(mail({ from: 'boss@example.com', references: [idOf(`${leadId}-reply`)], text: 'STOP' }));
    expect(await blockOf('email', 'boss@example.com')).toMatchObject({ reason: 'optedOut' });
    expect(await blockOf('email', 'nora@example.com')).toBeUndefined();
    expect(await received()).toMatchObject([{ from: 'boss@example.com', fromElsewhere: true }]);
    expect(await shop.attention()).toHaveProperty([`replied-${leadId}`]);
  });

  test('that Twilio understood counts in any language, and START takes it back', async () => {
    const leadId = await shop.receive(reachable);
    await receive(text({ text: 'Dosta' }, { says: 'optOut' }));
    expect(await blockOf('sms', '+12125550123')).toMatchObject({ reason: 'optedOut' });
    await receive(text({ text: 'START' }, { says: 'optIn' }));
    const { contactId = '' } = await shop.lead(leadId);
    expect(await blockOf('sms', '+12125550123')).toBeUndefined();
    expect(await shop.timeline(leadId)).toContainEqual({ kind: 'consentChanged', by: contactId, after: { channel: 'sms', granted: true } });
    expect((await shop.lead(leadId)).sequence).toMatchObject({ state: 'stopped', stoppedBecause: 'optedOut' });
  });

  test('is not taken back by a mail that anybody could have written', async () => {
    await shop.receive();
    await receive(mail({ text: 'STOP' }));
    await receive(mail({ text: 'START' }, { says: 'optIn' }));
    expect(await blockOf('email', 'nora@example.com')).toMatchObject({ reason: 'optedOut' });
  });
});

describe('somebody unknown', () => {
  const stranger = { from: 'max@example.com', fromName: 'Max Miller', subject: 'Heat pump', text: 'What would a heat pump cost?' };

  test('who writes to an address of ours becomes a lead, once, and is answered like any other', async () => {
    const arrival = mail(stranger);
    expect((await Promise.all([receive(arrival), receive(arrival)])).sort()).toEqual(['newLead', 'repeated']);
    const [document, ...more] = (await shop.paths.leads(shop.businessId).get()).docs;
    expect(more).toEqual([]);
    const lead = document?.data();
    expect(lead).toMatchObject({
      name: 'Max Miller',
      email: 'max@example.com',
      source: 'email',
      preferredChannel: 'email',
      message: 'Heat pump\n\nWhat would a heat pump cost?',
      consent: { sms: false, marketing: false, text: '' },
      status: 'new',
    });
    if (!document || !lead) throw new Error('no lead');
    await nurtureLead(shop.services, { ...shop.reference(document.id), lead });
    expect(shop.delivered.map(({ to }) => to)).toEqual(['max@example.com']);
    // By now they are known; the mail that made them a lead is no answer to ours.
    expect(await receive(arrival)).toBe('repeated');
    expect(await received()).toEqual([]);
    await expectCountersToBeTrue(shop);
  });

  test('who texts may be texted back', async () => {
    expect(await receive(text({ from: '+12125550177', text: 'Do you repair boilers?' }))).toBe('newLead');
    expect((await shop.leads())[0]).toMatchObject({
      name: '(212) 555-0177',
      phone: '+12125550177',
      source: 'sms',
      preferredChannel: 'sms',
      consent: { sms: true, marketing: false, text: 'They texted us first.' },
    });
  });

  test.each([
    ['where the business does not want that', 'drop', mail(stranger)],
    ['who is a machine', 'newLead', mail({ ...stranger, autoReply: true })],
    ['who writes to the business’s own mailbox', 'newLead', mail({ ...stranger, provider: 'smtp' }, { mayBeLead: false })],
    ['without an address', 'newLead', mail({ ...stranger, from: 'undisclosed' })],
    ['with a short code for a number', 'newLead', text({ from: '22000' })],
  ] as const)('%s is left out', async (_, unknownSenders, arrival) => {
    await shop.setBusiness({ unknownSenders });
    expect(await receive(arrival)).toBe('dropped');
    expect(await shop.leads()).toEqual([]);
  });

  test('who says no is remembered with that no, and is no lead', async () => {
    expect(await receive(text({ text: 'STOP' }))).toBe('dropped');
    expect(await blockOf('sms', '+12125550123')).toMatchObject({ reason: 'optedOut' });
    expect(await shop.leads()).toEqual([]);
  });
});

describe('who wants to be told of answers by email', () => {
  const told = () => shop.delivered.filter(({ purpose }) => purpose === 'alert').map(({ to }) => to);
  const members = async () => {
    await shop.open({ business: { emailReplies: true }, onCall: [{ email: 'oncall@example.com' }] });
    await shop.paths.members(shop.businessId).doc('olivia').set(makeMember({ role: 'owner', email: 'owner@example.com' }));
    await shop.paths.members(shop.businessId).doc('vera').set(makeMember({ role: 'viewer', email: 'viewer@example.com' }));
  };

  test('is, once in ten minutes for a conversation', async () => {
    await members();
    const leadId = await shop.receive();
    await receive(mail());
    expect(told().sort()).toEqual(['oncall@example.com', 'owner@example.com']);
    expect(shop.delivered.at(-1)).toMatchObject({ subject: 'Nora Harper has answered' });
    shop.pass(9 * minute);
    await receive(mail());
    expect(told()).toHaveLength(2);
    shop.pass(minute);
    await receive(mail());
    expect(told()).toHaveLength(4);
    await receive(mail({ autoReply: true, references: [idOf(`${leadId}-reply`)] }));
    expect(told()).toHaveLength(4);
    await expectCountersToBeTrue(shop);
  });

  test('is even if the process that received the answer died before', async () => {
    await members();
    await shop.receive();
    const arrival = mail();
    await shop.dieWhileSending(() => receive(arrival));
    expect(await receive(arrival)).toBe('repeated');
    // The alert was claimed before that death: it is not sent twice.
    expect(told().length).toBeLessThanOrEqual(2);
    expect(await received()).toHaveLength(1);
  });

  describe('while the mail provider is busy', () => {
    const alertStates = async () =>
      (await shop.paths.messages(shop.businessId).where('purpose', '==', 'alert').get()).docs.map((alert) => alert.data().state).sort();
    const whileBusy = async () => {
      await members();
      await shop.receive();
      const { provider } = shop;
      shop.provider = (message) =>
        message.to === 'owner@example.com' ? Promise.resolve({ result: 'busy', provider: 'local', retryAfterMs: undefined }) : provider(message);
      await receive(mail());
      expect(await alertStates()).toEqual(['queued', 'sent']);
      return () => {
        shop.provider = provider;
      };
    };
    const sweep = () => Promise.all([sweepDueMessages(shop.services, followers), sweepDueMessages(shop.services, followers)]);

    test('is told once it has time, and once', async () => {
      const end = await whileBusy();
      shop.pass(minute);
      await sweep();
      expect(await alertStates()).toEqual(['queued', 'sent']);
      end();
      shop.pass(5 * minute);
      const before = told().length;
      await sweep();
      await sweep();
      expect(told().slice(before)).toEqual(['owner@example.com']);
      expect(await alertStates()).toEqual(['sent', 'sent']);
      await expectCountersToBeTrue(shop);
    });

    test('is not told any more when somebody has read it, or is no member', async () => {
      const end = await whileBusy();
      const [contact] = (await shop.paths.contacts(shop.businessId).get()).docs;
      await contact?.ref.update({ 'inbox.unread': false });
      end();
      shop.pass(5 * minute);
      await sweep();
      expect(await alertStates()).toEqual(['failed', 'sent']);

      shop.pass(10 * minute);
      shop.provider = () => Promise.resolve({ result: 'busy', provider: 'local', retryAfterMs: undefined });
      await receive(mail());
      end();
      await shop.paths.members(shop.businessId).doc('olivia').delete();
      shop.pass(5 * minute);
      const before = told().length;
      await sweep();
      expect(told().slice(before)).toEqual(['oncall@example.com']);
    });

    test('is left alone once it is hours ago', async () => {
      await whileBusy();
      for (let hours = 0; hours < 6; hours += 1) {
        await sweep();
        shop.pass(60 * minute);
      }
      expect(await alertStates()).toEqual(['failed', 'sent']);
    });
  });

  test('and who does not, is not', async () => {
    await members();
    await shop.setBusiness({ emailReplies: false });
    await shop.receive();
    await receive(mail());
    expect(told()).toEqual([]);
  });
});
