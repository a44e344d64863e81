import { beforeEach, describe, expect, test } from 'vitest';
import { countedFigures, expectCountersToBeTrue } from './figures.ts';
import { accepts, customer, hour, minute, opening, owner, type Shop } from './shop.ts';
import { useShop } from './useShop.ts';
import { addressId } from '../../../functions/src/business/addressId.ts';
import { setPaused } from '../../../functions/src/business/setPaused.ts';
import { approveMessage } from '../../../functions/src/lead-nurturing/approveMessage.ts';
import { followByHand } from '../../../functions/src/lead-nurturing/followByHand.ts';
import { receiveReply } from '../../../functions/src/lead-nurturing/receiveReply.ts';
import { resumeSequence } from '../../../functions/src/lead-nurturing/resumeSequence.ts';
import { type Handwritten, sendByHand } from '../../../functions/src/lead-nurturing/sendByHand.ts';
import { settleMessage } from '../../../functions/src/lead-nurturing/settleMessage.ts';
import { suggestAnswer } from '../../../functions/src/lead-nurturing/suggestAnswer.ts';
import { resumeWaitingMessages } from '../../../functions/src/messaging/resumeWaitingMessages.ts';
import { sendMessage } from '../../../functions/src/messaging/sendMessage.ts';
import { sweepDueMessages } from '../../../functions/src/messaging/sweepDueMessages.ts';
import type { InboxLine } from '../../../functions/src/model/contact.ts';
import type { Lead } from '../../../functions/src/model/lead.ts';
import { addressKey } from '../../../functions/src/platform/config.ts';
import { makeContact } from '../../../functions/src/testing/builders.ts';
import { fakeAssistant } from '../../../functions/src/vendors/openai/fakeAssistant.ts';

let shop: Shop;
let leadId: string;
let contactId: string;
useShop('by-hand', (opened) => {
  shop = opened;
});

const followers = { manual: { follow: followByHand } };
const requestId = 'request-0123456789abcdef';
const messageId = `manual-${requestId}`;
const letter: Omit<Handwritten, 'contactId'> = { requestId, channel: 'email', subject: 'Your furnace', body: 'Hi Nora, shall we talk?' };
const write = (changes: Partial<Handwritten> = {}) => sendByHand(shop.services, shop.businessId, owner, { contactId, ...letter, ...changes });
const sweep = async () => {
  await shop.sweep();
  await sweepDueMessages(shop.services, followers);
};
const settle = (outcome: 'arrived' | 'sendAgain') => settleMessage(shop.services, followers, shop.businessId, owner, { messageId, outcome });
const figures = () => countedFigures(shop.paths, shop.businessId);
const line = async (): Promise<InboxLine | undefined> => (await shop.paths.contacts(shop.businessId).doc(contactId).get()).data()?.inbox;
const timesDelivered = () => shop.delivered.filter((message) => message.messageId === messageId).length;
const reply = (body: string, channel: 'email' | 'sms' = 'email') =>
  receiveReply(shop.services, shop.reference(leadId), customer, { messageId: `in-${body.length}-0123456789`, channel, provider: 'twilio', body });

const receive = async (lead: Partial<Lead> = {}) => {
  leadId = await shop.receive(lead);
  contactId = (await shop.lead(leadId)).contactId ?? '';
};

describe('a message that a person writes', () => {
  beforeEach(() => receive());

  test('goes out, and the assistant is paused for that lead until somebody takes it up again', async () => {
    shop.pass(hour);
    expect(await write()).toMatchObject({ messageId, message: { state: 'sent' } });
    expect(shop.delivered.at(-1)).toMatchObject({ messageId, to: 'nora@example.com', subject: 'Your furnace', body: letter.body });
    expect(await shop.message(messageId)).toMatchObject({ purpose: 'manual', writtenBy: 'member', approvedBy: owner, leadId, contactId });
    expect(await shop.message(messageId)).not.toHaveProperty('retryAt');
    expect((await shop.lead(leadId)).sequence).toEqual({ state: 'stopped', step: 1, stoppedBecause: 'byMember' });
    expect(await shop.timeline(leadId)).toContainEqual({ kind: 'sequenceStopped', by: 'olivia', after: { because: 'byMember' } });

    shop.pass(48 * hour);
    await shop.wake(leadId);
    expect(shop.deliveredToLeads).toEqual([`${leadId}-reply`]);
    await resumeSequence(shop.services, shop.reference(leadId), owner);
    await shop.wake(leadId);
    expect(shop.deliveredToLeads).toEqual([`${leadId}-reply`, `${leadId}-followUp1`]);
    await expectCountersToBeTrue(shop);
  });

  test('answers what they wrote: nothing about it needs a person any more, and the conversation is read', async () => {
    await reply('Could you come on Friday?');
    expect(await shop.attention()).toHaveProperty([`replied-${leadId}`]);
    expect(await line()).toMatchObject({ unread: true, direction: 'in', preview: 'Could you come on Friday?' });
    await write();
    expect(await shop.attention()).toEqual({});
    expect(await line()).toMatchObject({ unread: false, direction: 'out', preview: letter.body, trouble: false, leadId });
    expect((await shop.lead(leadId)).status).toBe('engaged');
  });

  test('that is pressed twice, also at the same moment, goes out once', async () => {
    const [one, other] = await Promise.all([write(), write()]);
    expect([one.messageId, other.messageId]).toEqual([messageId, messageId]);
    expect((await write()).message.state).toBe('sent');
    expect(timesDelivered()).toBe(1);
    await expectCountersToBeTrue(shop);
  });

  test('goes out beside another one that a colleague writes at the same moment', async () => {
    const ana = { kind: 'member', id: 'ana', name: 'Ana Agent' } as const;
    const others = sendByHand(shop.services, shop.businessId, ana, { contactId, ...letter, requestId: 'request-of-ana-0123456789' });
    await Promise.all([write(), others]);
    expect(await shop.message('manual-request-of-ana-0123456789')).toMatchObject({ state: 'sent', approvedBy: ana });
    expect(await shop.message(messageId)).toMatchObject({ state: 'sent', approvedBy: owner });
    expect(await figures()).toMatchObject({ messagesSent: 3, emailsSent: 3 });
    await expectCountersToBeTrue(shop);
  });

  test('of one request never reaches somebody else', async () => {
    await write();
    await shop.paths.contacts(shop.businessId).doc('somebody-else').set(makeContact({ emails: ['sam@example.com'] }));
    await expect(write({ contactId: 'somebody-else' })).rejects.toMatchObject({ code: 'conflict' });
  });

  test('says which part of it is missing', async () => {
    await expect(write({ body: '  ' })).rejects.toMatchObject({ code: 'invalid', field: 'body' });
    await expect(write({ subject: '' })).rejects.toMatchObject({ code: 'invalid', field: 'subject' });
    expect(await shop.messagesOf(leadId)).toEqual({ [`${leadId}-reply`]: 'sent' });
  });

  test('to somebody without a lead is sent all the same', async () => {
    contactId = 'somebody-new';
    await shop.paths.contacts(shop.businessId).doc(contactId).set(makeContact({ emails: ['sam@example.com'] }));
    expect(await write()).toMatchObject({ message: { state: 'sent', to: 'sam@example.com' } });
    expect(await line()).toMatchObject({ direction: 'out', unread: false, preview: letter.body });
    await expectCountersToBeTrue(shop);
  });
});

describe('the first answer to a lead, when a person gives it', () => {
  test('moves it on and is what the response time is measured by, and the follow-ups can be taken up', async () => {
    shop.turn = { needsPerson: true };
    await receive();
    expect(await shop.attention()).toHaveProperty([`answerByHand-${leadId}`]);
    expect(await line()).toMatchObject({ unread: true, direction: 'in' });
    shop.pass(5 * minute);
    const answeredAt = shop.now;
    await write();
    const lead = await shop.lead(leadId);
    expect(lead).toMatchObject({ status: 'contacted', firstResponseAt: answeredAt });
    expect(lead).not.toHaveProperty('skippedBecause');
    expect(await shop.attention()).toEqual({});
    expect(await figures()).toMatchObject({ leads: 1, contacted: 1, pipeline: { contacted: 1 }, responseBuckets: { s300: 1 } });
    expect(await shop.timeline(leadId)).toContainEqual({ kind: 'statusChanged', by: 'olivia', after: { status: 'contacted' } });

    await resumeSequence(shop.services, shop.reference(leadId), owner);
    expect((await shop.lead(leadId)).sequence).toMatchObject({ state: 'active', step: 1, nextAt: new Date(answeredAt.getTime() + 24 * hour) });
    shop.pass(24 * hour);
    await shop.wake(leadId);
    expect(shop.deliveredToLeads).toEqual([`${leadId}-followUp1`]);
    await expectCountersToBeTrue(shop);
  });

  test('lets go of the draft that waited for an OK, which cannot be approved any more', async () => {
    await shop.setWorkflow({ approveFirstReplies: true });
    await receive();
    await write();
    expect(await shop.messagesOf(leadId)).toEqual({ [`${leadId}-reply`]: 'skipped', [messageId]: 'sent' });
    expect(await shop.attention()).toEqual({});
    await expect(approveMessage(shop.services, shop.businessId, owner, { messageId })).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('somebody who may not be written to', () => {
  test('is not, and the refusal says what stands in the way', async () => {
    await receive();
    const id = addressId('email', 'nora@example.com', addressKey());
    await shop.paths.addresses(shop.businessId).doc(id).update({ blocked: { reason: 'optedOut', at: opening } });
    await expect(write()).rejects.toMatchObject({ code: 'invalid', field: 'channel' });
    await expect(write()).rejects.toThrow('They have asked for no more emails');
    await expect(write({ channel: 'sms' })).rejects.toThrow('There is no number to text to.');
    expect(await shop.messagesOf(leadId)).toEqual({ [`${leadId}-reply`]: 'sent' });
    expect((await shop.lead(leadId)).sequence?.state).toBe('active');
  });

  test('gets a text only after agreeing to it, or after texting first', async () => {
    await receive({ phone: '(212) 555-0142' });
    await expect(write({ channel: 'sms' })).rejects.toThrow('They have not agreed to text messages');
    await reply('Please text me back', 'sms');
    expect(await write({ channel: 'sms' })).toMatchObject({ message: { state: 'sent', to: '+12125550142' } });
    expect(await shop.message(messageId)).not.toHaveProperty('subject');
  });

  test('who says no while the message waits gets nothing', async () => {
    await receive();
    shop.provider = () => Promise.resolve({ result: 'busy', provider: 'local', retryAfterMs: undefined });
    await write();
    await reply('STOP');
    shop.provider = accepts;
    shop.pass(hour);
    await sweep();
    expect(await shop.message(messageId)).toMatchObject({ state: 'skipped', skippedBecause: 'blocked', attempts: 1 });
    expect(timesDelivered()).toBe(1);
    await expectCountersToBeTrue(shop);
  });
});

describe('a provider that does not take it', () => {
  beforeEach(() => receive());

  test('because it is busy is asked again, by the wake-up call or by the sweep, and once', async () => {
    shop.provider = () => Promise.resolve({ result: 'busy', provider: 'local', retryAfterMs: undefined });
    shop.wakeUps.length = 0;
    expect((await write()).message).toMatchObject({ state: 'queued', attempts: 1 });
    const retryAt = new Date(opening.getTime() + 22_500);
    expect(shop.wakeUps).toEqual([{ queue: 'messaging-onMessageDue', data: { businessId: shop.businessId, messageId }, at: retryAt }]);
    expect(await figures()).toMatchObject({ messagesSent: 1 });

    shop.provider = accepts;
    await Promise.all([sweep(), sendMessage(shop.services, followers, { businessId: shop.businessId, messageId })]);
    expect(timesDelivered()).toBe(1);
    shop.pass(22_500);
    await Promise.all([sweep(), sendMessage(shop.services, followers, { businessId: shop.businessId, messageId })]);
    expect(timesDelivered()).toBe(2);
    expect(await shop.message(messageId)).toMatchObject({ state: 'sent', attempts: 2 });
    expect(await shop.message(messageId)).not.toHaveProperty('error');
    await expectCountersToBeTrue(shop);
  });

  test('because the connection is broken gets it when the connection is mended', async () => {
    shop.provider = () => Promise.resolve({ result: 'broken', provider: 'sendgrid', error: 'The key is wrong.' });
    expect((await write()).message).toMatchObject({ state: 'queued' });
    expect(await line()).toMatchObject({ trouble: false });
    shop.pass(5 * hour);
    await sweep();
    expect(timesDelivered()).toBe(1);

    shop.provider = accepts;
    await resumeWaitingMessages(shop.services, shop.businessId, shop.now);
    await sweep();
    expect(await shop.message(messageId)).toMatchObject({ state: 'sent', attempts: 2 });
    await expectCountersToBeTrue(shop);
  });

  test('for good is shown, and can be tried again', async () => {
    shop.provider = () => Promise.resolve({ result: 'refused', provider: 'local', error: 'The mailbox is full.' });
    expect((await write()).message).toMatchObject({ state: 'failed', error: 'The mailbox is full.' });
    expect(await line()).toMatchObject({ trouble: true });
    expect(await shop.attention()).toMatchObject({ [`failedMessage-${messageId}`]: { title: 'Nora Harper', leadId, contactId, detail: 'The mailbox is full.' } });
    expect(await figures()).toMatchObject({ messagesSent: 1, messagesFailed: 1 });

    shop.provider = accepts;
    await settle('sendAgain');
    expect(await shop.message(messageId)).toMatchObject({ state: 'sent', attempts: 2 });
    expect(await line()).toMatchObject({ trouble: false });
    expect(await shop.attention()).toEqual({});
    expect(await shop.timeline(leadId)).toContainEqual({ kind: 'settled', by: 'olivia', after: { outcome: 'sendAgain' } });
    await expect(settle('sendAgain')).rejects.toMatchObject({ code: 'conflict' });
    expect(timesDelivered()).toBe(2);
    await expectCountersToBeTrue(shop);
  });

  test('because the address does not exist keeps the address from being written to again', async () => {
    shop.provider = () => Promise.resolve({ result: 'refused', provider: 'local', error: 'No such mailbox.', address: 'invalid' });
    await write();
    await expect(write({ requestId: 'request-number-2-0123456789' })).rejects.toMatchObject({ field: 'channel' });
    const address = await shop.paths.addresses(shop.businessId).doc(addressId('email', 'nora@example.com', addressKey())).get();
    expect(address.data()?.blocked?.reason).toBe('bounced');
  });

  test('and may have it all the same is left to a person: it arrived', async () => {
    shop.provider = () => Promise.resolve({ result: 'unclear', provider: 'local', error: 'The connection was cut.' });
    expect((await write()).message.state).toBe('unknown');
    expect(await line()).toMatchObject({ trouble: true });
    expect(await shop.attention()).toHaveProperty([`unclearMessage-${messageId}`]);
    shop.pass(hour);
    await sweep();
    expect(timesDelivered()).toBe(1);
    await settle('arrived');
    expect(await shop.message(messageId)).toMatchObject({ state: 'sent', sentAt: opening });
    expect(await line()).toMatchObject({ trouble: false });
    expect(await shop.attention()).toEqual({});
    await expect(settle('arrived')).rejects.toMatchObject({ code: 'conflict' });
    await expectCountersToBeTrue(shop);
  });

  test('and may have it all the same is left to a person: send it again', async () => {
    shop.provider = () => Promise.reject(new Error('cut off'));
    await write();
    shop.provider = accepts;
    await settle('sendAgain');
    expect(await shop.message(messageId)).toMatchObject({ state: 'sent', attempts: 2 });
    await expectCountersToBeTrue(shop);
  });

  test('because the process died leaves it unclear once the lease is over', async () => {
    await shop.dieWhileSending(() => write());
    await sweep();
    expect((await shop.message(messageId)).state).toBe('sending');
    shop.pass(3 * minute);
    await sweep();
    expect(await shop.message(messageId)).toMatchObject({ state: 'unknown', attempts: 1 });
    expect(await shop.attention()).toHaveProperty([`unclearMessage-${messageId}`]);
    expect(timesDelivered()).toBe(1);
  });

  test('keeps the conversation on top until the last of its messages is settled', async () => {
    shop.provider = () => Promise.resolve({ result: 'refused', provider: 'local', error: 'Busy line.' });
    await write();
    await write({ requestId: 'request-number-2-0123456789' });
    shop.provider = accepts;
    await settle('sendAgain');
    expect(await line()).toMatchObject({ trouble: true });
    await settleMessage(shop.services, followers, shop.businessId, owner, { messageId: 'manual-request-number-2-0123456789', outcome: 'sendAgain' });
    expect(await line()).toMatchObject({ trouble: false });
  });
});

describe('while nothing may go out', () => {
  beforeEach(() => receive());

  test('a person is told so, and what was on its way waits for the end of the pause', async () => {
    shop.provider = () => Promise.resolve({ result: 'busy', provider: 'local', retryAfterMs: undefined });
    await write();
    await setPaused(shop.services, shop.businessId, owner, '', true);
    shop.forget();
    shop.provider = accepts;
    shop.pass(hour);
    await sweep();
    expect(await shop.message(messageId)).toMatchObject({ state: 'queued', attempts: 1 });
    await expect(write({ requestId: 'request-number-2-0123456789' })).rejects.toMatchObject({ code: 'conflict' });

    await setPaused(shop.services, shop.businessId, owner, '', false);
    shop.forget();
    await sweep();
    expect(await shop.message(messageId)).toMatchObject({ state: 'sent', attempts: 2 });
  });

  test('because the day’s limit is reached it waits for the next day', async () => {
    await shop.setBusiness({ dailyCaps: { leads: 500, email: 1, sms: 1, ai: 500 } });
    const { message } = await write();
    expect(message).toMatchObject({ state: 'queued', attempts: 0 });
    expect(message.error).toContain('limit');
    shop.pass(24 * hour);
    shop.forget();
    await sweep();
    expect(await shop.message(messageId)).toMatchObject({ state: 'sent', attempts: 1 });
  });
});

describe('a suggested answer', () => {
  test('goes by what they wrote last, is sent to nobody, and says what to look at', async () => {
    await receive();
    await reply('Could you come on Friday?');
    const before = shop.delivered.length;
    const suggestion = await suggestAnswer(shop.services, shop.businessId, { contactId, channel: 'email' });
    expect(suggestion).toMatchObject({ writtenBy: 'local', subject: 'Re: Your message', approvalReasons: [] });
    expect(shop.delivered).toHaveLength(before);
    expect(await shop.messagesOf(leadId)).toMatchObject({ [`${leadId}-reply`]: 'sent' });
  });

  test('comes from the built-in assistant where the day’s AI calls are used up', async () => {
    await receive();
    shop.services.assistants = () => ({ chosen: fakeAssistant(), local: fakeAssistant({ name: 'local' }) });
    const suggest = () => suggestAnswer(shop.services, shop.businessId, { contactId, channel: 'email' });
    expect((await suggest()).writtenBy).toBe('openai');
    await shop.setBusiness({ dailyCaps: { leads: 500, email: 500, sms: 200, ai: 0 } });
    expect((await suggest()).writtenBy).toBe('local');
  });

  test('needs something to answer', async () => {
    contactId = 'somebody-new';
    await shop.paths.contacts(shop.businessId).doc(contactId).set(makeContact());
    await expect(suggestAnswer(shop.services, shop.businessId, { contactId, channel: 'email' })).rejects.toMatchObject({ code: 'conflict' });
  });
});
