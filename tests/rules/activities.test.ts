import { afterAll, beforeAll, describe, test } from 'vitest';
import { noteIntake } from '@model/activity.ts';
import { activityKinds } from '@model/words.ts';
import { testAccess } from './access.ts';
import { holdToSchema } from './schema.ts';
import { type Actor, actors, type Data, expectThat, freshId, members, openWorld, serverTime, timestamp, type World } from './world.ts';

const collection = 'businesses/harbor/activities';

const note = (author: Actor, changes: Data = {}): Data => ({
  kind: 'note',
  actor: { kind: 'member', id: author },
  contactId: 'contact-of-nora',
  leadId: 'lead-of-nora',
  text: 'Prefers to be called after five.',
  createdAt: serverTime(),
  ...changes,
});
const agentsNote = (changes: Data = {}) => note('agent', changes);
const signedNote = (changes: Data = {}) =>
  agentsNote({ actor: { kind: 'member', id: 'agent', name: 'The agent' }, ...changes });

let world: World;
beforeAll(async () => {
  world = await openWorld('activities');
});
afterAll(() => world.close());

const create = (actor: Actor, data: Data, { businessId = 'harbor', id = freshId() } = {}) =>
  world.as(actor).doc(`businesses/${businessId}/activities/${id}`).set(data);

testAccess({ collection, document: agentsNote(), get: members, create: 'testedApart' });

describe('who writes a note', () => {
  test.for(actors)('%s, on a lead of the business', async (actor) => {
    const allowed = ['agent', 'manager', 'owner'].includes(actor);
    await expectThat(allowed, create(actor, note(actor)));
  });

  test.for(actors)('%s, on a lead of somebody else', async (actor) => {
    await expectThat(actor === 'ownerOfAnother', create(actor, note(actor), { businessId: 'rival' }));
  });
});

describe('what a note is', () => {
  test.for(activityKinds)('kind %s', async (kind) => {
    await expectThat(kind === 'note', create('owner', note('owner', { kind })));
  });

  test.for([
    ['the writer', { kind: 'member', id: 'agent' }, true],
    ['the writer by the name on the team page', { kind: 'member', id: 'agent', name: 'The agent' }, true],
    ['the writer by another name', { kind: 'member', id: 'agent', name: 'The owner' }, false],
    ['a colleague', { kind: 'member', id: 'owner' }, false],
    ['the assistant', { kind: 'assistant', id: 'agent' }, false],
    ['the system', { kind: 'system', id: 'agent' }, false],
    ['nobody', null, false],
    ['a name alone', 'agent', false],
  ] as const)('signed by %s', async ([, actor, allowed]) => {
    await expectThat(allowed, create('agent', agentsNote({ actor })));
  });

  test.for([
    ['a text that cannot be seen', { text: ' \n ' }],
    ['a text that is a number', { text: 5 }],
    ['a lead that is a path', { leadId: 'businesses/rival/leads/other' }],
    ['a lead without an id', { leadId: '' }],
    ['a contact that is a number', { contactId: 7 }],
    ['a change of status in disguise', { before: { status: 'new' }, after: { status: 'won' } }],
    ['another time', { createdAt: timestamp(new Date()) }],
  ] as const)('not with %s', async ([, changes]) => {
    await expectThat(false, create('owner', note('owner', changes)));
  });

  test('under an id of its own', async () => {
    await expectThat(true, create('owner', note('owner'), { id: 'a'.repeat(40) }));
    await expectThat(false, create('owner', note('owner'), { id: 'a'.repeat(41) }));
    await expectThat(false, create('owner', note('owner'), { id: 'short' }));
  });
});

describe('the rules and the model hold the same table', () => {
  holdToSchema({
    schema: noteIntake,
    least: agentsNote,
    most: signedNote,
    create: (data) => create('agent', data),
    textOf: (_path, length) => 'a'.repeat(length),
  });
});
