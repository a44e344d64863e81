import { describe, expect, test } from 'vitest';
import { countedFigures, expectCountersToBeTrue } from './figures.ts';
import { hour, minute, owner, type Shop } from './shop.ts';
import { useShop } from './useShop.ts';
import { changeLeadStatus } from '../../../functions/src/lead-nurturing/changeLeadStatus.ts';

let shop: Shop;
useShop('joining', (opened) => {
  shop = opened;
});
const figures = () => countedFigures(shop.paths, shop.businessId);
const yes = { sms: true, marketing: false, text: 'Yes' };

describe('a second enquiry of the same person', () => {
  test('joins the open one: logged there, no second greeting, not counted, and the owner is told', async () => {
    const first = await shop.receive();
    shop.pass(5 * minute);
    const second = await shop.receive({ email: 'NORA@example.com', message: 'I forgot: it is on the second floor.' });
    expect(shop.deliveredToLeads).toEqual([`${first}-reply`]);
    expect(await shop.lead(second)).toMatchObject({ duplicateOf: first, status: 'contacted' });
    expect(await shop.message(`${second}-joined`)).toMatchObject({
      direction: 'in',
      purpose: 'inbound',
      leadId: first,
      body: 'I forgot: it is on the second floor.',
    });
    expect(await shop.attention()).toMatchObject({ [`wroteAgain-${first}`]: { leadId: first } });
    expect(await figures()).toMatchObject({ leads: 1, pipeline: { contacted: 1 } });
    // Anybody can fill in a form with somebody's address: it is no reply.
    expect(await shop.lead(first)).toMatchObject({ sequence: { state: 'active', step: 1 } });
    await expectCountersToBeTrue(shop);
  });

  test('by another address of theirs joins as well, and both lead to them from then on', async () => {
    const first = await shop.receive({ phone: '(212) 555-0123' });
    await shop.receive({ email: 'nora@work.example.com', phone: '212-555-0123' });
    await shop.receive({ email: 'nora@work.example.com' });
    expect(shop.deliveredToLeads).toEqual([`${first}-reply`]);
    const contacts = (await shop.paths.contacts(shop.businessId).get()).docs.map((document) => document.data());
    expect(contacts).toMatchObject([
      { emails: ['nora@example.com', 'nora@work.example.com'], phones: ['+12125550123'], openLeadId: first },
    ]);
  });

  test('begins anew where the first one is closed, with a greeting if the last one is a day old', async () => {
    const first = await shop.receive();
    await changeLeadStatus(shop.services, shop.reference(first), owner, 'lost');
    shop.pass(hour);
    const soon = await shop.receive();
    expect(await shop.lead(soon)).toMatchObject({ skippedBecause: 'greetedRecently' });
    expect(await shop.attention()).toHaveProperty([`answerByHand-${soon}`]);
    await changeLeadStatus(shop.services, shop.reference(soon), owner, 'lost');
    shop.pass(23 * hour);
    const later = await shop.receive();
    expect(shop.deliveredToLeads).toEqual([`${first}-reply`, `${later}-reply`]);
    const [one, other] = [await shop.lead(first), await shop.lead(later)];
    expect(other.contactId).toBe(one.contactId);
    expect(await figures()).toMatchObject({ leads: 3, contacted: 2, lost: 2 });
    await expectCountersToBeTrue(shop);
  });

  test('is not swallowed by one that was taken for spam', async () => {
    shop.turn = { kind: 'spam' };
    await shop.receive();
    shop.turn = {};
    const second = await shop.receive();
    expect(shop.deliveredToLeads).toEqual([`${second}-reply`]);
  });

  test('is not swallowed by one that nobody answered because the workflow was off', async () => {
    await shop.setWorkflow({ enabled: false });
    const first = await shop.receive();
    expect(await shop.lead(await shop.receive())).toMatchObject({ duplicateOf: first });
    await shop.setWorkflow({ enabled: true });
    const third = await shop.receive();
    expect(shop.deliveredToLeads).toEqual([`${third}-reply`]);
  });

  test('keeps what is known of the person, and what other programs wrote down about them', async () => {
    const first = await shop.receive({ consent: yes });
    const { contactId = '' } = await shop.lead(first);
    const contact = shop.paths.contacts(shop.businessId).doc(contactId);
    await contact.withConverter(null).update({ loyaltyNumber: '4711' });
    await shop.receive({ name: 'N. Harper', consent: { sms: false, marketing: true, text: 'Yes to news' } });
    expect((await contact.withConverter(null).get()).data()).toMatchObject({
      name: 'Nora Harper',
      loyaltyNumber: '4711',
      mailable: { newsletter: true },
      consents: [
        { purpose: 'service', channel: 'sms', granted: true, wording: 'Yes' },
        { purpose: 'marketing', channel: 'email', granted: true, wording: 'Yes to news' },
      ],
    });
  });
});

describe('an emergency of somebody who has an open lead', () => {
  test('gets the safety text at once, but only once, however often the form is sent', async () => {
    const first = await shop.receive();
    shop.turn = { emergency: true, priority: 'hot', kind: 'support', reason: 'Smells gas.' };
    const second = await shop.receive({ message: 'Now it smells of gas' });
    expect(shop.deliveredToLeads).toEqual([`${first}-reply`, `${second}-reply`]);
    expect(shop.delivered[1]?.body).toContain('call 911');
    expect(await shop.message(`${second}-reply`)).toMatchObject({ leadId: first, writtenBy: 'safetyText', state: 'sent' });
    expect(await shop.lead(first)).toMatchObject({
      qualification: { kind: 'sales', emergency: true, priority: 'hot', reason: 'Smells gas.' },
      sequence: { state: 'active', step: 1 },
    });
    await shop.receive({ message: 'Gas' });
    expect(shop.deliveredToLeads).toHaveLength(2);
    expect(await shop.attention()).toHaveProperty([`emergency-${first}`]);
    expect(await figures()).toMatchObject({ leads: 1, leadsByPriority: { hot: 1 }, messagesSent: 2 });
    await expectCountersToBeTrue(shop);
  });

  test('is not left behind when the provider is busy: a person is told', async () => {
    const first = await shop.receive();
    shop.turn = { emergency: true, priority: 'hot' };
    shop.provider = () => Promise.resolve({ result: 'busy', provider: 'local', retryAfterMs: undefined });
    const second = await shop.receive();
    expect(await shop.message(`${second}-reply`)).toMatchObject({ state: 'failed' });
    expect(await shop.attention()).toHaveProperty([`failedMessage-${first}`, 'messageId'], `${second}-reply`);
    expect((await shop.lead(first)).sequence).toMatchObject({ state: 'active', step: 1 });
    await expectCountersToBeTrue(shop);
  });

  test('whose text may or may not have gone out changes nothing about the sequence', async () => {
    const first = await shop.receive();
    shop.turn = { emergency: true, priority: 'hot' };
    shop.provider = () => Promise.reject(new Error('cut'));
    const second = await shop.receive();
    expect(await shop.message(`${second}-reply`)).toMatchObject({ state: 'unknown' });
    expect(await shop.attention()).toHaveProperty([`unclearMessage-${first}`]);
    expect((await shop.lead(first)).sequence).toMatchObject({ state: 'active', step: 1 });
  });
});
