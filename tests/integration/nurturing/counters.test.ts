import { expect, test } from 'vitest';
import { countedFigures, expectCountersToBeTrue } from './figures.ts';
import { accepts, customer, hour, minute, owner, type Shop } from './shop.ts';
import { useShop } from './useShop.ts';
import { followers } from '../../../functions/src/followers.ts';
import { foldBusiness } from '../../../functions/src/analytics/foldBusiness.ts';
import { setPaused } from '../../../functions/src/business/setPaused.ts';
import { approveMessage } from '../../../functions/src/lead-nurturing/approveMessage.ts';
import { assignLead } from '../../../functions/src/lead-nurturing/assignLead.ts';
import { changeLeadStatus } from '../../../functions/src/lead-nurturing/changeLeadStatus.ts';
import { correctQualification } from '../../../functions/src/lead-nurturing/correctQualification.ts';
import { logActivity } from '../../../functions/src/lead-nurturing/logActivity.ts';
import { receiveReply } from '../../../functions/src/lead-nurturing/receiveReply.ts';
import { rejectMessage } from '../../../functions/src/lead-nurturing/rejectMessage.ts';
import { resumeSequence } from '../../../functions/src/lead-nurturing/resumeSequence.ts';
import { settleMessage } from '../../../functions/src/lead-nurturing/settleMessage.ts';
import { stopSequence } from '../../../functions/src/lead-nurturing/stopSequence.ts';
import { leadKinds, leadStatuses, priorities } from '../../../functions/src/model/words.ts';
import { AppError } from '../../../functions/src/platform/errors.ts';
import { seededRandom } from '../../../functions/src/testing/demo/seededRandom.ts';

let shop: Shop;
useShop('counters', (opened) => {
  shop = opened;
});

const operationCount = 200;

/** One in whose course everything that is counted does happen. */
const seed = 3;

test('after 200 things that happen in no order every counter is what a recount finds', async () => {
  const numbers = seededRandom(seed);
  const random = () => numbers.next();
  const pick = <T>(choices: readonly T[]): T => {
    const chosen = choices[Math.floor(random() * choices.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  };
  const leadIds: string[] = [];
  let replies = 0;
  const aLead = () => shop.reference(pick(leadIds));
  const aMessage = async () => {
    const messages = await shop.paths.messages(shop.businessId).get();
    return pick(messages.docs.map(({ id }) => id));
  };
  const outcomes = [
    accepts,
    accepts,
    accepts,
    () => Promise.resolve({ result: 'busy', provider: 'local', retryAfterMs: undefined } as const),
    () => Promise.resolve({ result: 'refused', provider: 'local', error: 'No such mailbox.' } as const),
    () => Promise.resolve({ result: 'unclear', provider: 'local', error: 'The line went dead.' } as const),
  ];

  const things: Readonly<Record<string, () => Promise<unknown>>> = {
    'a lead comes': async () => {
      shop.turn = {
        kind: pick(leadKinds),
        priority: pick(priorities),
        emergency: random() < 0.1,
        needsPerson: random() < 0.1,
      };
      leadIds.push(
        await shop.receive({
          email: `${Math.floor(random() * 24)}@example.com`,
          source: pick(['form', 'app', 'manual', 'phone']),
        }),
      );
    },
    'time goes by': async () => {
      shop.pass(pick([minute, hour, 9 * hour, 25 * hour]));
      await shop.sweep();
    },
    'the provider changes': () => Promise.resolve((shop.provider = pick(outcomes))),
    'somebody replies': () =>
      receiveReply(shop.services, aLead(), customer, {
        messageId: `inbound-${(replies += 1)}`,
        channel: 'email',
        provider: 'local',
        body: pick(['Yes please', 'STOP', 'Who are you?']),
      }),
    'a member moves it': () => changeLeadStatus(shop.services, aLead(), owner, pick(leadStatuses)),
    'a member corrects it': () =>
      correctQualification(shop.services, aLead(), owner, { kind: pick(leadKinds), priority: pick(priorities) }),
    'a member calls': () => logActivity(shop.services, aLead(), owner, { kind: 'call', text: 'Called.' }),
    'a member gives it back': () => assignLead(shop.services, aLead(), owner, null),
    'a member stops it': () => stopSequence(shop.services, aLead(), owner),
    'a member takes it up': () => resumeSequence(shop.services, aLead(), owner),
    'a message is approved': async () =>
      approveMessage(shop.services, shop.businessId, owner, { messageId: await aMessage() }),
    'a message is rejected': async () =>
      rejectMessage(shop.services, shop.businessId, owner, { messageId: await aMessage(), reason: '' }),
    'a message is settled': async () =>
      settleMessage(shop.services, followers, shop.businessId, owner, { messageId: await aMessage(), outcome: pick(['arrived', 'sendAgain']) }),
    'approval is switched': () => shop.setWorkflow({ approveFirstReplies: random() < 0.3 }),
    'everything is paused or taken up': () => setPaused(shop.services, shop.businessId, owner, '', random() < 0.2),
  };
  const names = Object.keys(things);

  await things['a lead comes']?.();
  let refused = 0;
  for (let done = 0; done < operationCount; done += 1) {
    const draw = random();
    const name = draw < 0.25 ? 'a lead comes' : draw < 0.4 ? 'time goes by' : pick(names);
    try {
      await things[name]?.();
    } catch (error) {
      // Somebody asks for what is not possible at the moment; anything else is a fault.
      if (!(error instanceof AppError)) throw new Error(`${name} failed`, { cause: error });
      refused += 1;
    }
  }

  await expectCountersToBeTrue(shop);
  const figures = await countedFigures(shop.paths, shop.businessId);
  // It did happen: a sequence of refusals would prove nothing.
  expect(refused).toBeLessThan(operationCount / 2);
  expect(figures.leads).toBeGreaterThan(10);
  for (const name of ['contacted', 'replied', 'won', 'messagesFailed', 'followUpsSent'] as const) {
    expect(figures[name], name).toBeGreaterThan(0);
  }
  // What the nightly fold finds to repair is nothing.
  const total = await foldBusiness(shop.services.db, shop.paths, shop.businessId, { timezone: 'America/New_York', currency: 'USD' }, shop.now);
  expect(total?.drift).toEqual({});
  expect(total?.lifetime).toEqual(figures);
  // Nothing is left due that nobody could do.
  shop.provider = accepts;
  await setPaused(shop.services, shop.businessId, owner, '', false);
  for (let days = 0; days < 6; days += 1) {
    shop.pass(25 * hour);
    await shop.sweep();
  }
  const due = await shop.paths.leads(shop.businessId).where('sequence.nextAt', '<=', shop.now).get();
  expect(due.docs.map((document) => document.data().sequence)).toEqual([]);
});
