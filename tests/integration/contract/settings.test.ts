import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Business, inside, millis, openOutsider, type Outsider, time } from './outsider.ts';

/** What a program may count on that makes a business and its records by the data model, and writes no more than that asks for. */
let outsider: Outsider;
let dental: Business;

beforeAll(async () => {
  outsider = openOutsider();
  dental = await outsider.openBusiness('contract-settings', { postalAddress: '1 Lake Street' });
  for (const workflow of ['leadNurture', 'reviewsReferrals', 'content']) {
    await dental.put(`workflows/${workflow}`, { enabled: true });
  }
});
afterAll(() => outsider.close());

describe('a business with only its required fields', () => {
  test('has written into its documents what holds for it', async () => {
    expect(await dental.until('', ({ dailyCaps }) => dailyCaps !== undefined)).toMatchObject({
      facts: [],
      reviewLinks: [],
      smsCountries: [],
      safetyText: '',
      pausedAt: null,
      postalAddress: '1 Lake Street',
    });
    const leads = await dental.until('workflows/leadNurture', ({ templates }) => templates !== undefined);
    expect(leads).toMatchObject({ enabled: true, followUpHours: [24, 72] });
    const reviews = await dental.until('workflows/reviewsReferrals', ({ reminderDays }) => reminderDays !== undefined);
    // What came before is not touched.
    for (const { enabledAt } of [leads, reviews]) expect(Date.now() - millis(enabledAt)).toBeLessThan(60_000);
  });

  test('has its weekly slot, once its content workflow says that it is on', async () => {
    const { nextSlotAt, enabled } = await dental.until('workflows/content', (workflow) => Boolean(workflow['nextSlotAt']));
    expect(enabled).toBe(true);
    const inNewYork = new Intl.DateTimeFormat('en-US', { timeZone: 'America/New_York', weekday: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    expect(inNewYork.format(millis(nextSlotAt))).toBe('Monday 07:00');
  });

  test('answers a lead that says no more than who it is, from where, and what it wants', async () => {
    await dental.put('leads/lead-of-a-server-01', { name: 'Nora Quist', email: 'nora@example.com', message: 'How much is a cleaning?', source: 'api' });
    const lead = await dental.until('leads/lead-of-a-server-01', ({ status }) => status === 'contacted');
    expect(lead).toMatchObject({
      status: 'contacted',
      qualification: { kind: 'sales', emergency: false, by: 'local' },
      sequence: { state: 'active', step: 1 },
    });
    for (const at of ['createdAt', 'receivedAt', 'firstResponseAt', 'lastInteractionAt']) expect(millis(lead[at])).toBeGreaterThan(0);
    expect(millis(inside(lead, 'sequence', 'nextAt')) - millis(lead['firstResponseAt'])).toBe(24 * 60 * 60_000);
    expect(await dental.get('messages/lead-of-a-server-01-reply')).toMatchObject({
      direction: 'out',
      channel: 'email',
      purpose: 'leadReply',
      state: 'sent',
      provider: 'local',
      to: 'nora@example.com',
      leadId: 'lead-of-a-server-01',
      contactId: lead['contactId'],
      attempts: 1,
    });
    expect(await dental.get(`contacts/${String(lead['contactId'])}`)).toMatchObject({ name: 'Nora Quist', emails: ['nora@example.com'], mailable: { newsletter: false } });
  });

  test('asks for a review of a completed job that says nothing of when it was written down', async () => {
    await dental.put('sales/sale-of-a-server-01', {
      customerName: 'Carl Customer',
      email: 'carl@example.com',
      amount: 12_000,
      currency: 'USD',
      service: 'Cleaning',
      status: 'completed',
    });
    expect(await dental.until('reviewRequests/sale-of-a-server-01', () => true)).toMatchObject({ state: 'scheduled', reminders: 0 });
    const sale = await dental.until('sales/sale-of-a-server-01', ({ contactId }) => contactId !== undefined);
    for (const at of ['createdAt', 'completedAt']) expect(millis(sale[at])).toBeGreaterThan(0);
    await dental.put('reviews/review-of-a-server', { source: 'manual', rating: 5, text: 'Great', author: 'Carl Customer', reviewedAt: time() });
    expect(await dental.until('reviews/review-of-a-server', ({ matchedSaleId }) => matchedSaleId !== undefined)).toMatchObject({
      matchedSaleId: 'sale-of-a-server-01',
    });
  });
});

describe('a record in no form that could be worked on', () => {
  const cases = [
    ['leads', { name: 17, email: 'a@example.com', source: 'form' }, 'onLeadCreated-', 'notProcessed-', 'Name must be text.'],
    ['content', { kind: 'video', brief: 'A film' }, 'content-', 'stuckPiece-', 'Kind must be one of: blog, social, email.'],
    ['sales', { customerName: 'A', amount: '12', currency: 'USD', service: 'B', status: 'booked' }, 'onSaleWritten-', 'stuckSale-', 'Amount must be a number.'],
    ['reviews', { source: 'manual', rating: 9, text: '', author: 'A', reviewedAt: time() }, 'onReviewCreated-', 'stuckReview-', 'Rating can be at most 5.'],
  ] as const;
  test.each(cases)('in %s is a dead letter with the reason, and needs a person', async (collection, data, letter, item, reason) => {
    const id = `misshapen-${collection}-0001`;
    await dental.put(`${collection}/${id}`, data);
    const { error } = await dental.until(`deadLetters/${letter}${id}`, () => true);
    expect(error).toBe(`It is not in the expected form: ${reason}`);
    expect(await dental.get(`attention/${item}${id}`)).toBeDefined();
  });

  test('keeps its business from nothing: pieces are written beside it', async () => {
    await dental.put('leads/lead-far-too-long-01', { name: 'Lou Long', email: 'lou@example.com', message: 'x'.repeat(6000), source: 'form' });
    await dental.until('deadLetters/onLeadCreated-lead-far-too-long-01', () => true);
    await dental.put('content/piece-of-a-server-01', { kind: 'blog', origin: 'manual', state: 'requested' });
    expect(await dental.until('content/piece-of-a-server-01', ({ state }) => state === 'awaitingApproval')).toMatchObject({ kind: 'blog', origin: 'manual' });
  });

  test('a job that is put right is worked on, and nobody is called any more', async () => {
    await dental.put('sales/misshapen-sales-0001', { customerName: 'A', amount: 12, currency: 'USD', service: 'B', status: 'booked' });
    await dental.untilGone('attention/stuckSale-misshapen-sales-0001');
    expect(await dental.get('deadLetters/onSaleWritten-misshapen-sales-0001')).toBeUndefined();
  });
});
