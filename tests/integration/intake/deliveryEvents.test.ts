import { describe, expect, test } from 'vitest';
import { expectCountersToBeTrue } from '../nurturing/figures.ts';
import { accepts, hour, opening, type Shop } from '../nurturing/shop.ts';
import { useShop } from '../nurturing/useShop.ts';
import { addressId } from '../../../functions/src/business/addressId.ts';
import { applyDeliveryEvent } from '../../../functions/src/intake/applyDeliveryEvent.ts';
import { alertOnCall } from '../../../functions/src/lead-nurturing/alertOnCall.ts';
import { nurtureLead } from '../../../functions/src/lead-nurturing/nurtureLead.ts';
import type { DeliveryEvent } from '../../../functions/src/messaging/port.ts';
import type { Lead } from '../../../functions/src/model/lead.ts';
import { addressKey } from '../../../functions/src/platform/config.ts';
import { makeMessage } from '../../../functions/src/testing/builders.ts';

let shop: Shop;
useShop('delivery-events', (opened) => {
  shop = opened;
});

const reported = (messageId: string, kind: DeliveryEvent['kind'], changes: Partial<DeliveryEvent> = {}): Promise<void> =>
  applyDeliveryEvent(shop.services, shop.businessId, {
    messageId,
    kind,
    at: shop.services.realNow(),
    provider: 'sendgrid',
    providerId: 'sg-1',
    reason: kind === 'delivered' || kind === 'accepted' ? undefined : 'There is no such mailbox.',
    ...changes,
  });
const addressOf = async (channel: 'email' | 'sms', to: string) =>
  (await shop.paths.addresses(shop.businessId).doc(addressId(channel, to, addressKey())).get()).data();

/** May be texted, too. */
const reachable: Partial<Lead> = { phone: '(212) 555-0123', consent: { sms: true, marketing: false, text: 'Text me.' } };

describe('a message that arrives', () => {
  test('is delivered, once, whatever comes late', async () => {
    const leadId = await shop.receive();
    shop.pass(5000);
    await reported(`${leadId}-reply`, 'delivered');
    await reported(`${leadId}-reply`, 'delivered');
    await reported(`${leadId}-reply`, 'accepted');
    await reported(`${leadId}-reply`, 'refused');
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'delivered', deliveredAt: shop.now, sentAt: opening });
    expect(await shop.attention()).toEqual({});
    await expectCountersToBeTrue(shop);
  });

  test('is delivered at the time that a late report names', async () => {
    const leadId = await shop.receive();
    shop.pass(2 * hour);
    await reported(`${leadId}-reply`, 'delivered', { at: new Date(opening.getTime() + 3000) });
    expect((await shop.message(`${leadId}-reply`)).deliveredAt).toEqual(new Date(opening.getTime() + 3000));
  });

  test('although its sender died is settled as sent when it was handed over, and the follow-ups go on', async () => {
    const written = await shop.write();
    await shop.dieWhileSending(() => nurtureLead(shop.services, written));
    shop.pass(3 * 60_000);
    await shop.sweep();
    expect(await shop.attention()).toHaveProperty([`unclearMessage-${written.leadId}`]);
    await Promise.all([reported(`${written.leadId}-reply`, 'delivered'), reported(`${written.leadId}-reply`, 'accepted')]);
    expect(await shop.message(`${written.leadId}-reply`)).toMatchObject({ state: 'delivered', sentAt: opening, providerId: 'sg-1' });
    expect(await shop.lead(written.leadId)).toMatchObject({ status: 'contacted', sequence: { state: 'active', step: 1 } });
    expect(await shop.attention()).toEqual({});
    await expectCountersToBeTrue(shop);
  });

  test('while its sender is still at work leaves the record to one of them', async () => {
    const written = await shop.write();
    shop.provider = async (message) => {
      await reported(message.messageId, 'accepted');
      await reported(message.messageId, 'delivered');
      return accepts(message);
    };
    await nurtureLead(shop.services, written);
    expect(await shop.message(`${written.leadId}-reply`)).toMatchObject({ state: 'delivered' });
    expect((await shop.lead(written.leadId)).sequence).toMatchObject({ state: 'active', step: 1 });
    await expectCountersToBeTrue(shop);
  });
});

describe('a message that is refused after it was taken', () => {
  test('fails, on the day it was sent, and waits for a person', async () => {
    const leadId = await shop.receive();
    shop.pass(20 * hour);
    await reported(`${leadId}-reply`, 'refused', { reason: 'The mailbox is full.' });
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'failed', error: 'The mailbox is full.' });
    expect(await shop.attention()).toMatchObject({ [`failedMessage-${leadId}`]: { detail: 'The mailbox is full.' } });
    expect((await shop.lead(leadId)).sequence).toMatchObject({ state: 'waiting', step: 0, waitingFor: 'person' });
    expect((await addressOf('email', 'nora@example.com'))?.blocked).toBeUndefined();
    await expectCountersToBeTrue(shop);
  });

  test('although a later one has gone out does not take that one back', async () => {
    const leadId = await shop.receive();
    shop.pass(24 * hour);
    await shop.sweep();
    expect(await shop.message(`${leadId}-followUp1`)).toMatchObject({ state: 'sent' });
    await reported(`${leadId}-reply`, 'refused');
    expect((await shop.lead(leadId)).sequence).toMatchObject({ state: 'active', step: 2 });
    expect(await shop.attention()).toHaveProperty([`failedMessage-${leadId}`]);
  });
});

describe('a message that comes back', () => {
  test('blocks the address, and the same step goes by the other channel where they agreed to that', async () => {
    const leadId = await shop.receive(reachable);
    shop.pass(60_000);
    await reported(`${leadId}-reply`, 'bounced');
    expect((await addressOf('email', 'nora@example.com'))?.blocked).toMatchObject({ reason: 'bounced' });
    expect((await shop.lead(leadId)).sequence).toEqual({ state: 'active', step: 0, instead: 'sms', nextAt: shop.now, dueAt: shop.now });
    expect(shop.wakeUps.at(-1)).toMatchObject({ queue: 'leadNurturing-onStepDue', at: shop.now });
    await shop.wake(leadId);
    expect(shop.delivered.map(({ messageId, to }) => [messageId, to])).toEqual([
      [`${leadId}-reply`, 'nora@example.com'],
      [`${leadId}-reply-sms`, '+12125550123'],
    ]);
    const lead = await shop.lead(leadId);
    expect(lead.sequence).toMatchObject({ state: 'active', step: 1 });
    expect(lead.sequence).not.toHaveProperty('instead');
    expect(await shop.timeline(leadId)).toContainEqual({ kind: 'bounced', by: 'sendgrid', after: { channel: 'email' } });
    expect(await shop.attention()).toEqual({});
    // What comes again changes nothing, and the follow-up takes the way that works.
    await reported(`${leadId}-reply`, 'bounced');
    await reported(`${leadId}-reply`, 'delivered');
    expect(await shop.lead(leadId)).toEqual(lead);
    shop.pass(24 * hour);
    await shop.sweep();
    expect(shop.delivered.at(-1)).toMatchObject({ messageId: `${leadId}-followUp1`, channel: 'sms' });
    await expectCountersToBeTrue(shop);
  });

  test('and may not go any other way stops the sequence: a person calls', async () => {
    const leadId = await shop.receive({ ...reachable, consent: { sms: false, marketing: false, text: '' } });
    await reported(`${leadId}-reply`, 'bounced');
    expect((await shop.lead(leadId)).sequence).toMatchObject({ state: 'stopped', stoppedBecause: 'bounced' });
    expect(await shop.attention()).toMatchObject({ [`callBack-${leadId}`]: { phone: '+12125550123', detail: 'There is no such mailbox.' } });
    shop.pass(48 * hour);
    await shop.sweep();
    expect(shop.delivered).toHaveLength(1);
    await expectCountersToBeTrue(shop);
  });

  test('on both channels ends with a person, and not in a circle', async () => {
    const leadId = await shop.receive(reachable);
    await reported(`${leadId}-reply`, 'bounced');
    await shop.wake(leadId);
    await reported(`${leadId}-reply-sms`, 'bounced', { provider: 'twilio' });
    expect((await addressOf('sms', '+12125550123'))?.blocked).toMatchObject({ reason: 'undelivered' });
    expect((await shop.lead(leadId)).sequence).toMatchObject({ state: 'stopped', stoppedBecause: 'bounced' });
    expect(await shop.attention()).toHaveProperty([`callBack-${leadId}`]);
    await shop.sweep();
    expect(shop.delivered).toHaveLength(2);
    await expectCountersToBeTrue(shop);
  });

  test('as a follow-up is written anew as that follow-up', async () => {
    const leadId = await shop.receive(reachable);
    shop.pass(24 * hour);
    await shop.sweep();
    await reported(`${leadId}-followUp1`, 'bounced');
    await shop.wake(leadId);
    expect(await shop.messagesOf(leadId)).toEqual({
      [`${leadId}-reply`]: 'sent',
      [`${leadId}-followUp1`]: 'failed',
      [`${leadId}-followUp1-sms`]: 'sent',
    });
    expect((await shop.lead(leadId)).sequence).toMatchObject({ state: 'active', step: 2 });
    await expectCountersToBeTrue(shop);
  });

  test('to somebody who has answered some other way is left at that', async () => {
    const leadId = await shop.receive(reachable);
    await shop.paths.leads(shop.businessId).doc(leadId).update({ repliedAt: shop.now });
    const before = await shop.lead(leadId);
    await reported(`${leadId}-reply`, 'bounced');
    expect((await shop.lead(leadId)).sequence).toEqual(before.sequence);
    expect(await shop.attention()).toEqual({});
  });

  test('while the provider is being asked (an address that it refuses) goes the other way at once', async () => {
    shop.provider = (message) =>
      message.channel === 'email'
        ? Promise.resolve({ result: 'refused', provider: 'sendgrid', error: 'There is no such mailbox.', address: 'invalid' })
        : accepts(message);
    const leadId = await shop.receive(reachable);
    await shop.wake(leadId);
    expect(await shop.messagesOf(leadId)).toEqual({ [`${leadId}-reply`]: 'failed', [`${leadId}-reply-sms`]: 'sent' });
    expect(await shop.attention()).toEqual({});
    await expectCountersToBeTrue(shop);
  });

  test('survives a death between the report and the second try: the sweep finds the step', async () => {
    const leadId = await shop.receive(reachable);
    await reported(`${leadId}-reply`, 'bounced');
    await shop.dieWhileSending(() => shop.wake(leadId));
    expect(await shop.message(`${leadId}-reply-sms`)).toMatchObject({ state: 'sending' });
    shop.pass(3 * 60_000);
    await Promise.all([shop.sweep(), shop.wake(leadId)]);
    expect(await shop.message(`${leadId}-reply-sms`)).toMatchObject({ state: 'unknown' });
    expect(await shop.attention()).toHaveProperty([`unclearMessage-${leadId}`]);
    expect(shop.delivered).toHaveLength(2);
    await reported(`${leadId}-reply-sms`, 'delivered', { provider: 'twilio' });
    expect((await shop.lead(leadId)).sequence).toMatchObject({ state: 'active', step: 1 });
    await expectCountersToBeTrue(shop);
  });
});

describe('a no that a provider reports', () => {
  test('after delivery leaves the message delivered, blocks the address and ends the sequence', async () => {
    const leadId = await shop.receive(reachable);
    await reported(`${leadId}-reply`, 'delivered');
    await Promise.all([reported(`${leadId}-reply`, 'complained'), reported(`${leadId}-reply`, 'complained')]);
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'delivered' });
    expect((await addressOf('email', 'nora@example.com'))?.blocked).toMatchObject({ reason: 'complained' });
    expect((await shop.lead(leadId)).sequence).toMatchObject({ state: 'stopped', stoppedBecause: 'optedOut' });
    const timeline = await shop.timeline(leadId);
    expect(timeline.filter(({ kind }) => kind === 'consentChanged')).toHaveLength(1);
    shop.pass(48 * hour);
    await shop.sweep();
    expect(shop.delivered).toHaveLength(1);
    await expectCountersToBeTrue(shop);
  });

  test('is not tried on the other channel, and outweighs a bounce', async () => {
    const leadId = await shop.receive(reachable);
    await reported(`${leadId}-reply`, 'optedOut');
    await reported(`${leadId}-reply`, 'bounced');
    expect((await addressOf('email', 'nora@example.com'))?.blocked).toMatchObject({ reason: 'optedOut' });
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'failed' });
    await shop.sweep();
    expect(shop.delivered).toHaveLength(1);
    expect(await shop.attention()).toEqual({});
  });
});

describe('a report about another message', () => {
  test('that a person wrote tells that person', async () => {
    const leadId = await shop.receive();
    await shop.paths.messages(shop.businessId).doc('manual-1').set(makeMessage({ purpose: 'manual', leadId, sentAt: opening }));
    await reported('manual-1', 'bounced');
    expect(await shop.message('manual-1')).toMatchObject({ state: 'failed' });
    expect(await shop.attention()).toHaveProperty(['failedMessage-manual-1']);
    expect((await addressOf('email', 'nora@example.com'))?.blocked).toMatchObject({ reason: 'bounced' });
  });

  test('to a member says nothing about the person it was about', async () => {
    await shop.open({ onCall: [{ email: 'oncall@example.com' }] });
    shop.turn = { priority: 'hot' };
    const leadId = await shop.receive(reachable);
    const alert = shop.delivered.find(({ to }) => to === 'oncall@example.com')?.messageId ?? '';
    const before = [await shop.lead(leadId), await shop.attention()];
    await reported(alert, 'bounced');
    expect(await shop.message(alert)).toMatchObject({ state: 'failed' });
    expect(await addressOf('email', 'oncall@example.com')).toBeUndefined();
    expect([await shop.lead(leadId), await shop.attention()]).toEqual(before);
    await alertOnCall(shop.services, shop.businessId, `hotLead-${leadId}`);
  });

  test('that is not there changes nothing', async () => {
    await reported('never-made', 'bounced');
    expect(await shop.attention()).toEqual({});
  });
});
