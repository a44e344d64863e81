import { describe, expect, test } from 'vitest';
import { countedFigures, expectCountersToBeTrue } from './figures.ts';
import { accepts, customer, hour, minute, opening, owner, type Shop } from './shop.ts';
import { useShop } from './useShop.ts';
import { followers } from '../../../functions/src/followers.ts';
import { receiveReply } from '../../../functions/src/lead-nurturing/receiveReply.ts';
import { settleMessage } from '../../../functions/src/lead-nurturing/settleMessage.ts';
import { nurtureLead } from '../../../functions/src/lead-nurturing/nurtureLead.ts';
import { stopSequence } from '../../../functions/src/lead-nurturing/stopSequence.ts';

let shop: Shop;
useShop('delivery', (opened) => {
  shop = opened;
});
const figures = () => countedFigures(shop.paths, shop.businessId);
const settle = (messageId: string, outcome: 'arrived' | 'sendAgain') =>
  settleMessage(shop.services, followers, shop.businessId, owner, { messageId, outcome });

describe('a provider that is busy', () => {
  test('is asked again later, until it takes the message', async () => {
    shop.provider = () => Promise.resolve({ result: 'busy', provider: 'local', retryAfterMs: undefined });
    const leadId = await shop.receive();
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'queued', attempts: 1 });
    const retryAt = new Date(opening.getTime() + 22_500);
    expect(await shop.lead(leadId)).toMatchObject({
      status: 'new',
      sequence: { state: 'waiting', waitingFor: 'retry', step: 0, nextAt: retryAt },
    });
    expect(shop.wakeUps.map(({ at }) => at)).toEqual([retryAt]);
    await shop.wake(leadId);
    expect(shop.delivered).toHaveLength(1);

    shop.provider = accepts;
    shop.pass(22_500);
    await shop.wake(leadId);
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'sent', attempts: 2 });
    expect(await shop.lead(leadId)).toMatchObject({ status: 'contacted', firstResponseAt: retryAt });
    expect(await figures()).toMatchObject({ leads: 1, contacted: 1, messagesSent: 1, responseBuckets: { s30: 1 } });
    expect(await shop.attention()).toEqual({});
  });

  test('and says when to come back is not asked earlier', async () => {
    shop.provider = () => Promise.resolve({ result: 'busy', provider: 'local', retryAfterMs: 10 * minute });
    const leadId = await shop.receive();
    expect((await shop.lead(leadId)).sequence?.nextAt).toEqual(new Date(opening.getTime() + 10 * minute));
  });

  test('for hours is given up on, and a person is told', async () => {
    shop.provider = () => Promise.resolve({ result: 'busy', provider: 'local', retryAfterMs: undefined });
    const leadId = await shop.receive();
    for (let tries = 1; tries < 10; tries += 1) {
      shop.pass(hour);
      await shop.wake(leadId);
    }
    expect(shop.delivered).toHaveLength(10);
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'failed', attempts: 10 });
    expect(await shop.attention()).toHaveProperty([`failedMessage-${leadId}`]);
    expect((await shop.lead(leadId)).sequence).toMatchObject({ state: 'waiting', waitingFor: 'person' });
    await expectCountersToBeTrue(shop);
  });

  test('when the lead replies meanwhile is not asked again', async () => {
    const written = await shop.write();
    shop.provider = async () => {
      await receiveReply(shop.services, written, customer, reply('I have called you'));
      return { result: 'busy', provider: 'local', retryAfterMs: undefined };
    };
    await nurtureLead(shop.services, written);
    shop.provider = accepts;
    shop.pass(hour);
    await shop.sweep();
    expect(shop.delivered).toHaveLength(1);
    expect(await shop.message(`${written.leadId}-reply`)).toMatchObject({ state: 'skipped', skippedBecause: 'replied' });
    expect(await shop.lead(written.leadId)).toMatchObject({ status: 'engaged', sequence: { state: 'stopped' } });
    await expectCountersToBeTrue(shop);
  });
});

describe('a provider that refuses', () => {
  test('a message for good leaves it failed, shown to a person, who can send it again', async () => {
    shop.provider = () => Promise.resolve({ result: 'refused', provider: 'local', error: 'This mailbox does not exist.' });
    const leadId = await shop.receive();
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'failed', error: 'This mailbox does not exist.' });
    expect(await shop.attention()).toMatchObject({
      [`failedMessage-${leadId}`]: { detail: 'This mailbox does not exist.', messageId: `${leadId}-reply` },
    });
    expect(await figures()).toMatchObject({ leads: 1, messagesFailed: 1 });
    shop.pass(24 * hour);
    await shop.sweep();
    expect(shop.delivered).toHaveLength(1);

    shop.provider = accepts;
    await settle(`${leadId}-reply`, 'sendAgain');
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'sent', attempts: 2 });
    expect(await shop.attention()).toEqual({});
    const counted = await figures();
    expect(counted).toMatchObject({ messagesSent: 1, contacted: 1 });
    expect(counted).not.toHaveProperty('messagesFailed');
    await expectCountersToBeTrue(shop);
  });

  test('a message to somebody who has replied meanwhile is told as well', async () => {
    const written = await shop.write();
    shop.provider = async () => {
      await receiveReply(shop.services, written, customer, reply('I have called you'));
      return { result: 'refused', provider: 'local', error: 'This mailbox does not exist.' };
    };
    await nurtureLead(shop.services, written);
    expect(await shop.message(`${written.leadId}-reply`)).toMatchObject({ state: 'failed' });
    expect((await shop.lead(written.leadId)).sequence).toMatchObject({ state: 'stopped', stoppedBecause: 'replied' });
    await expectCountersToBeTrue(shop);
  });
});

describe('when it is unclear whether a message went out', () => {
  test('because the connection broke, it is shown and never sent again by itself', async () => {
    shop.provider = () => Promise.reject(new Error('socket hang up'));
    const leadId = await shop.receive();
    expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'unknown' });
    expect(await shop.attention()).toHaveProperty([`unclearMessage-${leadId}`]);
    shop.provider = accepts;
    shop.pass(48 * hour);
    await shop.sweep();
    await nurtureLead(shop.services, { ...shop.reference(leadId), lead: await shop.lead(leadId) });
    expect(shop.delivered).toHaveLength(1);
    expect(await shop.lead(leadId)).toMatchObject({ status: 'new' });
  });

  test('because the process died, the claim runs out and a person is asked', async () => {
    const written = await shop.write();
    await shop.dieWhileSending(() => nurtureLead(shop.services, written));
    expect(await shop.message(`${written.leadId}-reply`)).toMatchObject({ state: 'sending' });
    shop.pass(minute);
    await shop.sweep();
    expect(await shop.message(`${written.leadId}-reply`)).toMatchObject({ state: 'sending' });
    // The event is delivered again: the claim is found, and left alone.
    await nurtureLead(shop.services, written);
    shop.pass(minute);
    await shop.sweep();
    expect(await shop.message(`${written.leadId}-reply`)).toMatchObject({ state: 'unknown' });
    expect(await shop.attention()).toHaveProperty([`unclearMessage-${written.leadId}`]);
    expect(shop.delivered).toHaveLength(1);
    expect(await figures()).toMatchObject({ leads: 1, pipeline: { new: 1 } });
    await expectCountersToBeTrue(shop);
  });

  test('the members on call hear of an emergency even if the process that answered it died', async () => {
    await shop.open({ onCall: [{ email: 'oncall@example.com' }] });
    shop.turn = { emergency: true, priority: 'hot' };
    const written = await shop.write();
    await shop.dieWhileSending(() => nurtureLead(shop.services, written));
    shop.pass(5 * minute);
    await shop.sweep();
    expect(shop.delivered.map(({ to }) => to)).toContain('oncall@example.com');
    expect(await shop.attention()).toHaveProperty([`emergency-${written.leadId}`]);
  });

  test('a sender that was only slow still has the last word', async () => {
    const written = await shop.write();
    let answer: (() => void) | undefined;
    const slow = new Promise<void>((resolve) => {
      shop.provider = async (message) => {
        await new Promise<void>((late) => {
          answer = late;
          resolve();
        });
        return accepts(message);
      };
    });
    const working = nurtureLead(shop.services, written);
    await slow;
    shop.pass(3 * minute);
    await shop.sweep();
    expect(await shop.attention()).toHaveProperty([`unclearMessage-${written.leadId}`]);
    answer?.();
    await working;
    expect(await shop.message(`${written.leadId}-reply`)).toMatchObject({ state: 'sent' });
    expect(await shop.lead(written.leadId)).toMatchObject({ status: 'contacted', sequence: { state: 'active', step: 1 } });
    expect(await shop.attention()).toEqual({});
    await expectCountersToBeTrue(shop);
  });

  describe('a person says', () => {
    let leadId: string;
    const unclear = async () => {
      const written = await shop.write();
      leadId = written.leadId;
      shop.pass(2000);
      await shop.dieWhileSending(() => nurtureLead(shop.services, written));
      shop.pass(30 * hour);
      await shop.sweep();
    };

    test('it arrived: then it was sent when it was handed over, and the follow-ups go on', async () => {
      await unclear();
      await settle(`${leadId}-reply`, 'arrived');
      const claimedAt = new Date(opening.getTime() + 2000);
      expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'sent', sentAt: claimedAt });
      expect(await shop.lead(leadId)).toMatchObject({
        status: 'contacted',
        firstResponseAt: claimedAt,
        // It would have been due six hours ago.
        sequence: { state: 'active', step: 1, nextAt: shop.now },
      });
      expect(await shop.attention()).toEqual({});
      expect(await figures()).toMatchObject({ contacted: 1, responseBuckets: { s2: 1 } });
      expect(await shop.timeline(leadId)).toContainEqual({ kind: 'settled', by: 'olivia', after: { outcome: 'arrived' } });
      await expectCountersToBeTrue(shop);
      await expect(settle(`${leadId}-reply`, 'arrived')).rejects.toMatchObject({ code: 'conflict' });
    });

    test('send it again: then it goes once more, at once', async () => {
      await unclear();
      await settle(`${leadId}-reply`, 'sendAgain');
      expect(shop.deliveredToLeads).toEqual([`${leadId}-reply`, `${leadId}-reply`]);
      expect(await shop.message(`${leadId}-reply`)).toMatchObject({ state: 'sent', attempts: 2, approvedBy: owner });
      expect(await shop.attention()).toEqual({});
      await expectCountersToBeTrue(shop);
      await expect(settle(`${leadId}-reply`, 'sendAgain')).rejects.toMatchObject({ code: 'conflict' });
    });

    test('send it again, while everything is paused: it says so and sends nothing', async () => {
      await unclear();
      await shop.setBusiness({ pausedAt: shop.now });
      await expect(settle(`${leadId}-reply`, 'sendAgain')).rejects.toMatchObject({ code: 'conflict' });
      expect(shop.delivered).toHaveLength(1);
    });

    test('send it again, although the sequence was stopped meanwhile: nothing is sent', async () => {
      await unclear();
      await stopSequence(shop.services, shop.reference(leadId), owner);
      await expect(settle(`${leadId}-reply`, 'sendAgain')).rejects.toMatchObject({ code: 'conflict' });
      expect(shop.delivered).toHaveLength(1);
    });
  });

  test('an alert to a member says nothing about the lead', async () => {
    await shop.open({ onCall: [{ email: 'oncall@example.com' }] });
    shop.turn = { priority: 'hot' };
    shop.provider = (message) => (message.to === 'oncall@example.com' ? Promise.reject(new Error('cut')) : accepts(message));
    const leadId = await shop.receive();
    const alert = shop.delivered.find(({ to }) => to === 'oncall@example.com')?.messageId ?? '';
    expect(await shop.message(alert)).toMatchObject({ state: 'unknown', purpose: 'alert' });
    const before = await shop.lead(leadId);
    await expect(settle(alert, 'arrived')).rejects.toMatchObject({ code: 'invalid', field: 'messageId' });
    expect(await shop.lead(leadId)).toEqual(before);
  });
});

let replies = 0;
function reply(body: string) {
  replies += 1;
  return { messageId: `inbound-${replies}`, channel: 'email', provider: 'local', body } as const;
}
