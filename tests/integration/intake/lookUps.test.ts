import { beforeEach, expect, test } from 'vitest';
import { expectCountersToBeTrue } from '../nurturing/figures.ts';
import { minute, opening, type Shop } from '../nurturing/shop.ts';
import { useShop } from '../nurturing/useShop.ts';
import { nurtureLead } from '../../../functions/src/lead-nurturing/nurtureLead.ts';
import type { LookUp } from '../../../functions/src/messaging/port.ts';

let shop: Shop;
let leadId: string;
let answer: LookUp;
let questions: { to: string; from: Date; until: Date }[];
/** When the connection was last found to work. */
let checkedAt: Date;
useShop('look-ups', (opened) => {
  shop = opened;
});
beforeEach(() => {
  answer = { found: 'unknown' };
  questions = [];
  checkedAt = opening;
  const { provider } = shop.services;
  shop.services.provider = async (...asked) => ({
    ...(await provider(...asked)),
    name: 'twilio',
    checkedAt,
    lookUp: (question) => {
      questions.push(question);
      return Promise.resolve(answer);
    },
  });
});

/** The process dies with the message at the provider, or the connection breaks. */
async function lose(how: 'death' | 'cut'): Promise<void> {
  const written = await shop.write();
  leadId = written.leadId;
  if (how === 'death') await shop.dieWhileSending(() => nurtureLead(shop.services, written));
  else {
    shop.provider = () => Promise.reject(new Error('cut'));
    await nurtureLead(shop.services, written);
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'unknown' });
  }
  await shop.sweep();
  expect(questions).toEqual([]);
  shop.pass(2 * minute);
}
const state = async () => (await shop.message(`${leadId}-reply`)).state;
const sequence = async () => (await shop.lead(leadId)).sequence;

test.each(['death', 'cut'] as const)('a provider that has the message settles it as sent when it was handed over (%s)', async (how) => {
  await lose(how);
  answer = { found: 'sent', providerId: 'SM1' };
  await shop.sweep();
  expect(questions).toEqual([expect.objectContaining({ to: 'nora@example.com', from: opening, until: shop.now })]);
  expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'sent', sentAt: opening, providerId: 'SM1' });
  expect(await sequence()).toMatchObject({ state: 'active', step: 1 });
  expect(await shop.attention()).toEqual({});
  await expectCountersToBeTrue(shop);
});

test.each(['death', 'cut'] as const)('a provider that could not deliver it leaves it to a person (%s)', async (how) => {
  await lose(how);
  answer = { found: 'failed', error: 'The number does not exist.' };
  await shop.sweep();
  expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'failed', error: 'The number does not exist.' });
  expect(Object.keys(await shop.attention())).toEqual([`failedMessage-${leadId}`]);
  await expectCountersToBeTrue(shop);
});

test.each(['death', 'cut'] as const)('a provider that never had it lets it be tried again (%s)', async (how) => {
  await lose(how);
  answer = { found: 'nothing' };
  await shop.sweep();
  expect(await state()).toBe('queued');
  expect(await sequence()).toMatchObject({ state: 'waiting', waitingFor: 'retry' });
  expect(await shop.attention()).toEqual({});
  shop.provider = (message) => Promise.resolve({ result: 'sent', provider: 'twilio', providerId: message.messageId });
  shop.pass(minute);
  await shop.sweep();
  expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'sent', attempts: 2 });
  await expectCountersToBeTrue(shop);
});

test('a provider that cannot say is asked four times within an hour, and a person decides', async () => {
  await lose('death');
  for (let minutes = 0; minutes < 180; minutes += 5) {
    await shop.sweep();
    expect(await state()).toBe('unknown');
    shop.pass(5 * minute);
  }
  expect(questions).toHaveLength(4);
  expect(await shop.attention()).toHaveProperty([`unclearMessage-${leadId}`]);
  expect(await shop.message(`${leadId}-reply`)).not.toHaveProperty('lookUpAt');
  expect(shop.delivered).toHaveLength(1);
});

test('a provider that knows later still settles it', async () => {
  await lose('cut');
  await shop.sweep();
  shop.pass(5 * minute);
  answer = { found: 'sent', providerId: 'SM1' };
  await shop.sweep();
  expect(await state()).toBe('sent');
  expect(await shop.attention()).toEqual({});
  shop.pass(60 * minute);
  await shop.sweep();
  expect(questions).toHaveLength(2);
});

test('a message that a person has settled is not asked about', async () => {
  await lose('cut');
  await shop.paths.messages(shop.businessId).doc(`${leadId}-reply`).update({ state: 'failed' });
  await shop.sweep();
  expect(questions).toEqual([]);
});

test('an account that was connected since the message was handed over cannot say that nobody had it', async () => {
  await lose('cut');
  answer = { found: 'nothing' };
  checkedAt = shop.now;
  await shop.sweep();
  expect(await state()).toBe('unknown');
  expect(shop.deliveredToLeads).toEqual([`${leadId}-reply`]);
});
