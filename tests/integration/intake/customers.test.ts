import { describe, expect, test } from 'vitest';
import { day, hour, owner, type ReviewShop } from '../reviews/shop.ts';
import { useReviewShop } from '../reviews/useShop.ts';
import type { Arrival } from '../../../functions/src/intake/arrival.ts';
import { receiveInbound } from '../../../functions/src/intake/receiveInbound.ts';
import { replyAsCustomer } from '../../../functions/src/lead-nurturing/replyAsCustomer.ts';
import { sendByHand } from '../../../functions/src/lead-nurturing/sendByHand.ts';
import { emailId } from '../../../functions/src/messaging/emailId.ts';
import type { InboundMessage } from '../../../functions/src/messaging/port.ts';
import { addressKey } from '../../../functions/src/platform/config.ts';
import { makeMember } from '../../../functions/src/testing/builders.ts';

let shop: ReviewShop;
useReviewShop('customers', (opened) => {
  shop = opened;
});

let mails = 0;
function mail(changes: Partial<InboundMessage> = {}): Arrival {
  mails += 1;
  return {
    inbound: {
      channel: 'email',
      provider: 'sendgrid',
      providerId: `customer-${mails}@example.com`,
      from: 'nora@example.com',
      fromName: 'Nora Harper',
      to: ['office@harbor.example.com'],
      subject: 'Re: Thank you',
      text: 'Thanks, all good.',
      references: [],
      autoReply: false,
      ...changes,
    },
    says: undefined,
    mayBeLead: true,
  };
}
const receive = (arrival: Arrival) => receiveInbound(shop.services, shop.businessId, arrival);
const idOf = (messageId: string) => emailId({ businessId: shop.businessId, messageId }, 'harbor.example.com', addressKey()) ?? '';
const inbound = async () => Object.values(await shop.messages()).filter(({ direction }) => direction === 'in');

/** A customer without a lead, who has been asked for a review by email. */
async function asked(): Promise<{ saleId: string; contactId: string; messageId: string }> {
  const saleId = await shop.addSale({ customerName: 'Nora Harper', email: 'nora@example.com' });
  shop.pass(2 * hour);
  await shop.runDue();
  const { contactId = '' } = await shop.sale(saleId);
  expect(await shop.request(saleId)).toMatchObject({ state: 'requested', channel: 'email' });
  return { saleId, contactId, messageId: `${saleId}-reviewRequest` };
}

describe('a customer without a lead', () => {
  test('who answers a review request is no new lead: a person reads it, and the reminder comes all the same', async () => {
    const { saleId, contactId, messageId } = await asked();
    const arrival = mail({ references: [idOf(messageId)] });
    expect((await Promise.all([receive(arrival), receive(arrival)])).sort()).toEqual(['repeated', 'reply']);
    expect(await shop.leads()).toEqual([]);
    expect(await inbound()).toMatchObject([{ contactId, saleId, body: 'Thanks, all good.', state: 'received' }]);
    expect((await shop.contact(contactId)).inbox).toMatchObject({ direction: 'in', unread: true, preview: 'Thanks, all good.' });
    expect(await shop.attention()).toMatchObject({ [`replied-${contactId}`]: { kind: 'replied', contactId, title: 'Nora Harper' } });
    shop.pass(3 * day);
    await shop.runDue();
    expect(await shop.request(saleId)).toMatchObject({ state: 'requested', reminders: 1 });
  });

  test('who writes of their own accord is known, and what asks for an answer goes with it', async () => {
    const { contactId } = await asked();
    expect(await receive(mail({ text: 'One more thing about the boiler.' }))).toBe('reply');
    expect(await shop.leads()).toEqual([]);
    const note = { kind: 'privateNote', contactId, title: 'Nora Harper', detail: 'The hall was left dusty.', priority: 'warm', rank: 1, createdAt: shop.now } as const;
    await shop.paths.attention(shop.businessId).doc('privateNote-of-nora').set(note);
    await sendByHand(shop.services, shop.businessId, owner, { contactId, requestId: 'answer-to-nora', channel: 'email', subject: 'Re: Thank you', body: 'Gladly.' });
    expect(await shop.attention()).toEqual({});
  });

  test('who says no is heard, and not reminded', async () => {
    const { saleId, messageId } = await asked();
    expect(await receive(mail({ text: 'STOP', references: [idOf(messageId)] }))).toBe('reply');
    expect(await shop.attention()).toEqual({});
    shop.pass(4 * day);
    await shop.runDue();
    expect(await shop.request(saleId)).toMatchObject({ state: 'optedOut', reminders: 0 });
  });

  test('who is in danger becomes a lead all the same, once, for the safety text and the call that come with one', async () => {
    const { messageId } = await asked();
    const arrival = mail({ text: 'I smell gas in the kitchen right now!', references: [idOf(messageId)] });
    expect(await receive(arrival)).toBe('newLead');
    expect(await receive(arrival)).toBe('repeated');
    expect(await shop.leads()).toMatchObject([{ email: 'nora@example.com', status: 'new' }]);
    expect(await inbound()).toEqual([]);
  });

  test('whose machine answers is not taken for somebody who has', async () => {
    const { contactId, messageId } = await asked();
    expect(await receive(mail({ autoReply: true, references: [idOf(messageId)] }))).toBe('reply');
    expect(await inbound()).toMatchObject([{ autoReply: true }]);
    expect((await shop.contact(contactId)).inbox).toMatchObject({ unread: false });
    expect(await shop.attention()).toEqual({});
  });

  test('answers: the owner is told by email, once in ten minutes', async () => {
    await shop.setBusiness({ emailReplies: true });
    await shop.paths.members(shop.businessId).doc('olivia').set(makeMember({ role: 'owner', email: 'owner@example.com' }));
    await asked();
    await receive(mail());
    await receive(mail());
    const told = shop.delivered.filter(({ purpose }) => purpose === 'alert');
    expect(told).toMatchObject([{ to: 'owner@example.com', subject: 'Nora Harper has answered' }]);
  });

  test('can be played in the outbox', async () => {
    const { contactId, messageId } = await asked();
    await replyAsCustomer(shop.services, shop.businessId, { messageId, body: 'Very happy.' });
    expect(await inbound()).toMatchObject([{ contactId, provider: 'local', body: 'Very happy.' }]);
    expect(await shop.attention()).toHaveProperty([`replied-${contactId}`]);
  });
});
