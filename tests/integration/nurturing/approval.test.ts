import { describe, expect, test } from 'vitest';
import { countedFigures, expectCountersToBeTrue } from './figures.ts';
import { customer, hour, owner, type Shop } from './shop.ts';
import { useShop } from './useShop.ts';
import { setPaused } from '../../../functions/src/business/setPaused.ts';
import { approveMessage } from '../../../functions/src/lead-nurturing/approveMessage.ts';
import { changeLeadStatus } from '../../../functions/src/lead-nurturing/changeLeadStatus.ts';
import { receiveReply } from '../../../functions/src/lead-nurturing/receiveReply.ts';
import { rejectMessage } from '../../../functions/src/lead-nurturing/rejectMessage.ts';
import { resumeSequence } from '../../../functions/src/lead-nurturing/resumeSequence.ts';
import { stopSequence } from '../../../functions/src/lead-nurturing/stopSequence.ts';

let shop: Shop;
useShop('approval', (opened) => {
  shop = opened;
});
const figures = () => countedFigures(shop.paths, shop.businessId);
const approve = (messageId: string, text: { subject?: string; body?: string } = {}) =>
  approveMessage(shop.services, shop.businessId, owner, { messageId, ...text });
const reject = (messageId: string) =>
  rejectMessage(shop.services, shop.businessId, owner, { messageId, reason: 'I will call.' });
const conflict = { code: 'conflict' };

describe('a first reply that needs an OK', () => {
  let leadId: string;
  const waiting = async () => {
    await shop.setWorkflow({ approveFirstReplies: true });
    leadId = await shop.receive();
  };

  test('waits for it, and counts as a lead that is not answered yet', async () => {
    await waiting();
    expect(shop.delivered).toEqual([]);
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'awaitingApproval', attempts: 0 });
    expect(await shop.lead(leadId)).toMatchObject({ status: 'new', sequence: { state: 'waiting', waitingFor: 'approval' } });
    expect(await shop.attention()).toMatchObject({ [`approval-${leadId}`]: { messageId: `${leadId}-reply` } });
    expect(await figures()).toEqual({ leads: 1, leadsBySource: { form: 1 }, leadsByPriority: { warm: 1 }, pipeline: { new: 1 } });
    shop.pass(24 * hour);
    await shop.sweep();
    expect(shop.delivered).toEqual([]);
  });

  test('goes out with it, as the person left it, and the follow-ups begin', async () => {
    await waiting();
    shop.pass(3 * hour);
    await approve(`${leadId}-reply`, { subject: 'Hello Nora', body: 'We will call you today.' });
    expect(shop.delivered).toMatchObject([{ subject: 'Hello Nora', body: 'We will call you today.' }]);
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'sent', approvedBy: owner, writtenBy: 'member' });
    expect(await shop.lead(leadId)).toMatchObject({
      status: 'contacted',
      sequence: { state: 'active', step: 1, nextAt: new Date(shop.now.getTime() + 24 * hour) },
    });
    expect(await shop.attention()).toEqual({});
    expect(await figures()).toMatchObject({ contacted: 1, responseBuckets: { s14400: 1 } });
    await expectCountersToBeTrue(shop);
  });

  test('given twice at once, sends it once', async () => {
    await waiting();
    const outcomes = await Promise.allSettled([approve(`${leadId}-reply`), approve(`${leadId}-reply`)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(shop.deliveredToLeads).toEqual([`${leadId}-reply`]);
  });

  test('is not sent while everything is paused, nor afterwards without the OK', async () => {
    await waiting();
    await setPaused(shop.services, shop.businessId, owner, '', true);
    await expect(approve(`${leadId}-reply`)).rejects.toMatchObject(conflict);
    const duringPause = await shop.receive({ email: 'sam@example.com' });
    await setPaused(shop.services, shop.businessId, owner, '', false);
    await shop.sweep();
    expect(shop.delivered).toEqual([]);
    expect(await shop.message(`${duringPause}-reply`)).toMatchObject({ state: 'awaitingApproval' });
  });

  test('is let go when it is rejected, and nothing follows', async () => {
    await waiting();
    await reject(`${leadId}-reply`);
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'skipped', skippedBecause: 'rejectedByMember' });
    expect(await shop.lead(leadId)).toMatchObject({ status: 'new', sequence: { state: 'stopped', stoppedBecause: 'byMember' } });
    expect(await shop.attention()).toEqual({});
    await expect(approve(`${leadId}-reply`)).rejects.toMatchObject(conflict);
    shop.pass(24 * hour);
    await shop.sweep();
    expect(shop.delivered).toEqual([]);
    await expectCountersToBeTrue(shop);
  });

  test('is let go when the lead replies, is closed or says no', async () => {
    for (const end of [
      () => receiveReply(shop.services, shop.reference(leadId), customer, inbound('I called you')),
      () => receiveReply(shop.services, shop.reference(leadId), customer, inbound('stop')),
      () => changeLeadStatus(shop.services, shop.reference(leadId), owner, 'lost'),
    ]) {
      await shop.setWorkflow({ approveFirstReplies: true });
      leadId = await shop.receive({ email: `${Math.random()}@example.com` });
      await end();
      expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'skipped' });
      expect(await shop.attention()).not.toHaveProperty([`approval-${leadId}`]);
      await expect(approve(`${leadId}-reply`)).rejects.toMatchObject(conflict);
    }
    expect(shop.delivered).toEqual([]);
    await expectCountersToBeTrue(shop);
  });

  test('asks for it again when the lead was closed by mistake, and goes out then', async () => {
    await waiting();
    await changeLeadStatus(shop.services, shop.reference(leadId), owner, 'lost');
    await changeLeadStatus(shop.services, shop.reference(leadId), owner, 'contacted', { undo: true });
    await shop.sweep();
    expect(shop.delivered).toEqual([]);
    expect(await shop.attention()).toMatchObject({ [`approval-${leadId}`]: { messageId: `${leadId}-reply`, title: 'Nora Harper' } });
    await approve(`${leadId}-reply`);
    expect(shop.deliveredToLeads).toEqual([`${leadId}-reply`]);
    expect(await shop.attention()).toEqual({});
    await expectCountersToBeTrue(shop);
  });

  test('that is given during quiet hours sends the text when they end', async () => {
    await shop.setWorkflow({ approveFirstReplies: true, quietHours: { enabled: true, start: '09:00', end: '12:00' } });
    leadId = await shop.receive({
      email: '',
      phone: '(212) 555-0123',
      preferredChannel: 'sms',
      consent: { sms: true, marketing: false, text: 'Yes' },
    });
    await approve(`${leadId}-reply`);
    expect(shop.delivered).toEqual([]);
    shop.pass(2 * hour);
    await shop.sweep();
    expect(shop.deliveredToLeads).toEqual([`${leadId}-reply`]);
  });
});

describe('a follow-up that was held for its age', () => {
  test('goes out when a person says so, however old it is', async () => {
    const leadId = await shop.receive();
    shop.pass(80 * hour);
    await shop.sweep();
    await approve(`${leadId}-followUp1`);
    expect(shop.deliveredToLeads).toEqual([`${leadId}-reply`, `${leadId}-followUp1`]);
    expect((await shop.lead(leadId)).sequence).toMatchObject({ state: 'active', step: 2, nextAt: shop.now });
  });

  test('is let go when it is rejected, and the next one stays as planned', async () => {
    const leadId = await shop.receive();
    shop.pass(74 * hour);
    await shop.sweep();
    await reject(`${leadId}-followUp1`);
    expect((await shop.lead(leadId)).sequence).toMatchObject({ state: 'active', step: 2, nextAt: shop.now });
    await shop.sweep();
    expect(shop.deliveredToLeads).toEqual([`${leadId}-reply`, `${leadId}-followUp2`]);
  });

  test('stays let go when the follow-ups are stopped and taken up again', async () => {
    const leadId = await shop.receive();
    shop.pass(74 * hour);
    await shop.sweep();
    await stopSequence(shop.services, shop.reference(leadId), owner);
    expect(await shop.message(`${leadId}-followUp1`)).toMatchObject({ state: 'skipped', skippedBecause: 'stoppedByMember' });
    await resumeSequence(shop.services, shop.reference(leadId), owner);
    await shop.sweep();
    expect(shop.deliveredToLeads).toEqual([`${leadId}-reply`, `${leadId}-followUp2`]);
    expect((await shop.lead(leadId)).sequence).toEqual({ state: 'finished', step: 3 });
  });
});

function inbound(body: string) {
  return { messageId: shop.paths.messages(shop.businessId).doc().id, channel: 'email', provider: 'local', body } as const;
}
