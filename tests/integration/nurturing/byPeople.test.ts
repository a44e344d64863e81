import { describe, expect, test } from 'vitest';
import { countedDays, countedFigures, recountedDays } from './figures.ts';
import { customer, hour, minute, opening, owner, type Shop } from './shop.ts';
import { useShop } from './useShop.ts';
import { setPaused } from '../../../functions/src/business/setPaused.ts';
import { approveMessage } from '../../../functions/src/lead-nurturing/approveMessage.ts';
import { assignLead } from '../../../functions/src/lead-nurturing/assignLead.ts';
import { changeLeadStatus } from '../../../functions/src/lead-nurturing/changeLeadStatus.ts';
import { correctQualification } from '../../../functions/src/lead-nurturing/correctQualification.ts';
import { giveUpOnLead } from '../../../functions/src/lead-nurturing/giveUpOnLead.ts';
import { logActivity } from '../../../functions/src/lead-nurturing/logActivity.ts';
import { noteReply } from '../../../functions/src/lead-nurturing/noteReply.ts';
import { receiveReply } from '../../../functions/src/lead-nurturing/receiveReply.ts';
import { rejectMessage } from '../../../functions/src/lead-nurturing/rejectMessage.ts';
import { retryLead } from '../../../functions/src/lead-nurturing/retryLead.ts';
import { resumeSequence } from '../../../functions/src/lead-nurturing/resumeSequence.ts';
import { stopSequence } from '../../../functions/src/lead-nurturing/stopSequence.ts';
import { fakeAssistant, fakeTurn } from '../../../functions/src/vendors/openai/fakeAssistant.ts';

let shop: Shop;
useShop('by-people', (opened) => {
  shop = opened;
});
const figures = () => countedFigures(shop.paths, shop.businessId);
const expectCountersToBeTrue = async () =>
  expect(await countedDays(shop.paths, shop.businessId)).toEqual(
    await recountedDays(shop.paths, shop.businessId, 'America/New_York'),
  );
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
    await expectCountersToBeTrue();
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
    await expectCountersToBeTrue();
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
    await expectCountersToBeTrue();
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

describe('a correction', () => {
  const correct = (leadId: string, correction: Parameters<typeof correctQualification>[3]) =>
    correctQualification(shop.services, shop.reference(leadId), owner, correction);

  test('of what was taken for spam answers it after all', async () => {
    shop.turn = { kind: 'spam', priority: 'cold' };
    const leadId = await shop.receive();
    shop.pass(hour);
    await correct(leadId, { kind: 'sales', priority: 'warm' });
    expect(shop.wakeUps).toHaveLength(1);
    await shop.wake(leadId);
    expect(shop.deliveredToLeads).toEqual([`${leadId}-reply`]);
    const lead = await shop.lead(leadId);
    expect(lead).toMatchObject({
      status: 'contacted',
      receivedAt: opening,
      qualification: { kind: 'sales', priority: 'warm', by: 'olivia' },
      sequence: { state: 'active', step: 1 },
    });
    expect(lead).not.toHaveProperty('skippedBecause');
    expect(await shop.timeline(leadId)).toContainEqual({
      kind: 'corrected',
      by: 'olivia',
      after: { kind: 'sales', priority: 'warm', by: 'olivia' },
    });
    expect(await figures()).toMatchObject({ leads: 1, contacted: 1, leadsByPriority: { warm: 1 } });
    await expectCountersToBeTrue();
    await shop.sweep();
    expect(shop.deliveredToLeads).toHaveLength(1);
  });

  test('of what a model took for spam, and wrote nothing to, is answered by the local assistant', async () => {
    const spam = { ...fakeTurn, kind: 'spam', subject: '', body: '' } as const;
    const local = { ...fakeTurn, kind: 'other' } as const;
    shop.services.assistants = () => ({
      chosen: fakeAssistant({ turn: () => spam }),
      local: fakeAssistant({ name: 'local', turn: () => local }),
    });
    const leadId = await shop.receive();
    expect(await shop.lead(leadId)).toMatchObject({ skippedBecause: 'spam', qualification: { by: 'openai' } });
    await correct(leadId, { kind: 'sales' });
    await shop.wake(leadId);
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'sent', writtenBy: 'local' });
  });

  test('of what was taken for spam asks a person where the assistant has nothing to say', async () => {
    shop.turn = { kind: 'spam', priority: 'cold', subject: '', body: '' };
    const leadId = await shop.receive();
    await correct(leadId, { kind: 'sales' });
    await shop.wake(leadId);
    expect(shop.delivered).toEqual([]);
    expect(await shop.attention()).toHaveProperty([`answerByHand-${leadId}`]);
    expect(await shop.lead(leadId)).toMatchObject({ sequence: { state: 'waiting', waitingFor: 'person' } });
  });

  test('of what was taken for spam, while the workflow is off, does not stay due for ever', async () => {
    shop.turn = { kind: 'spam' };
    const leadId = await shop.receive();
    await shop.setWorkflow({ enabled: false });
    await correct(leadId, { kind: 'sales' });
    await shop.wake(leadId);
    expect(await shop.lead(leadId)).toMatchObject({ skippedBecause: 'workflowOff' });
    expect(await shop.lead(leadId)).not.toHaveProperty('sequence');
  });

  test('of what was taken for spam joins it to the enquiry that was answered meanwhile', async () => {
    shop.turn = { kind: 'spam' };
    const first = await shop.receive();
    shop.turn = {};
    const second = await shop.receive({ message: 'I have asked before.' });
    expect(shop.deliveredToLeads).toEqual([`${second}-reply`]);
    await correct(first, { kind: 'sales' });
    await shop.wake(first);
    const joined = await shop.lead(first);
    expect(joined).toMatchObject({ duplicateOf: second, status: 'contacted' });
    expect(joined).not.toHaveProperty('sequence');
    expect(joined).not.toHaveProperty('skippedBecause');
    expect(shop.deliveredToLeads).toHaveLength(1);
    expect(await figures()).toMatchObject({ leads: 1, contacted: 1, pipeline: { contacted: 1 } });
    await expectCountersToBeTrue();
  });

  test('to spam lets the reply that waits for an OK go, and asks nobody any more', async () => {
    await shop.setWorkflow({ approveFirstReplies: true });
    const leadId = await shop.receive();
    await correct(leadId, { kind: 'spam' });
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'skipped', skippedBecause: 'spam' });
    expect(await shop.attention()).toEqual({});
    expect((await shop.lead(leadId)).sequence).toMatchObject({ state: 'stopped' });
    await shop.setWorkflow({ approveFirstReplies: false });
    await correct(leadId, { kind: 'sales' });
    await shop.wake(leadId);
    expect(shop.deliveredToLeads).toEqual([`${leadId}-reply`]);
  });

  test('of the priority moves the figures from the one to the other', async () => {
    const leadId = await shop.receive();
    await correct(leadId, { priority: 'hot' });
    await correct(leadId, { priority: 'hot' });
    expect(await figures()).toMatchObject({ leadsByPriority: { hot: 1 } });
    expect((await shop.timeline(leadId)).filter(({ kind }) => kind === 'corrected')).toHaveLength(1);
    await expectCountersToBeTrue();
  });

  test('is refused while the lead is still being classified', async () => {
    const { leadId } = await shop.write();
    await expect(correct(leadId, { kind: 'spam' })).rejects.toMatchObject(conflict);
  });
});

describe('the status by hand', () => {
  const move = (leadId: string, status: Parameters<typeof changeLeadStatus>[3]) =>
    changeLeadStatus(shop.services, shop.reference(leadId), owner, status);

  test('goes anywhere but back to new, and the figures with it', async () => {
    const leadId = await shop.receive();
    await expect(move(leadId, 'new')).rejects.toMatchObject({ code: 'invalid', field: 'status' });
    await move(leadId, 'qualified');
    await move(leadId, 'won');
    expect(await figures()).toMatchObject({ qualified: 1, won: 1, pipeline: { won: 1 } });
    await move(leadId, 'lost');
    await move(leadId, 'engaged');
    const counted = await figures();
    expect(counted).toMatchObject({ qualified: 1, pipeline: { engaged: 1 } });
    expect(counted).not.toHaveProperty('won');
    expect(counted).not.toHaveProperty('lost');
    await expectCountersToBeTrue();
  });

  test('of a lead that joined another does not close the door for the next enquiry', async () => {
    const first = await shop.receive();
    const second = await shop.receive({ message: 'One more thing.' });
    await move(second, 'lost');
    await shop.receive({ message: 'And another.' });
    expect(shop.deliveredToLeads).toEqual([`${first}-reply`]);
  });

  test('opened again, takes the next enquiry of the same person in again', async () => {
    const first = await shop.receive();
    await move(first, 'lost');
    await move(first, 'engaged');
    const second = await shop.receive();
    expect(await shop.lead(second)).toMatchObject({ duplicateOf: first });
  });

  test('of a lead that is gone says so', async () => {
    await expect(move('lead-that-is-not-there', 'won')).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('what people write down', () => {
  test('a call moves a new lead on and settles what asked for it', async () => {
    const leadId = await shop.receive({ email: '', phone: '(212) 555-0123' });
    shop.pass(5 * minute);
    await logActivity(shop.services, shop.reference(leadId), owner, { kind: 'call', text: 'Left a message.' });
    expect(await shop.lead(leadId)).toMatchObject({ status: 'contacted', firstResponseAt: shop.now });
    expect(await shop.attention()).toEqual({});
    expect(await figures()).toMatchObject({ contacted: 1, responseBuckets: { s300: 1 } });
    await expectCountersToBeTrue();
  });

  test('a note changes nothing', async () => {
    const leadId = await shop.receive();
    const before = await shop.lead(leadId);
    await logActivity(shop.services, shop.reference(leadId), owner, { kind: 'note', text: 'Has a dog.' });
    expect(await shop.lead(leadId)).toEqual(before);
    expect((await shop.timeline(leadId)).map(({ kind }) => kind)).toContain('note');
  });

  test('a reply on the phone counts like any other', async () => {
    const leadId = await shop.receive();
    await noteReply(shop.services, shop.reference(leadId), owner, 'Wants us on Friday.');
    expect(await shop.lead(leadId)).toMatchObject({ status: 'engaged', sequence: { state: 'stopped', stoppedBecause: 'replied' } });
  });

  test('only members of the business can be given a lead', async () => {
    const leadId = await shop.receive();
    await expect(assignLead(shop.services, shop.reference(leadId), owner, 'stranger')).rejects.toMatchObject({
      code: 'invalid',
      field: 'assignedTo',
    });
  });
});

describe('an event that was given up on', () => {
  const event = { id: 'event-1', path: 'somewhere' };

  test('is shown to the owner, who runs it again', async () => {
    const written = await shop.write({ phone: '(212) 555-0123' });
    await giveUpOnLead(shop.services, written, written.lead, event);
    expect(await shop.attention()).toMatchObject({ [`notProcessed-${written.leadId}`]: { phone: '(212) 555-0123' } });
    shop.pass(hour);
    await retryLead(shop.services, written);
    expect(shop.deliveredToLeads).toEqual([`${written.leadId}-reply`]);
    expect(await shop.attention()).toEqual({});
    expect((await shop.paths.deadLetters(shop.businessId).get()).size).toBe(0);
    expect(await figures()).toMatchObject({ leads: 1, contacted: 1 });
  });

  test('and is run again a day later waits for an OK: the answer would be strange by now', async () => {
    const written = await shop.write();
    await giveUpOnLead(shop.services, written, written.lead, event);
    shop.pass(24 * hour);
    await retryLead(shop.services, written);
    expect(shop.delivered).toEqual([]);
    expect(await shop.message(`${written.leadId}-reply`)).toMatchObject({ state: 'held' });
    expect(Object.keys(await shop.attention())).toEqual([`heldMessage-${written.leadId}`]);
  });

  test('because the document was in no expected form, is shown all the same', async () => {
    await giveUpOnLead(shop.services, shop.reference('lead-of-nobody-known'), { name: 7 }, event);
    expect(await shop.attention()).toMatchObject({ 'notProcessed-lead-of-nobody-known': { title: 'A lead' } });
  });
});

function inbound(body: string) {
  return { messageId: shop.paths.messages(shop.businessId).doc().id, channel: 'email', provider: 'local', body } as const;
}
