import { describe, expect, test } from 'vitest';
import { countedFigures, expectCountersToBeTrue } from './figures.ts';
import { hour, minute, opening, owner, type Shop } from './shop.ts';
import { useShop } from './useShop.ts';
import { assignLead } from '../../../functions/src/lead-nurturing/assignLead.ts';
import { changeLeadStatus } from '../../../functions/src/lead-nurturing/changeLeadStatus.ts';
import { correctQualification } from '../../../functions/src/lead-nurturing/correctQualification.ts';
import { giveUpOnLead } from '../../../functions/src/lead-nurturing/giveUpOnLead.ts';
import { logActivity } from '../../../functions/src/lead-nurturing/logActivity.ts';
import { noteReply } from '../../../functions/src/lead-nurturing/noteReply.ts';
import { retryLead } from '../../../functions/src/lead-nurturing/retryLead.ts';
import { fakeAssistant, fakeTurn } from '../../../functions/src/vendors/openai/fakeAssistant.ts';

let shop: Shop;
useShop('by-people', (opened) => {
  shop = opened;
});
const figures = () => countedFigures(shop.paths, shop.businessId);
const conflict = { code: 'conflict' };

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
    await expectCountersToBeTrue(shop);
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
    await expectCountersToBeTrue(shop);
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
    await expectCountersToBeTrue(shop);
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
    await expectCountersToBeTrue(shop);
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
    await expectCountersToBeTrue(shop);
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
