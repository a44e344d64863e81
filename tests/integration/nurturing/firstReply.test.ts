import { describe, expect, test } from 'vitest';
import { countedFigures } from './figures.ts';
import { hour, minute, opening, owner, type Shop } from './shop.ts';
import { useShop } from './useShop.ts';
import { changeLeadStatus } from '../../../functions/src/lead-nurturing/changeLeadStatus.ts';
import { nurtureLead } from '../../../functions/src/lead-nurturing/nurtureLead.ts';

let shop: Shop;
useShop('first-reply', (opened) => {
  shop = opened;
});
const figures = () => countedFigures(shop.paths, shop.businessId);

describe('a new lead', () => {
  test('is answered, moves to contacted and is counted', async () => {
    const written = await shop.write({ name: 'Nora Harper', email: ' Nora@Example.com' });
    shop.pass(3000);
    await nurtureLead(shop.services, written);
    const lead = await shop.lead(written.leadId);
    expect(lead).toMatchObject({
      status: 'contacted',
      language: 'en',
      qualification: { kind: 'sales', priority: 'warm', by: 'local' },
      receivedAt: opening,
      firstResponseAt: shop.now,
      sequence: { state: 'active', step: 1, nextAt: new Date(shop.now.getTime() + 24 * hour) },
    });
    expect(lead.search).toContain('nora@example.com');
    expect(shop.delivered).toMatchObject([{ messageId: `${written.leadId}-reply`, to: 'nora@example.com', channel: 'email' }]);
    expect(await shop.message(`${written.leadId}-reply`)).toMatchObject({
      state: 'sent',
      attempts: 1,
      provider: 'local',
      sentAt: shop.now,
      contactId: lead.contactId,
    });
    expect(await shop.timeline(written.leadId)).toEqual([
      { kind: 'statusChanged', by: 'local', after: { status: 'contacted' } },
    ]);
    expect(await figures()).toEqual({
      leads: 1,
      contacted: 1,
      messagesSent: 1,
      emailsSent: 1,
      leadsBySource: { form: 1 },
      leadsByPriority: { warm: 1 },
      pipeline: { contacted: 1 },
      // The three seconds that the answer took, its writing included.
      responseBuckets: { s5: 1 },
    });
    expect(await shop.attention()).toEqual({});
    expect(shop.wakeUps).toMatchObject([{ queue: 'leadNurturing-onStepDue', at: lead.sequence?.nextAt }]);
  });

  test('whose event is delivered three times at once gets one reply and counts once', async () => {
    const written = await shop.write();
    await Promise.all([1, 2, 3].map(() => nurtureLead(shop.services, written)));
    expect(shop.deliveredToLeads).toEqual([`${written.leadId}-reply`]);
    expect(await figures()).toMatchObject({ leads: 1, contacted: 1, messagesSent: 1 });
  });

  test('whose event comes again much later is left alone', async () => {
    const written = await shop.write();
    await nurtureLead(shop.services, written);
    shop.pass(11 * hour);
    const before = await shop.lead(written.leadId);
    await nurtureLead(shop.services, written);
    expect(shop.deliveredToLeads).toHaveLength(1);
    expect(await shop.lead(written.leadId)).toEqual(before);
  });

  test('whose event was late for ten minutes took ten minutes to answer', async () => {
    const written = await shop.write();
    shop.pass(10 * minute);
    await nurtureLead(shop.services, written);
    expect(await shop.lead(written.leadId)).toMatchObject({ receivedAt: opening, firstResponseAt: shop.now });
    expect(await figures()).toMatchObject({ responseBuckets: { s900: 1 } });
  });

  test('that was closed by a person before its late event came is left alone', async () => {
    const written = await shop.write();
    await changeLeadStatus(shop.services, written, owner, 'lost');
    shop.pass(hour);
    await nurtureLead(shop.services, written);
    expect(shop.delivered).toEqual([]);
    expect(await shop.lead(written.leadId)).toMatchObject({ status: 'lost', skippedBecause: 'leadClosed' });
    expect(await figures()).toMatchObject({ leads: 1, lost: 1, pipeline: { lost: 1 } });
  });

  test('counts on the day of the product clock, whatever the machine thinks', async () => {
    shop.moveProductClock(48 * hour);
    const leadId = await shop.receive();
    expect((await shop.lead(leadId)).receivedAt).toEqual(new Date(opening.getTime() + 48 * hour));
    expect((await shop.paths.stats(shop.businessId).doc('2026-11').get()).data()?.days).toHaveProperty('26');
  });

  test('that came while the workflow was off is counted, and not answered', async () => {
    await shop.setWorkflow({ enabled: false });
    const leadId = await shop.receive();
    expect(shop.delivered).toEqual([]);
    expect(await shop.lead(leadId)).toMatchObject({ status: 'new', skippedBecause: 'workflowOff' });
    expect(await figures()).toEqual({ leads: 1, leadsBySource: { form: 1 }, leadsByPriority: { warm: 1 }, pipeline: { new: 1 } });
    expect(await shop.timeline(leadId)).toMatchObject([{ kind: 'skipped', after: { because: 'workflowOff' } }]);
  });

  test('of a business that has no settings yet is counted like that', async () => {
    await shop.paths.leadNurture(shop.businessId).delete();
    shop.forget();
    const leadId = await shop.receive();
    expect(await shop.lead(leadId)).toMatchObject({ skippedBecause: 'workflowOff' });
    expect(await figures()).toMatchObject({ leads: 1 });
  });

  test('that is spam is never answered', async () => {
    shop.turn = { kind: 'spam', priority: 'cold', subject: '', body: '' };
    const leadId = await shop.receive();
    expect(shop.delivered).toEqual([]);
    expect(await shop.lead(leadId)).toMatchObject({ skippedBecause: 'spam' });
    expect(await shop.lead(leadId)).not.toHaveProperty('sequence');
    expect(await shop.attention()).toEqual({});
  });

  test('that nobody may write to asks a person to call', async () => {
    const leadId = await shop.receive({ email: '', phone: '(212) 555-0123', preferredChannel: 'sms' });
    expect(shop.delivered).toEqual([]);
    expect(await shop.lead(leadId)).toMatchObject({
      skippedBecause: 'noSmsConsent',
      sequence: { state: 'waiting', waitingFor: 'person' },
    });
    expect(await shop.attention()).toMatchObject({ [`callBack-${leadId}`]: { kind: 'callBack', phone: '+12125550123' } });
  });

  test('that prefers texts without agreeing to them is answered by email', async () => {
    const leadId = await shop.receive({ phone: '(212) 555-0123', preferredChannel: 'sms' });
    expect(shop.delivered).toMatchObject([{ channel: 'email', to: 'nora@example.com' }]);
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ channel: 'email', subject: 'Your message' });
  });

  test('whose email is not an address is answered by text, in the form of one', async () => {
    const leadId = await shop.receive({
      email: 'nora at example',
      phone: '(212) 555-0123',
      consent: { sms: true, marketing: false, text: 'Yes' },
    });
    expect(shop.delivered).toMatchObject([{ channel: 'sms', to: '+12125550123' }]);
    const message = await shop.message(`${leadId}-reply`);
    expect(message).not.toHaveProperty('subject');
    expect(message.body).toContain('STOP');
  });

  test('by text waits for the end of quiet hours, by email it does not', async () => {
    await shop.setWorkflow({ quietHours: { enabled: true, start: '09:00', end: '11:00' } });
    const consent = { sms: true, marketing: false, text: 'Yes' };
    const byText = await shop.receive({ email: '', phone: '(212) 555-0123', preferredChannel: 'sms', consent });
    const byEmail = await shop.receive({ email: 'sam@example.com' });
    expect(shop.deliveredToLeads).toEqual([`${byEmail}-reply`]);
    const allowedAt = new Date('2026-11-24T16:00:00Z');
    expect(await shop.lead(byText)).toMatchObject({ sequence: { state: 'waiting', waitingFor: 'quietHours', nextAt: allowedAt } });
    expect(shop.wakeUps.map(({ at }) => at)).toContainEqual(allowedAt);
    shop.pass(hour - 1000);
    await shop.wake(byText);
    expect(shop.deliveredToLeads).toHaveLength(1);
    shop.pass(1000);
    await shop.wake(byText);
    expect(shop.deliveredToLeads).toEqual([`${byEmail}-reply`, `${byText}-reply`]);
    expect(await shop.lead(byText)).toMatchObject({ status: 'contacted', firstResponseAt: allowedAt, sequence: { state: 'active', step: 1 } });
    expect(await shop.lead(byText)).not.toHaveProperty('sequence.waitingFor');
  });

  test('over the daily cap waits for the next day, and one notice tells the owner', async () => {
    await shop.setBusiness({ dailyCaps: { leads: 2, email: 500, sms: 100, ai: 100 } });
    for (const name of ['one', 'two', 'three', 'four']) {
      await shop.receive({ email: `${name}@example.com` });
      shop.forget();
    }
    expect(shop.deliveredToLeads).toHaveLength(2);
    const midnight = new Date('2026-11-25T05:00:00Z');
    expect(await shop.lead('lead-0000000000000003')).toMatchObject({ sequence: { waitingFor: 'dailyCap', nextAt: midnight } });
    expect(Object.keys(await shop.attention())).toEqual(['overCap-today']);
    expect(await figures()).toMatchObject({ leads: 4, contacted: 2, pipeline: { contacted: 2, new: 2 } });
    shop.pass(14 * hour);
    await shop.sweep();
    expect(shop.deliveredToLeads).toHaveLength(4);
    expect(await shop.attention()).toEqual({});
    expect(await figures()).toMatchObject({ leads: 4, contacted: 4 });
  });
});

describe('two leads of one new person', () => {
  test('at the same moment make one contact and one greeting', async () => {
    const [one, two] = [await shop.write(), await shop.write({ message: 'One more thing.' })];
    await Promise.all([nurtureLead(shop.services, one), nurtureLead(shop.services, two)]);
    expect(shop.deliveredToLeads).toHaveLength(1);
    expect((await shop.paths.contacts(shop.businessId).get()).size).toBe(1);
    expect((await shop.paths.addresses(shop.businessId).get()).size).toBe(1);
    const leads = await shop.leads();
    expect(leads.filter(({ duplicateOf }) => duplicateOf !== undefined)).toHaveLength(1);
    expect(new Set(leads.map(({ contactId }) => contactId)).size).toBe(1);
    expect(await figures()).toMatchObject({ leads: 1, contacted: 1, messagesSent: 1 });
    expect(Object.keys(await shop.attention())).toEqual([expect.stringMatching(/^wroteAgain-/)]);
  });
});

describe('an emergency', () => {
  const emergency = { emergency: true, priority: 'hot', kind: 'support' } as const;
  test("gets the owner's own text at any hour, over any cap, and never the assistant's", async () => {
    await shop.setBusiness({ dailyCaps: { leads: 0, email: 0, sms: 0, ai: 0 } });
    await shop.setWorkflow({ quietHours: { enabled: true, start: '00:00', end: '23:59' }, approveFirstReplies: true });
    shop.turn = { ...emergency, body: 'Open a window.' };
    const leadId = await shop.receive({
      email: '',
      phone: '(212) 555-0123',
      preferredChannel: 'sms',
      consent: { sms: true, marketing: false, text: 'Yes' },
    });
    expect(shop.deliveredToLeads).toEqual([`${leadId}-reply`]);
    const [safety] = shop.delivered;
    expect(safety?.body).toContain('leave the house and call 911');
    expect(safety?.body).not.toContain('window');
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ writtenBy: 'safetyText', state: 'sent' });
    expect(await shop.attention()).toMatchObject({ [`emergency-${leadId}`]: { rank: 0, phone: '+12125550123' } });
  });

  test('of a business without such a text asks a person to call', async () => {
    await shop.setBusiness({ safetyText: '' });
    shop.turn = emergency;
    const leadId = await shop.receive();
    expect(shop.deliveredToLeads).toEqual([]);
    expect(await shop.attention()).toHaveProperty([`emergency-${leadId}`]);
    expect(await shop.lead(leadId)).toMatchObject({ sequence: { state: 'waiting', waitingFor: 'person' } });
  });

  test('while everything is paused alerts a person, and its text goes when the pause ends', async () => {
    await shop.setBusiness({ pausedAt: opening });
    shop.turn = emergency;
    const leadId = await shop.receive();
    expect(shop.deliveredToLeads).toEqual([]);
    expect(await shop.attention()).toHaveProperty([`emergency-${leadId}`, 'alertsSent'], 1);
    await shop.resume();
    await shop.sweep();
    expect(shop.deliveredToLeads).toEqual([`${leadId}-reply`]);
  });
});
