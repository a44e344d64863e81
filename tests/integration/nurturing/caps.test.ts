import { describe, expect, test } from 'vitest';
import { hour, type Shop } from './shop.ts';
import { useShop } from './useShop.ts';
import { foldBusiness } from '../../../functions/src/analytics/foldBusiness.ts';
import { noteReply } from '../../../functions/src/lead-nurturing/noteReply.ts';
import type { Lead } from '../../../functions/src/model/lead.ts';
import { type Figures, sumMonth } from '../../../functions/src/model/stats.ts';
import { fakeAssistant, fakeTurn } from '../../../functions/src/vendors/openai/fakeAssistant.ts';

let shop: Shop;
useShop('caps', (opened) => {
  shop = opened;
});

const caps = { leads: 500, email: 500, sms: 200, ai: 1000 };
const midnight = new Date('2026-11-25T05:00:00Z');
const byText: Partial<Lead> = { phone: '+12075550123', preferredChannel: 'sms', consent: { sms: true, marketing: false, text: 'Yes' } };

/** An assistant that is paid for, at 900 tokens a question and 100 an answer. */
function hireOpenAi(): void {
  const usage = { inputTokens: 900, outputTokens: 100 };
  const chosen = fakeAssistant({
    turn: () => ({ ...fakeTurn, ...shop.turn, usage }),
    followUp: () => ({ subject: 'Your message', body: 'Are you still interested?', usage }),
  });
  const assistant = { ...chosen, writeFollowUp: async (request: Parameters<typeof chosen.writeFollowUp>[0]) => {
    await shop.whileWriting(request);
    return chosen.writeFollowUp(request);
  } };
  const local = fakeAssistant({ name: 'local', turn: () => ({ ...fakeTurn, ...shop.turn, body: 'Hello from the built-in assistant.' }) });
  shop.services.assistants = () => ({ chosen: assistant, local });
}

async function today(day = '24'): Promise<Figures> {
  const documents = await shop.paths.stats(shop.businessId).where('__name__', '<', 'a').get();
  return sumMonth(documents.docs.map((document) => document.data())).days[day] ?? {};
}

describe('what is over a cap waits, says so, and goes on the next day', () => {
  test.each([
    ['emails', { email: 1 }, {}, 'emails'],
    ['text messages', { sms: 1 }, byText, 'texts'],
  ] as const)('%s', async (_, changed, lead, word) => {
    await shop.setBusiness({ dailyCaps: { ...caps, ...changed } });
    const first = await shop.receive({ ...lead });
    shop.forget();
    const second = await shop.receive({ ...lead, name: 'Omar Waits', email: 'omar@example.com', ...('phone' in lead && { phone: '+12075550124' }) });
    expect(await shop.message(`${first}-reply`)).toMatchObject({ state: 'sent' });
    expect(await shop.lead(second)).toMatchObject({ sequence: { state: 'waiting', waitingFor: 'dailyCap', nextAt: midnight } });
    expect(await shop.attention()).toMatchObject({ 'overCap-today': { detail: `Today's limit of ${word} is reached. What comes now is answered tomorrow.` } });
    shop.pass(14 * hour);
    shop.forget();
    await shop.sweep();
    expect(await shop.message(`${second}-reply`)).toMatchObject({ state: 'sent' });
  });

  test('a follow-up too', async () => {
    const leadId = await shop.receive();
    shop.pass(24 * hour);
    await shop.setBusiness({ dailyCaps: { ...caps, email: 0 } });
    await shop.wake(leadId);
    expect(await shop.lead(leadId)).toMatchObject({ sequence: { state: 'waiting', step: 1, waitingFor: 'dailyCap' } });
    expect(shop.deliveredToLeads).toHaveLength(1);
  });

  test('calls of the assistant do not make a customer wait: the built-in one answers, and the message says why', async () => {
    hireOpenAi();
    await shop.setBusiness({ dailyCaps: { ...caps, ai: 1 } });
    const first = await shop.receive();
    shop.forget();
    const second = await shop.receive({ email: 'omar@example.com' });
    expect(await shop.message(`${first}-reply`)).toMatchObject({ writtenBy: 'openai' });
    expect(await shop.message(`${second}-reply`)).toMatchObject({
      state: 'sent',
      writtenBy: 'local',
      writtenByNote: 'Written by the built-in assistant. The daily limit of AI calls is reached.',
    });
    expect(await today()).toMatchObject({ leads: 2, assistantCalls: 1 });
  });
});

describe('calls of the assistant are counted on the day they are made, with their tokens', () => {
  test('the first reply and each follow-up', async () => {
    hireOpenAi();
    const leadId = await shop.receive();
    expect(await today()).toMatchObject({ assistantCalls: 1, assistantTokensIn: 900, assistantTokensOut: 100 });
    shop.pass(24 * hour);
    await shop.wake(leadId);
    expect(await today('24')).toMatchObject({ assistantCalls: 1 });
    expect(await today('25')).toEqual(expect.objectContaining({ assistantCalls: 1, assistantTokensIn: 900, followUpsSent: 1 }));
  });

  test('also where nothing goes out: spam, and a follow-up that a reply has overtaken', async () => {
    hireOpenAi();
    const leadId = await shop.receive();
    shop.turn = { kind: 'spam', subject: '', body: '' };
    await shop.receive({ email: 'spam@example.com' });
    expect(await today()).toMatchObject({ assistantCalls: 2 });
    shop.pass(24 * hour);
    shop.whileWriting = () => noteReply(shop.services, shop.reference(leadId), { kind: 'member', id: 'olivia' }, 'They called.');
    await shop.wake(leadId);
    expect(shop.deliveredToLeads).toHaveLength(1);
    expect(await today('25')).toMatchObject({ assistantCalls: 1 });
  });

  test('once for a message that takes several tries', async () => {
    hireOpenAi();
    shop.provider = () => Promise.resolve({ result: 'busy', provider: 'local', retryAfterMs: undefined });
    const leadId = await shop.receive();
    shop.pass(hour);
    await shop.wake(leadId);
    expect(await today()).toMatchObject({ assistantCalls: 1 });
  });

  test('and the nightly recount, which finds no document that tells of them, carries them over', async () => {
    hireOpenAi();
    await shop.receive();
    const { db } = shop.services;
    const total = await foldBusiness(db, shop.paths, shop.businessId, { timezone: 'America/New_York', currency: 'USD' }, shop.now);
    expect(total).toMatchObject({ drift: {}, lifetime: { assistantCalls: 1, assistantTokensIn: 900 } });
    expect(await today()).toMatchObject({ assistantCalls: 1 });
  });

  test('the built-in assistant costs none', async () => {
    await shop.receive();
    expect(await today()).not.toHaveProperty('assistantCalls');
  });
});
