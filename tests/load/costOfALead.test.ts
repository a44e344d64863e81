import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CountedCommit } from './countingProxy.ts';
import { type Rig, startRig } from './nurturingRig.ts';
import type { Lead } from '../../functions/src/model/lead.ts';

/** The budget of architecture.md for one lead, from its own write to its reply being on record. */
const writesAtMost = 11;
const readsAtMost = 9;
const businessId = 'budgeted';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig('cost-of-a-lead');
  await rig.open(businessId, { onCall: { email: 'on.call@example.com', phone: '+12125550199' } });
});
afterAll(() => rig.close());
// The settings are remembered for seconds; a lead that comes when they are is what the budget is about.
beforeEach(() => receive({ email: `warm.up.${Math.random()}@example.com` }));

async function receive(changes: Partial<Lead>): Promise<void> {
  const deliver = await rig.write(businessId, { name: 'Lena Lead', ...changes });
  rig.proxy.take();
  rig.tasks.take();
  await deliver();
}

const wholeLead = { email: 'lena@example.com', phone: '(212) 555-0123' };
const plain = 'Could you have a look at our furnace? It has become quite loud.';
const urgent = 'Our heating has stopped and it is freezing. Can somebody come today? I would like to book right now.';

/** What the lead's event cost until its reply was on record, and after that. */
function cost(commits: readonly CountedCommit[]) {
  const recorded = commits.findIndex(({ documents }) => documents.some((document) => document.includes('/stats/')));
  const writes = (some: readonly CountedCommit[]) => some.reduce((sum, { documents }) => sum + documents.length, 0);
  // The client has written the lead itself.
  return { untilReply: 1 + writes(commits.slice(0, recorded + 1)), afterwards: writes(commits.slice(recorded + 1)) };
}

/** Collections that were read, the local clock aside, which is there on the emulators only. */
const collectionsOf = (paths: readonly string[]) =>
  paths.filter((path) => path !== 'system/clock').map((path) => path.split('/').at(-2) ?? path);

function show(what: string, { untilReply, afterwards }: ReturnType<typeof cost>, reads: readonly string[], tasks: number): void {
  process.stdout.write(
    `${what}: ${untilReply} writes and ${reads.length} document reads until its reply is on record (at most ${writesAtMost} and ${readsAtMost}), ` +
      `${afterwards} writes for alerts afterwards, 1 function invocation, ${tasks} wake-up calls for later\n` +
      `  read: ${reads.join(', ')}\n`,
  );
}

describe('one lead with email and phone costs no more than it may', () => {
  test.each([
    ['a plain one', plain, 'new.person@example.com', '(212) 555-0142'],
    ['a hot one, with a member on call', urgent, 'hot.person@example.com', '(212) 555-0143'],
  ])('%s', async (what, message, email, phone) => {
    await receive({ message, email, phone });
    const { commits, reads } = rig.proxy.take();
    const tasks = rig.tasks.take();
    const spent = cost(commits);
    const read = collectionsOf(reads);
    show(what, spent, read, tasks.length);
    expect(spent.untilReply).toBeLessThanOrEqual(writesAtMost);
    expect(read.length).toBeLessThanOrEqual(readsAtMost);
    // Two transactions and nothing else, and what is asked for besides is for later: one invocation.
    if (what === 'a plain one') expect(commits).toHaveLength(2);
    else expect(spent.afterwards).toBeGreaterThan(0);
    expect(tasks.every(({ at }) => at !== undefined && at.getTime() > Date.now() + 5 * 60_000)).toBe(true);
    expect(rig.trigger.complaints).toEqual([]);
  });

  test('of somebody who is known, too', async () => {
    const [lead] = await answeredBefore();
    await rig.database.paths.leads(businessId).doc(lead).update({ status: 'lost' });
    await rig.database.paths.addresses(businessId).get().then(async ({ docs }) => {
      await Promise.all(docs.map((address) => address.ref.update({ lastGreetedAt: new Date(0) })));
    });
    await receive({ message: plain, ...wholeLead });
    const { commits, reads } = rig.proxy.take();
    const spent = cost(commits);
    const read = collectionsOf(reads);
    show('a plain one of somebody known', spent, read, rig.tasks.take().length);
    expect(commits).toHaveLength(2);
    expect(spent.untilReply).toBeLessThanOrEqual(writesAtMost);
    expect(read.length).toBeLessThanOrEqual(readsAtMost);
  });

  test('an event that comes a second time costs reads only', async () => {
    const deliver = await rig.write(businessId, { name: 'Lena Lead', email: 'twice@example.com', message: plain });
    await deliver();
    rig.proxy.take();
    await deliver();
    const { commits, reads } = rig.proxy.take();
    expect(commits).toEqual([]);
    expect(collectionsOf(reads).length).toBeLessThanOrEqual(5);
  });
});

/** Ids of leads of the person that the last test is about. */
async function answeredBefore(): Promise<[string]> {
  await receive({ message: plain, ...wholeLead });
  const { docs } = await rig.database.paths.leads(businessId).where('email', '==', wholeLead.email).get();
  const [first] = docs;
  if (!first) throw new Error('no lead of somebody known');
  return [first.id];
}
