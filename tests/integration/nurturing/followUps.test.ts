import { describe, expect, test } from 'vitest';
import { countedFigures, expectCountersToBeTrue } from './figures.ts';
import { customer, hour, minute, opening, owner, type Shop } from './shop.ts';
import { useShop } from './useShop.ts';
import { setPaused } from '../../../functions/src/business/setPaused.ts';
import { changeLeadStatus } from '../../../functions/src/lead-nurturing/changeLeadStatus.ts';
import { logActivity } from '../../../functions/src/lead-nurturing/logActivity.ts';
import { receiveReply } from '../../../functions/src/lead-nurturing/receiveReply.ts';
import { replyAsCustomer } from '../../../functions/src/lead-nurturing/replyAsCustomer.ts';
import { resumeSequence } from '../../../functions/src/lead-nurturing/resumeSequence.ts';
import { saveSettings } from '../../../functions/src/lead-nurturing/saveSettings.ts';
import { stopSequence } from '../../../functions/src/lead-nurturing/stopSequence.ts';
import { makeWorkflow } from '../../../functions/src/testing/builders.ts';

let shop: Shop;
let leadId: string;
useShop('follow-ups', (opened) => {
  shop = opened;
});
/** A lead that came in and was answered. */
const answered = async (changes: Parameters<Shop['receive']>[0] = {}) => {
  leadId = await shop.receive(changes);
};
const sent = () => shop.deliveredToLeads.map((id) => id.slice(leadId.length + 1));
const sequence = async () => (await shop.lead(leadId)).sequence;
const writeBack = (body: string, channel: 'email' | 'sms' = 'email') =>
  receiveReply(shop.services, shop.reference(leadId), customer, { messageId: `inbound-of-${leadId}`, channel, provider: 'local', body });

describe('a lead that does not reply', () => {
  test('is followed up on after 24 and 72 hours, and then left in peace', async () => {
    await answered();
    shop.pass(24 * hour - 1);
    await shop.sweep();
    expect(sent()).toEqual(['reply']);
    shop.pass(1);
    await shop.sweep();
    expect(sent()).toEqual(['reply', 'followUp1']);
    expect(await sequence()).toMatchObject({ state: 'active', step: 2, nextAt: new Date(opening.getTime() + 72 * hour) });
    shop.pass(48 * hour);
    await shop.sweep();
    expect(sent()).toEqual(['reply', 'followUp1', 'followUp2']);
    expect(await sequence()).toEqual({ state: 'finished', step: 3 });
    shop.pass(1000 * hour);
    await shop.sweep();
    expect(sent()).toHaveLength(3);
    expect(await shop.lead(leadId)).toMatchObject({ status: 'contacted' });
    expect(await countedFigures(shop.paths, shop.businessId)).toMatchObject({ leads: 1, messagesSent: 3, followUpsSent: 2, emailsSent: 3 });
    await expectCountersToBeTrue(shop);
  });

  test('gets each follow-up once, whoever comes to send it, and however many come at once', async () => {
    await answered();
    shop.pass(24 * hour);
    await Promise.all([shop.wake(leadId), shop.wake(leadId), shop.sweep()]);
    await shop.sweep();
    expect(sent()).toEqual(['reply', 'followUp1']);
    expect(await countedFigures(shop.paths, shop.businessId)).toMatchObject({ followUpsSent: 1 });
  });

  test('is followed up on at the times the owner has set, from the conversation so far', async () => {
    await shop.setWorkflow({ followUpHours: [1, 5] });
    const asked: string[] = [];
    shop.whileWriting = ({ conversation, number }) => {
      asked.push(`${number}: ${conversation.map(({ direction }) => direction).join(' ')}`);
      return Promise.resolve();
    };
    await answered();
    shop.pass(hour);
    await shop.sweep();
    shop.pass(4 * hour);
    await shop.sweep();
    expect(sent()).toEqual(['reply', 'followUp1', 'followUp2']);
    expect(asked).toEqual(['1: in out', '2: in out out']);
  });

  test('is not written to at night: the follow-up waits for the morning and is not late for it', async () => {
    await shop.setWorkflow({ followUpHours: [11, 72], quietHours: { enabled: true, start: '20:00', end: '08:00' } });
    await answered();
    shop.pass(11 * hour);
    await shop.sweep();
    const morning = new Date('2026-11-25T13:00:00Z');
    expect(await sequence()).toMatchObject({ state: 'waiting', waitingFor: 'quietHours', nextAt: morning, dueAt: morning });
    shop.pass(11 * hour - 1);
    await shop.sweep();
    expect(sent()).toEqual(['reply']);
    shop.pass(1);
    await shop.sweep();
    expect(sent()).toEqual(['reply', 'followUp1']);
    expect(await sequence()).toMatchObject({ state: 'active', step: 2 });
    expect(await sequence()).not.toHaveProperty('waitingFor');
  });

  test('and was forgotten for three days is left to a person, who can still send it', async () => {
    await answered();
    shop.pass((24 + 49) * hour);
    await shop.sweep();
    expect(sent()).toEqual(['reply']);
    expect(await shop.message(`${leadId}-followUp1`)).toMatchObject({ state: 'held' });
    expect(await shop.attention()).toMatchObject({ [`heldMessage-${leadId}`]: { messageId: `${leadId}-followUp1` } });
    await shop.sweep();
    expect(sent()).toEqual(['reply']);
  });

  test('in a business that wants marketing consent for it is not followed up on without, and that is on record', async () => {
    await shop.setWorkflow({ followUpsNeedMarketingConsent: true });
    await answered();
    shop.pass(24 * hour);
    await shop.sweep();
    expect(sent()).toEqual(['reply']);
    expect(await shop.lead(leadId)).toMatchObject({
      skippedBecause: 'marketingConsentRequired',
      sequence: { state: 'active', step: 2, nextAt: new Date(opening.getTime() + 72 * hour) },
    });
    expect(await shop.timeline(leadId)).toContainEqual({
      kind: 'skipped',
      by: 'leadNurturing',
      after: { step: 'followUp1', because: 'marketingConsentRequired' },
    });
    shop.pass(48 * hour);
    await shop.sweep();
    expect(await sequence()).toEqual({ state: 'finished', step: 3 });
  });

  test('is followed up on even where many on call were told about it', async () => {
    await shop.open({ onCall: [1, 2, 3, 4].map((n) => ({ email: `m${n}@example.com`, phone: `+1212555010${n}` })) });
    shop.turn = { priority: 'hot' };
    let conversation = '';
    shop.whileWriting = (request) => {
      conversation = request.conversation.map(({ direction }) => direction).join(' ');
      return Promise.resolve();
    };
    await answered();
    shop.pass(10 * minute);
    await shop.sweep();
    shop.pass(24 * hour);
    await shop.sweep();
    expect(conversation).toBe('in out');
  });
});

describe('no follow-up goes out', () => {
  const nothingFollows = async () => {
    shop.pass(24 * hour);
    await shop.sweep();
    shop.pass(48 * hour);
    await shop.sweep();
    expect(sent()).toEqual(['reply']);
  };

  test('after a reply', async () => {
    await answered();
    await replyAsCustomer(shop.services, shop.businessId, { messageId: `${leadId}-reply`, body: 'Yes, please come on Friday.' });
    expect(await shop.lead(leadId)).toMatchObject({
      status: 'engaged',
      repliedAt: shop.now,
      sequence: { state: 'stopped', stoppedBecause: 'replied' },
    });
    expect(await shop.attention()).toMatchObject({ [`replied-${leadId}`]: { detail: 'Yes, please come on Friday.' } });
    expect(await countedFigures(shop.paths, shop.businessId)).toMatchObject({ replied: 1, pipeline: { engaged: 1 } });
    await nothingFollows();
  });

  test('after a reply that came while the follow-up was being written', async () => {
    await answered();
    shop.whileWriting = () => writeBack('Yes, please come on Friday.');
    await nothingFollows();
    expect(await sequence()).toMatchObject({ state: 'stopped', stoppedBecause: 'replied' });
    expect(await shop.messagesOf(leadId)).not.toHaveProperty(`${leadId}-followUp1`);
  });

  test('when everything was paused while it was being written', async () => {
    await answered();
    shop.whileWriting = () => setPaused(shop.services, shop.businessId, owner, '', true);
    await nothingFollows();
    expect(await sequence()).toMatchObject({ state: 'waiting', waitingFor: 'paused' });
  });

  test('after the word STOP, which also keeps the address', async () => {
    await answered();
    await writeBack(' Stop. ');
    expect(await shop.lead(leadId)).toMatchObject({ status: 'contacted', sequence: { state: 'stopped', stoppedBecause: 'optedOut' } });
    expect((await shop.lead(leadId)).repliedAt).toBeUndefined();
    expect(await countedFigures(shop.paths, shop.businessId)).not.toHaveProperty('replied');
    const [address] = (await shop.paths.addresses(shop.businessId).get()).docs.map((document) => document.data());
    expect(address).toMatchObject({ channel: 'email', blocked: { reason: 'optedOut' }, lastGreetedAt: opening });
    await nothingFollows();
    // A later enquiry of theirs is not answered by email either; a person is asked to.
    await changeLeadStatus(shop.services, shop.reference(leadId), owner, 'lost');
    const next = await shop.receive();
    expect(await shop.lead(next)).toMatchObject({ skippedBecause: 'blocked' });
    expect(await shop.attention()).toHaveProperty([`callBack-${next}`]);
  });

  test.each(['won', 'lost', 'unreachable'] as const)('after it was moved to %s', async (status) => {
    await answered();
    await changeLeadStatus(shop.services, shop.reference(leadId), owner, status);
    expect(await sequence()).toMatchObject({ state: 'stopped', stoppedBecause: status === 'unreachable' ? 'byMember' : status });
    await nothingFollows();
  });

  test.each(['won', 'lost'] as const)('after it was moved to %s; where that is taken back, it goes on where it was', async (status) => {
    await answered();
    const before = await sequence();
    await changeLeadStatus(shop.services, shop.reference(leadId), owner, status);
    await changeLeadStatus(shop.services, shop.reference(leadId), owner, 'contacted', { undo: true });
    expect(await sequence()).toEqual(before);
    expect(shop.wakeUps.at(-1)).toMatchObject({ data: { leadId }, at: before?.nextAt });
    shop.pass(24 * hour);
    await shop.sweep();
    expect(sent()).toEqual(['reply', 'followUp1']);
    await expectCountersToBeTrue(shop);
  });

  test('after it was closed; opened again later, it goes on when a member says so', async () => {
    await answered();
    await changeLeadStatus(shop.services, shop.reference(leadId), owner, 'lost');
    await changeLeadStatus(shop.services, shop.reference(leadId), owner, 'engaged');
    await nothingFollows();
    await resumeSequence(shop.services, shop.reference(leadId), owner);
    await shop.sweep();
    expect(sent()).toEqual(['reply', 'followUp1']);
  });

  test('after it was closed and the person said STOP meanwhile, whoever takes the closing back', async () => {
    await answered();
    await changeLeadStatus(shop.services, shop.reference(leadId), owner, 'lost');
    await writeBack('stop');
    await changeLeadStatus(shop.services, shop.reference(leadId), owner, 'contacted', { undo: true });
    await nothingFollows();
  });

  test('after a member stopped it; taken up again, it goes on where it was', async () => {
    await answered();
    shop.pass(minute);
    await stopSequence(shop.services, shop.reference(leadId), owner);
    shop.pass(24 * hour);
    await shop.sweep();
    expect(sent()).toEqual(['reply']);
    await resumeSequence(shop.services, shop.reference(leadId), owner);
    await shop.sweep();
    expect(sent()).toEqual(['reply', 'followUp1']);
    expect((await shop.timeline(leadId)).map(({ kind }) => kind)).toEqual(['statusChanged', 'sequenceStopped', 'sequenceResumed']);
  });

  test('after a member stopped it while it was on its way; taken up again, the next one follows', async () => {
    await answered();
    shop.pass(24 * hour);
    const { provider } = shop;
    shop.provider = async (message) => {
      await stopSequence(shop.services, shop.reference(leadId), owner);
      return provider(message);
    };
    await shop.sweep();
    shop.provider = provider;
    expect(sent()).toEqual(['reply', 'followUp1']);
    expect(await sequence()).toEqual({ state: 'stopped', step: 2, stoppedBecause: 'byMember' });
    shop.pass(48 * hour);
    await resumeSequence(shop.services, shop.reference(leadId), owner);
    await shop.sweep();
    expect(sent()).toEqual(['reply', 'followUp1', 'followUp2']);
  });

  test('once they have said no, even if a member takes up what a member had stopped', async () => {
    await answered();
    await stopSequence(shop.services, shop.reference(leadId), owner);
    await writeBack('STOP');
    await expect(resumeSequence(shop.services, shop.reference(leadId), owner)).rejects.toMatchObject({ code: 'conflict' });
    await nothingFollows();
  });
});

describe('a pause', () => {
  test('holds follow-ups back, and its end takes them up again', async () => {
    await answered();
    await setPaused(shop.services, shop.businessId, owner, '', true);
    shop.pass(24 * hour);
    await shop.sweep();
    expect(sent()).toEqual(['reply']);
    expect(await sequence()).toMatchObject({ state: 'waiting', waitingFor: 'paused', step: 1 });
    expect(await sequence()).not.toHaveProperty('nextAt');
    shop.pass(10 * hour);
    await setPaused(shop.services, shop.businessId, owner, '', false);
    await shop.sweep();
    expect(sent()).toEqual(['reply', 'followUp1']);
  });

  test('of the workflow does the same', async () => {
    const { enabled: _, enabledAt: __, ...settings } = makeWorkflow();
    const save = (enabled: boolean) => saveSettings(shop.services, shop.businessId, owner, '', { enabled, settings });
    await answered();
    await save(false);
    shop.pass(24 * hour);
    await shop.sweep();
    expect(await sequence()).toMatchObject({ state: 'waiting', waitingFor: 'paused' });
    shop.pass(hour);
    await save(true);
    await shop.sweep();
    expect(sent()).toEqual(['reply', 'followUp1']);
  });

  test('ends for every lead, also for one that somebody changes at the same moment', async () => {
    await setPaused(shop.services, shop.businessId, owner, '', true);
    const leadIds = await Promise.all([1, 2, 3].map((n) => shop.receive({ email: `${n}@example.com` })));
    await Promise.all([
      setPaused(shop.services, shop.businessId, owner, '', false),
      ...leadIds.map((id) => logActivity(shop.services, shop.reference(id), owner, { kind: 'call', text: 'Called.' })),
    ]);
    await shop.sweep();
    expect(shop.deliveredToLeads.toSorted()).toEqual(leadIds.map((id) => `${id}-reply`).sort());
  });

  test('that lasted for days leaves the follow-ups to a person', async () => {
    await answered();
    await setPaused(shop.services, shop.businessId, owner, '', true);
    shop.pass(24 * hour);
    await shop.sweep();
    shop.pass(49 * hour);
    await setPaused(shop.services, shop.businessId, owner, '', false);
    await shop.sweep();
    expect(sent()).toEqual(['reply']);
    expect(await shop.message(`${leadId}-followUp1`)).toMatchObject({ state: 'held' });
  });

  test('during which a lead came keeps its first reply, and sends it afterwards', async () => {
    await setPaused(shop.services, shop.businessId, owner, '', true);
    await answered();
    expect(sent()).toEqual([]);
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'queued' });
    shop.pass(hour);
    await setPaused(shop.services, shop.businessId, owner, '', false);
    await shop.sweep();
    expect(sent()).toEqual(['reply']);
    expect(await countedFigures(shop.paths, shop.businessId)).toMatchObject({ leads: 1, contacted: 1, responseBuckets: { s3600: 1 } });
  });
});

describe('what a lead says', () => {
  test('counts once, however often it is delivered', async () => {
    await answered();
    await writeBack('Yes please.');
    await writeBack('Yes please.');
    await receiveReply(shop.services, shop.reference(leadId), customer, { messageId: 'inbound-2', channel: 'email', provider: 'local', body: 'Hello?' });
    expect(await countedFigures(shop.paths, shop.businessId)).toMatchObject({ replied: 1 });
    expect(Object.keys(await shop.messagesOf(leadId)).filter((id) => id.startsWith('inbound'))).toHaveLength(2);
  });
});
