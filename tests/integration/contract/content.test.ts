import { serverTimestamp } from 'firebase/firestore';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Business, inside, openOutsider, type Outsider, time, vectorLength } from './outsider.ts';
import { origin } from '../../harness/ports.ts';

/** What a program may count on that has pieces written, decided about and published. The workflow has no settings here. */
let outsider: Outsider;
let dental: Business;
let rival: Business;

beforeAll(async () => {
  outsider = openOutsider();
  [dental, rival] = await Promise.all([
    outsider.openBusiness('contract-content', { website: 'https://lakeside.example.com', postalAddress: '1 Lake Street' }),
    outsider.openBusiness('contract-content-rival', { name: 'Rival' }),
  ]);
});
afterAll(() => outsider.close());

const asked = (changes: object = {}) => ({ kind: 'blog', origin: 'manual', state: 'requested', createdAt: serverTimestamp(), ...changes });
const waiting = (id: string) => dental.until(`content/${id}`, ({ state }) => state === 'awaitingApproval');

test('owners and managers ask for a piece, by an id of their own; nobody else does, and nothing else goes in with it', async () => {
  for (const who of ['agent', 'viewer', 'nobody'] as const) {
    await expect((await dental.as(who)).write(`businesses/${dental.id}/content/piece-of-${who}-0001`, asked())).rejects.toThrow('PERMISSION_DENIED');
  }
  await expect((await rival.as('owner')).write(`businesses/${dental.id}/content/piece-of-rival-0001`, asked())).rejects.toThrow('PERMISSION_DENIED');
  const manager = await dental.as('manager');
  const write = (id: string, changes: object) => manager.write(`businesses/${dental.id}/content/${id}`, asked(changes));
  await expect(write('2027-W10-blog-1', {})).rejects.toThrow('PERMISSION_DENIED');
  await expect(write('short', {})).rejects.toThrow('PERMISSION_DENIED');
  for (const changes of [{ kind: 'film' }, { origin: 'weekly' }, { state: 'approved' }, { title: 'Mine' }, { brief: 'x'.repeat(2001) }, { destinations: ['local'] }]) {
    await expect(write('piece-with-too-much', changes), JSON.stringify(changes)).rejects.toThrow('PERMISSION_DENIED');
  }
  await Promise.all([
    write('piece-blog-0000001', { brief: 'How to keep teeth well over the holidays' }),
    write('piece-social-00001', { kind: 'social' }),
    write('piece-email-000001', { kind: 'email' }),
  ]);
  const [blog, social, email] = await Promise.all(['piece-blog-0000001', 'piece-social-00001', 'piece-email-000001'].map(waiting));
  expect(blog).toMatchObject({ destinations: ['local'] });
  expect(inside(blog, 'slug')).toMatch(/^[a-z0-9-]+$/);
  for (const part of ['title', 'body', 'excerpt', 'metaDescription']) expect(inside(blog, part)).toMatch(/\S/);
  for (const platform of ['facebook', 'googleBusiness', 'instagram', 'linkedin']) expect(inside(social, 'variants', platform)).toMatch(/\S/);
  expect(email).toMatchObject({ destinations: ['newsletter'] });
  for (const part of ['subject', 'preheader', 'body']) expect(inside(email, part)).toMatch(/\S/);
});

test('a piece that is written is remembered, counted once, and waits for a person', async () => {
  const memory = await dental.get('contentMemory/piece-blog-0000001');
  expect(inside(memory, 'embeddedBy')).toBe('local');
  expect(vectorLength(inside(memory, 'embedding'))).toBe(768);
  expect(await dental.get('attention/approvePiece-piece-blog-0000001')).toMatchObject({ kind: 'approvePiece', contentId: 'piece-blog-0000001' });
  expect(await counted('contentGenerated')).toBe(3);
  expect(await counted('contentPublished')).toBe(0);
  expect((await visit(`/b/${dental.id}`)).text).not.toContain(String(inside(await dental.get('content/piece-blog-0000001'), 'title')));
});

test('a piece that a program has put there with its text is found by the words of its title', async () => {
  await dental.put('content/piece-of-a-program', { kind: 'blog', origin: 'manual', state: 'published', title: 'Straight teeth at any age', body: 'Braces.', destinations: ['local'] });
  const found = await dental.until('content/piece-of-a-program', ({ search }) => Array.isArray(search));
  expect(found['search']).toEqual(expect.arrayContaining(['st', 'straight', 'teeth']));
  await dental.remove('content/piece-of-a-program');
});

describe('a decision', () => {
  test('is the owner’s and the manager’s, about a piece of their own, as they have seen it', async () => {
    const approval = { contentId: 'piece-blog-0000001', revision: 1, publishAt: null };
    for (const who of ['agent', 'viewer'] as const) {
      expect(await (await dental.as(who)).refusal('content-approvePiece', approval)).toMatchObject({ code: 'functions/permission-denied' });
    }
    expect(await (await dental.as('nobody')).refusal('content-approvePiece', approval)).toMatchObject({ code: 'functions/unauthenticated' });
    const rivals = await rival.as('owner');
    expect(await rivals.refusal('content-approvePiece', approval)).toMatchObject({ code: 'functions/not-found' });
    expect(await rivals.refusal('content-approvePiece', { ...approval, businessId: dental.id })).toMatchObject({ code: 'functions/permission-denied' });
    expect(await rivals.refusal('content-approvePiece', { ...approval, contentId: `../../${dental.id}/content/piece-blog-0000001` })).toMatchObject({
      code: 'functions/invalid-argument',
      field: 'contentId',
    });
    const { revision } = await waiting('piece-blog-0000001');
    expect(await (await dental.as('owner')).refusal('content-approvePiece', { ...approval, revision: Number(revision) + 1 })).toMatchObject({ code: 'functions/aborted' });
  });

  test('is taken once, however many take it: the piece is on the page, in the feed, at its address and behind its short link', async () => {
    const owner = await dental.as('owner');
    const { revision, title } = await waiting('piece-blog-0000001');
    const approve = () => owner.call('content-approvePiece', { contentId: 'piece-blog-0000001', revision, publishAt: null });
    const outcomes = await Promise.allSettled([approve(), approve(), approve()]);
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
    const piece = await dental.until('content/piece-blog-0000001', ({ state }) => state === 'published');
    expect(piece).toMatchObject({ publications: { local: { state: 'published' } } });
    const url = String(inside(piece, 'publications', 'local', 'url'));
    const page = await visit(new URL(url).pathname);
    expect(page.status).toBe(200);
    expect(page.text).toContain(escaped(title));
    expect((await visit(`/b/${dental.id}`)).text).toContain(escaped(title));
    const feed = await visit(`/b/${dental.id}/feed.xml`);
    expect(feed.type).toContain('xml');
    expect(feed.text.split('<item>')).toHaveLength(2);
    const link = /\/l\/[A-Za-z0-9_-]+/.exec(page.text)?.[0];
    const followed = await fetch(`${origin}${String(link)}`, { redirect: 'manual' });
    expect([followed.status, followed.headers.get('location')]).toEqual([302, 'https://lakeside.example.com/']);
    await dental.untilGone('attention/approvePiece-piece-blog-0000001');
    expect(await counted('contentPublished')).toBe(1);
  });

  test('for later is kept until then, and another business’s page never has it', async () => {
    const owner = await dental.as('owner');
    const { revision } = await waiting('piece-social-00001');
    const publishAt = new Date(Date.now() + 2 * 60 * 60_000);
    await owner.call('content-approvePiece', { contentId: 'piece-social-00001', revision, publishAt: publishAt.toISOString() });
    expect(await dental.get('content/piece-social-00001')).toMatchObject({ state: 'scheduled' });
    const later = new Date(publishAt.getTime() + 60 * 60_000);
    await owner.call('content-movePiece', { contentId: 'piece-social-00001', publishAt: later.toISOString() });
    await outsider.setClock(new Date(publishAt.getTime() + 30 * 60_000));
    await outsider.run('content-sweep');
    expect(await dental.get('content/piece-social-00001')).toMatchObject({ state: 'scheduled' });
    await outsider.setClock(new Date(later.getTime() + 60_000));
    await outsider.run('content-sweep');
    const piece = await dental.until('content/piece-social-00001', ({ state }) => state === 'published');
    expect((await visit(`/b/${rival.id}/piece-social-00001`)).status).toBe(404);
    expect((await visit(new URL(String(inside(piece, 'publications', 'local', 'url'))).pathname)).status).toBe(200);
  });

  test('against a piece is remembered with its reason', async () => {
    const owner = await dental.as('owner');
    await owner.write(`businesses/${dental.id}/content/piece-unwanted-001`, asked());
    await waiting('piece-unwanted-001');
    await owner.call('content-rejectPiece', { contentId: 'piece-unwanted-001', reason: 'We do not do that' });
    expect(await dental.get('content/piece-unwanted-001')).toMatchObject({ state: 'rejected', rejectedBecause: 'We do not do that' });
    expect(await dental.get('contentMemory/piece-unwanted-001')).toMatchObject({ rejectedBecause: 'We do not do that' });
    expect(await dental.get('attention/approvePiece-piece-unwanted-001')).toBeUndefined();
  });
});

test('a change of the text is not made over another’s, and what stood there before is kept', async () => {
  const manager = await dental.as('manager');
  await manager.write(`businesses/${dental.id}/content/piece-to-edit-0001`, asked());
  const piece = await waiting('piece-to-edit-0001');
  const revision = Number(piece['revision']);
  const text = Object.fromEntries(textFields.map((field) => [field, piece[field]]));
  const save = (title: string) => ({ contentId: 'piece-to-edit-0001', revision, piece: { ...text, title } });
  await manager.call('content-savePiece', save('Mine'));
  expect(await manager.refusal('content-savePiece', save('Too late'))).toMatchObject({ code: 'functions/aborted' });
  expect(await dental.get('content/piece-to-edit-0001')).toMatchObject({ title: 'Mine', revision: revision + 1 });
  expect(await dental.get(`content/piece-to-edit-0001/versions/${revision}`)).toMatchObject({ title: piece['title'], reason: 'edited' });
  expect(await manager.refusal('content-savePiece', { ...save('Long'), piece: { ...text, title: 'x'.repeat(201) } })).toMatchObject({
    code: 'functions/invalid-argument',
    field: 'piece.title',
  });
});

test('a document that is removed while it is worked on comes back as nothing', async () => {
  await dental.put('content/piece-removed-0001', { kind: 'blog', origin: 'manual', state: 'requested', createdAt: time() });
  await dental.remove('content/piece-removed-0001');
  await dental.put('content/piece-after-it-001', { kind: 'blog', origin: 'manual', state: 'requested', createdAt: time() });
  await waiting('piece-after-it-001');
  expect(await dental.get('content/piece-removed-0001')).toBeUndefined();
  expect(Object.keys(await dental.list('contentMemory'))).not.toContain('piece-removed-0001');
  expect(Object.keys(await dental.list('attention'))).not.toContain('approvePiece-piece-removed-0001');
});

const textFields = ['title', 'body', 'excerpt', 'metaDescription', 'slug', 'tags', 'subject', 'preheader', 'variants', 'imageUrl'];

async function visit(path: string): Promise<{ status: number; type: string; text: string }> {
  const answer = await fetch(`${origin}${path}`);
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', text: await answer.text() };
}

const escaped = (value: unknown) => String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A counter over every day of the month documents and their shards. */
async function counted(counter: string): Promise<number> {
  let sum = 0;
  for (const [id, month] of Object.entries(await dental.list('stats'))) {
    if (!/^\d{4}-\d{2}/.test(id)) continue;
    for (let day = 1; day <= 31; day += 1) sum += Number(inside(month, 'days', String(day).padStart(2, '0'), counter) ?? 0);
  }
  return sum;
}
