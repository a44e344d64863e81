import { beforeEach, describe, expect, test } from 'vitest';
import { accepts, customer, hour, opening, owner, type Shop } from './shop.ts';
import { useShop } from './useShop.ts';
import { followers } from '../../../functions/src/followers.ts';
import { noteReply } from '../../../functions/src/lead-nurturing/noteReply.ts';
import { receiveReply } from '../../../functions/src/lead-nurturing/receiveReply.ts';
import { settleMessage } from '../../../functions/src/lead-nurturing/settleMessage.ts';
import { markConversation } from '../../../functions/src/messaging/markConversation.ts';
import type { InboxLine } from '../../../functions/src/model/contact.ts';
import { makeMember } from '../../../functions/src/testing/builders.ts';
import { fakeTurn } from '../../../functions/src/vendors/openai/fakeAssistant.ts';

let shop: Shop;
useShop('conversations', (opened) => {
  shop = opened;
});

const lineOf = async (leadId: string): Promise<InboxLine | undefined> => {
  const { contactId = '' } = await shop.lead(leadId);
  return (await shop.paths.contacts(shop.businessId).doc(contactId).get()).data()?.inbox;
};
const reply = (leadId: string, body: string) =>
  receiveReply(shop.services, shop.reference(leadId), customer, { messageId: `in-${body.length}-0123456789`, channel: 'email', provider: 'sendgrid', body });

describe('the line of a conversation', () => {
  test('begins with the first reply, and nobody needs to look', async () => {
    const leadId = await shop.receive();
    expect(await lineOf(leadId)).toEqual({
      lastAt: opening,
      direction: 'out',
      channel: 'email',
      preview: `${fakeTurn.body} This message was written by the assistant of Harbor Heating & Air.`,
      unread: false,
      trouble: false,
      assignedTo: null,
      assignedName: null,
      leadId,
    });
  });

  test('begins with their own words, unread, where a person has to answer', async () => {
    shop.turn = { needsPerson: true };
    expect(await lineOf(await shop.receive({ message: 'I want to\ncomplain.' }))).toMatchObject({
      direction: 'in',
      preview: 'I want to complain.',
      unread: true,
    });
  });

  test('begins with their own words, read, where the reply only waits for its time', async () => {
    await shop.setBusiness({ pausedAt: opening });
    const leadId = await shop.receive();
    expect(await lineOf(leadId)).toMatchObject({ direction: 'in', unread: false });
    await shop.resume();
    await shop.wake(leadId);
    expect(await lineOf(leadId)).toMatchObject({ direction: 'out', unread: false });
  });

  test('is not there for spam', async () => {
    shop.turn = { kind: 'spam' };
    expect(await lineOf(await shop.receive())).toBeUndefined();
  });

  test('tells of a follow-up, and of a reply, which somebody has to look at', async () => {
    const leadId = await shop.receive();
    shop.pass(24 * hour);
    await shop.wake(leadId);
    const line = await lineOf(leadId);
    expect(line).toMatchObject({ lastAt: shop.now, direction: 'out' });
    expect(line?.preview).toContain('Follow-up 1');
    shop.pass(hour);
    await reply(leadId, 'Yes, please come.');
    expect(await lineOf(leadId)).toMatchObject({ lastAt: shop.now, direction: 'in', preview: 'Yes, please come.', unread: true });
  });

  test('tells of what a member notes down, which a member has read', async () => {
    const leadId = await shop.receive();
    await noteReply(shop.services, shop.reference(leadId), owner, 'She came by.');
    expect(await lineOf(leadId)).toMatchObject({ direction: 'in', preview: 'She came by.', unread: false });
  });

  test('goes on when the same person asks again, unread, about the lead that is open', async () => {
    const leadId = await shop.receive();
    const second = await shop.receive({ message: 'And on Saturdays?' });
    expect((await shop.lead(second)).duplicateOf).toBe(leadId);
    expect(await lineOf(leadId)).toMatchObject({ direction: 'in', preview: 'And on Saturdays?', unread: true, leadId });
  });
});

describe('a conversation in which something did not arrive', () => {
  test('stands out until it is sent again', async () => {
    shop.provider = () => Promise.resolve({ result: 'refused', provider: 'local', error: 'Mailbox full.' });
    const leadId = await shop.receive();
    expect(await lineOf(leadId)).toMatchObject({ trouble: true });
    shop.provider = accepts;
    await settleMessage(shop.services, followers, shop.businessId, owner, { messageId: `${leadId}-reply`, outcome: 'sendAgain' });
    expect(await lineOf(leadId)).toMatchObject({ trouble: false });
  });

  test('stands out until somebody says that it arrived', async () => {
    shop.provider = () => Promise.resolve({ result: 'unclear', provider: 'local', error: 'Cut off.' });
    const leadId = await shop.receive();
    expect(await lineOf(leadId)).toMatchObject({ trouble: true });
    await settleMessage(shop.services, followers, shop.businessId, owner, { messageId: `${leadId}-reply`, outcome: 'arrived' });
    expect(await lineOf(leadId)).toMatchObject({ trouble: false });
  });

  test('still tells of what they wrote since, when it turns out that the message had arrived', async () => {
    shop.provider = () => Promise.resolve({ result: 'unclear', provider: 'local', error: 'Cut off.' });
    const leadId = await shop.receive();
    shop.pass(hour);
    await reply(leadId, 'Yes, please come.');
    await settleMessage(shop.services, followers, shop.businessId, owner, { messageId: `${leadId}-reply`, outcome: 'arrived' });
    expect(await lineOf(leadId)).toMatchObject({ direction: 'in', preview: 'Yes, please come.', unread: true, trouble: false });
  });

  test('stands out until somebody has dealt with it another way', async () => {
    shop.provider = () => Promise.resolve({ result: 'refused', provider: 'local', error: 'Mailbox full.' });
    const leadId = await shop.receive();
    const { contactId = '' } = await shop.lead(leadId);
    await markConversation(shop.services, shop.businessId, { contactId, dealtWith: true });
    expect(await lineOf(leadId)).toMatchObject({ trouble: false });
    expect(await shop.attention()).toEqual({});
  });
});

describe('marking a conversation', () => {
  let leadId: string;
  let contactId: string;
  beforeEach(async () => {
    leadId = await shop.receive();
    contactId = (await shop.lead(leadId)).contactId ?? '';
    await shop.paths.members(shop.businessId).doc('ana').set(makeMember({ displayName: 'Ana Agent' }));
  });
  const mark = (marks: Omit<Parameters<typeof markConversation>[2], 'contactId'>) =>
    markConversation(shop.services, shop.businessId, { contactId, ...marks });

  test('as read and unread', async () => {
    await reply(leadId, 'Yes, please.');
    await mark({ unread: false });
    expect(await lineOf(leadId)).toMatchObject({ unread: false, preview: 'Yes, please.' });
    await mark({ unread: true });
    expect(await lineOf(leadId)).toMatchObject({ unread: true });
  });

  test('gives it to a member by name, and back; a message that comes meanwhile changes nothing about that', async () => {
    await Promise.all([mark({ assignedTo: 'ana' }), reply(leadId, 'Are you there?')]);
    expect(await lineOf(leadId)).toMatchObject({ assignedTo: 'ana', assignedName: 'Ana Agent', unread: true, preview: 'Are you there?' });
    await mark({ assignedTo: null });
    expect(await lineOf(leadId)).toMatchObject({ assignedTo: null, assignedName: null, unread: true });
  });

  test('refuses somebody who is no member, and a conversation that is not there', async () => {
    await expect(mark({ assignedTo: 'stranger' })).rejects.toMatchObject({ code: 'invalid', field: 'assignedTo' });
    await expect(markConversation(shop.services, shop.businessId, { contactId: 'nobody', unread: false })).rejects.toMatchObject({ code: 'notFound' });
  });
});
