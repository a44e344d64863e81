import { describe, expect, test } from 'vitest';
import { type ContentShop, useContentShop } from './contentShop.ts';
import { countedFigures } from '../nurturing/figures.ts';
import { hour, minute, owner } from '../testBusiness.ts';
import type { AnsweredPiece, PieceRequest, TopicsRequest } from '../../../functions/src/assistant/port.ts';
import { chooseAssistants } from '../../../functions/src/assistant/chooseAssistants.ts';
import { similarityOf } from '../../../functions/src/assistant/local/content/embed.ts';
import { setPaused } from '../../../functions/src/business/setPaused.ts';
import { savePiece } from '../../../functions/src/content/approval/savePiece.ts';
import { textOf } from '../../../functions/src/content/changePiece.ts';
import { fillInSearch } from '../../../functions/src/content/fillInSearch.ts';
import { giveUp } from '../../../functions/src/content/giveUp.ts';
import { measureDue } from '../../../functions/src/content/measure/measureDue.ts';
import { openWeek } from '../../../functions/src/content/plan/openWeek.ts';
import { mostAttempts } from '../../../functions/src/content/write/claimPiece.ts';
import { sweepRequested } from '../../../functions/src/content/write/sweepRequested.ts';
import { textToPlace } from '../../../functions/src/content/write/rememberPiece.ts';
import { tooNear } from '../../../functions/src/content/write/tooNear.ts';
import { tryAgain } from '../../../functions/src/content/write/tryAgain.ts';
import { pieceSearch } from '../../../functions/src/model/pieceSearch.ts';
import { AppError } from '../../../functions/src/platform/errors.ts';
import { makeBusiness, makeContent } from '../../../functions/src/testing/builders.ts';
import { fakeAssistant } from '../../../functions/src/vendors/openai/fakeAssistant.ts';

let shop: ContentShop;
useContentShop('writing', (opened) => {
  shop = opened;
});

const automatic = {
  destinations: [
    { destination: 'local', kinds: ['blog' as const, 'social' as const], publish: 'automatic' as const },
    { destination: 'newsletter', kinds: ['email' as const], publish: 'approval' as const },
  ],
};
const untouched = { url: null, externalId: null, at: null, error: null, attempts: 0 };
const topic = { key: 'frost', title: 'Before the first frost', angle: 'What an owner can check alone' };

/** A text that says what it is about and nothing else. */
const piece = ({ topic: about, language, platforms }: PieceRequest, body = `All about ${about.title}.`): AnsweredPiece => ({
  language,
  title: about.title,
  body,
  excerpt: 'In short.',
  metaDescription: 'In short.',
  tags: ['winter'],
  subject: about.title,
  preheader: 'In short',
  variants: platforms.map((platform) => ({ platform, text: `${about.title} #winter` })),
});

describe('a piece is found', () => {
  const found = async (word: string) =>
    (await shop.paths.content(shop.businessId).where('search', 'array-contains', word).orderBy('createdAt', 'desc').get()).docs.map(({ id }) => id);
  const raw = (contentId: string) => shop.services.db.doc(shop.paths.content(shop.businessId).doc(contentId).path);

  test('by what was asked for until it is written, then by its title, its topic and its tags, as they are changed', async () => {
    // As a member writes it: past the rules, without what follows from it.
    const contentId = 'piece-by-a-member-1';
    await raw(contentId).set({ kind: 'blog', origin: 'manual', state: 'requested', createdAt: shop.now, brief: 'Gutters in November' });
    await setPaused(shop.services, shop.businessId, owner, '', true);
    await shop.deliver(contentId);
    expect(await found('gutte')).toEqual([contentId]);
    await setPaused(shop.services, shop.businessId, owner, '', false);
    shop.employ({ topics: () => ({ topics: [{ kind: 'blog', ...topic }] }) });
    await shop.deliver(contentId);
    expect(await found('gutte')).toEqual([]);
    expect(await found('frost')).toEqual([contentId]);
    expect(await found('advi')).toEqual([contentId]);
    const seen = await shop.piece(contentId);
    const text = { ...textOf(seen), title: 'Über Heizkörper', tags: ['Entlüften'] };
    await savePiece(shop.services, shop.contentReference(contentId), owner, { revision: seen.revision ?? 0, piece: text });
    expect(await found('heizkorper')).toEqual([contentId]);
    expect(await found('entlu')).toEqual([contentId]);
    expect(await found('advi')).toEqual([]);
    // Its topic stays.
    expect(await found('frost')).toEqual([contentId]);
  });

  test('also where it is older than the search: that is written into it once, and nothing else is touched', async () => {
    const old = raw('piece-of-last-year-1');
    await old.set({ ...makeContent({ title: 'Frozen pipes', tags: ['Plumbing'] }), kept: 'what no schema knows' });
    await Promise.all([fillInSearch(shop.services), fillInSearch(shop.services)]);
    expect(await found('froz')).toEqual(['piece-of-last-year-1']);
    expect(await found('plumb')).toEqual(['piece-of-last-year-1']);
    expect((await old.get()).data()).toMatchObject({ kept: 'what no schema knows' });

    await raw('piece-of-next-year-1').set(makeContent({ title: 'Frozen again' }));
    await fillInSearch(shop.services);
    expect(await found('froz')).toEqual(['piece-of-last-year-1']);
  });

  test('still when its figures have been read', async () => {
    const contentId = 'piece-with-figures';
    const publishedAt = new Date(shop.now.getTime() - 2 * hour);
    await shop.paths.content(shop.businessId).doc(contentId).set(makeContent({ title: 'Leaking taps', state: 'published', publishedAt, measureAt: shop.now }));
    await measureDue(shop.services);
    expect((await shop.piece(contentId)).measureAt?.getTime()).toBeGreaterThan(shop.now.getTime());
    expect(await found('leak')).toEqual([contentId]);
  });
});

describe('a piece that is asked for', () => {
  test('is written, checked and put on record: it waits for an OK', async () => {
    const contentId = await shop.writePiece('blog', { topic });
    expect(await shop.piece(contentId)).toEqual({
      kind: 'blog',
      origin: 'manual',
      state: 'awaitingApproval',
      createdAt: shop.now,
      title: topic.title,
      body: `A few words about ${topic.title}.`,
      excerpt: `About ${topic.title}.`,
      metaDescription: `About ${topic.title}.`,
      slug: 'before-the-first-frost',
      tags: ['advice'],
      subject: '',
      preheader: '',
      variants: {},
      imageUrl: '',
      topic,
      language: 'en',
      revision: 1,
      writtenBy: 'local',
      writtenAt: shop.now,
      calendarAt: shop.now,
      destinations: ['local'],
      publications: { local: { state: 'awaitingApproval', ...untouched } },
      checks: [],
      memory: [],
      similarity: null,
      search: pieceSearch({ title: topic.title, topic, tags: ['advice'] }),
    });
    expect(await shop.attention()).toMatchObject({ [`approvePiece-${contentId}`]: { kind: 'approvePiece', contentId, title: topic.title } });
    expect((await countedFigures(shop.paths, shop.businessId)).contentGenerated).toBe(1);
  });

  test('is remembered by what it says', async () => {
    const contentId = await shop.writePiece('email', { topic });
    const memory = (await shop.paths.contentMemory(shop.businessId).doc(contentId).get()).data();
    expect(memory).toMatchObject({ kind: 'email', title: topic.title, topic, embeddedBy: 'local', text: `A few words about ${topic.title}.`, createdAt: shop.now });
    expect(shop.writer.embedded.at(-1)).toBe(`${topic.title}\n\nA few words about ${topic.title}.`);
  });

  test('gets a topic by what the person wants it to be about, which comes before the owner’s other wishes', async () => {
    await shop.setWorkflow({ wishes: ['Heat pumps'] });
    await shop.writePiece('social', { brief: 'Our new office in Portland' });
    expect(shop.writer.topicsAsked).toMatchObject([{ wishes: ['Our new office in Portland'], wanted: ['social'] }]);
    expect(shop.writer.piecesAsked).toMatchObject([{ brief: 'Our new office in Portland', kind: 'social', topic: { key: 'topic-1' } }]);
    await shop.writePiece('social');
    expect(shop.writer.topicsAsked[1]?.wishes).toEqual(['Heat pumps']);
  });

  test('has a text for every network that the owner has chosen', async () => {
    await shop.setWorkflow({ platforms: ['x', 'linkedin'] });
    const { variants, slug } = await shop.piece(await shop.writePiece('social', { topic }));
    expect(Object.keys(variants ?? {})).toEqual(['x', 'linkedin']);
    expect(slug).toBe('');
  });

  test('is written once, also when its event comes five times at once', async () => {
    const contentId = await shop.request('blog', { topic });
    await Promise.all(Array.from({ length: 5 }, () => shop.deliver(contentId)));
    await shop.deliver(contentId);
    expect(shop.writer.piecesAsked).toHaveLength(1);
    expect((await shop.piece(contentId)).revision).toBe(1);
    expect((await countedFigures(shop.paths, shop.businessId)).contentGenerated).toBe(1);
  });

  test('is written though its event never comes, once there has been time for it', async () => {
    const contentId = await shop.request('blog', { topic });
    await sweepRequested(shop.services);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'requested' });
    shop.pass(11 * minute);
    await sweepRequested(shop.services);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'awaitingApproval', revision: 1 });
    await shop.deliver(contentId);
    expect(shop.writer.piecesAsked).toHaveLength(1);
  });

  test('and waits for its time is left to whoever comes then', async () => {
    const contentId = await shop.request('blog', { topic, nextAt: new Date(shop.now.getTime() + hour) });
    shop.pass(11 * minute);
    await sweepRequested(shop.services);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'requested' });
  });

  test('is taken over from a writer that has died, whose late text is thrown away', async () => {
    const contentId = await shop.request('blog', { topic });
    let finish: (() => void) | undefined;
    const reached = new Promise<void>((begun) => {
      const slow = fakeAssistant({ name: 'local' });
      shop.writer = {
        ...slow,
        writePiece: async (request) => {
          begun();
          await new Promise<void>((released) => (finish = released));
          return piece(request, 'Too late.');
        },
      };
    });
    const first = shop.deliver(contentId);
    await reached;
    shop.employ({});
    await shop.deliver(contentId);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'generating', attempts: 1 });
    shop.pass(6 * minute);
    await shop.deliver(contentId);
    finish?.();
    await first;
    expect(await shop.piece(contentId)).toMatchObject({ state: 'awaitingApproval', revision: 1, body: `A few words about ${topic.title}.` });
    expect((await countedFigures(shop.paths, shop.businessId)).contentGenerated).toBe(1);
  });

  test('waits while everything is paused, and is written when that ends', async () => {
    await shop.setBusiness({ pausedAt: shop.now });
    const contentId = await shop.writePiece('blog', { topic });
    expect(await shop.piece(contentId)).toMatchObject({ state: 'requested', nextAt: new Date(shop.now.getTime() + hour) });
    expect(shop.writer.piecesAsked).toEqual([]);
    await setPaused(shop.services, shop.businessId, owner, '', false);
    expect(shop.wakeUps).toContainEqual({ queue: 'content-onPieceDue', data: { businessId: shop.businessId, contentId }, at: shop.now });
    expect((await shop.piece(contentId)).nextAt).toEqual(shop.now);
    await shop.deliver(contentId);
    expect((await shop.piece(contentId)).state).toBe('awaitingApproval');
  });

  test('is written by the built-in assistant beyond the day’s AI calls, and says so', async () => {
    const paid = fakeAssistant({ name: 'openai' });
    shop.services.assistants = () => ({ chosen: paid, local: shop.writer });
    await shop.setBusiness({ dailyCaps: { ...makeBusiness().dailyCaps, ai: 4 } });
    const first = await shop.piece(await shop.writePiece('blog'));
    expect(first).toMatchObject({ writtenBy: 'openai' });
    // A topic, its place, a text, its place.
    expect((await countedFigures(shop.paths, shop.businessId)).assistantCalls).toBe(4);
    shop.forget();
    const second = await shop.piece(await shop.writePiece('blog'));
    expect(second).toMatchObject({ writtenBy: 'local', writtenByNote: 'Written by the built-in assistant. The daily limit of AI calls is reached.' });
    expect((await countedFigures(shop.paths, shop.businessId)).assistantCalls).toBe(4);
  });

  test('is written by the built-in assistant where the chosen one does not answer; the memory says whose place it has', async () => {
    const silent = () => {
      throw new AppError('unavailable', 'OpenAI does not answer.', { reason: 'timeout' });
    };
    shop.services.assistants = () => ({ chosen: fakeAssistant({ name: 'openai', piece: silent, embedding: silent }), local: shop.writer });
    const contentId = await shop.writePiece('blog', { topic });
    expect(await shop.piece(contentId)).toMatchObject({ writtenBy: 'local', writtenByNote: 'Written by the built-in assistant. OpenAI does not answer.' });
    expect((await shop.paths.contentMemory(shop.businessId).doc(contentId).get()).data()?.embeddedBy).toBe('local');
  });
});

describe('a piece that was placed while the chosen assistant was away', () => {
  const silent = () => {
    throw new AppError('unavailable', 'OpenAI does not answer.', { reason: 'timeout' });
  };
  const away = () => {
    shop.services.assistants = () => ({ chosen: fakeAssistant({ name: 'openai', topics: silent, piece: silent, embedding: silent }), local: shop.writer });
  };
  const back = () => {
    const paid = fakeAssistant({ name: 'openai' });
    shop.services.assistants = () => ({ chosen: paid, local: shop.writer });
    return paid;
  };
  const placedBy = async () =>
    (await shop.paths.contentMemory(shop.businessId).get()).docs.map((document) => document.data().embeddedBy).toSorted();

  test('is compared with once that is back: with the next week, before its pieces are written', async () => {
    away();
    const contentId = await shop.writePiece('blog', { topic });
    const { title = '', body = '', revision } = await shop.piece(contentId);
    await shop.paths.contentMemory(shop.businessId).doc(contentId).update({ rejectedBecause: 'Too long.' });
    const paid = back();
    shop.goTo('2026-11-23T12:00:00Z');
    await shop.setWorkflow({ perWeek: { blog: 1, social: 0, email: 0 }, nextSlotAt: shop.now });
    await openWeek(shop.services, shop.businessId);
    expect(paid.embedded).toEqual([`${title}\n\n${body}`]);
    expect(await placedBy()).toEqual(['openai']);
    expect((await shop.paths.contentMemory(shop.businessId).doc(contentId).get()).data()).toMatchObject({ title, rejectedBecause: 'Too long.' });
    expect(await shop.piece(contentId)).toMatchObject({ revision });
    // The plan and the place.
    expect((await countedFigures(shop.paths, shop.businessId)).assistantCalls).toBe(5);
    await shop.deliverRequested();
    expect((await shop.piece('2026-W48-blog-1')).similarity).not.toBeNull();
  });

  test('is compared with by a piece that somebody asks for, twenty at a time', async () => {
    away();
    for (let pieces = 0; pieces < 22; pieces += 1) await shop.writePiece('blog', { topic });
    back();
    await shop.writePiece('blog');
    expect(await placedBy()).toEqual(['local', 'local', ...Array.from({ length: 21 }, () => 'openai')]);
    await shop.writePiece('blog');
    expect(await placedBy()).toEqual(Array.from({ length: 24 }, () => 'openai'));
  });

  test('stays where it is while that is away again, over the day’s AI calls, and by a stand-in without a key', async () => {
    back();
    await shop.writePiece('blog', { topic });
    away();
    await shop.writePiece('blog');
    expect(await placedBy()).toEqual(['local', 'openai']);
    const paid = back();
    await shop.setBusiness({ dailyCaps: { ...makeBusiness().dailyCaps, ai: 0 } });
    await shop.writePiece('blog');
    shop.services.assistants = () => ({ chosen: shop.writer, local: shop.writer, note: 'No key is set.' });
    await shop.writePiece('blog');
    expect(await placedBy()).toEqual(['local', 'local', 'local', 'openai']);
    expect(paid.embedded).toEqual([]);
  });
});

describe('a week’s piece', () => {
  test('goes by itself where the owner wants that, at its time', async () => {
    shop.goTo('2026-11-23T12:00:00Z');
    await shop.setWorkflow({ ...automatic, perWeek: { blog: 1, social: 0, email: 1 }, nextSlotAt: shop.now });
    await shop.openWeek();
    const blog = await shop.piece('2026-W48-blog-1');
    expect(blog).toMatchObject({ state: 'scheduled', publications: { local: { state: 'scheduled', ...untouched } } });
    expect(blog.nextAt).toEqual(blog.publishAt);
    expect(shop.wakeUps).toContainEqual({
      queue: 'content-onPieceDue',
      data: { businessId: shop.businessId, contentId: '2026-W48-blog-1' },
      at: blog.publishAt,
    });
    expect((await shop.piece('2026-W48-email-1')).state).toBe('awaitingApproval');
    expect(Object.keys(await shop.attention())).toEqual(['approvePiece-2026-W48-email-1']);
  });

  test('with a claim that the facts do not say never goes by itself', async () => {
    await shop.setWorkflow(automatic);
    shop.employ({ piece: (request) => piece(request, 'Every repair is free for pensioners and costs everybody else $15.') });
    const flagged = await shop.piece(await shop.writePiece('blog', { topic, origin: 'weekly' }));
    expect(flagged.checks?.map(({ kind }) => kind)).toContain('claim');
    expect(flagged).toMatchObject({ state: 'awaitingApproval', publications: { local: { state: 'awaitingApproval' } } });
    expect(flagged.nextAt).toBeUndefined();
  });

  test('waits for an OK where the workflow was switched off before it was written', async () => {
    await shop.setWorkflow({ ...automatic, enabled: false });
    expect(await shop.piece(await shop.writePiece('blog', { topic, origin: 'weekly' }))).toMatchObject({ state: 'awaitingApproval' });
  });
});

describe('a piece that comes too near to an earlier one', () => {
  const said = 'A furnace that is looked at in autumn runs through winter.';

  test('is written again, beside that one, and is fine if it says something else then', async () => {
    await shop.setWorkflow(automatic);
    shop.employ({ piece: (request) => piece(request, request.again ? 'zzz yyy xxx www vvv uuu ttt' : said) });
    const earlier = await shop.writePiece('blog', { topic });
    const later = await shop.piece(await shop.writePiece('blog', { topic, origin: 'weekly' }));
    expect(shop.writer.piecesAsked).toHaveLength(3);
    expect(shop.writer.piecesAsked[2]).toMatchObject({ near: [{ title: topic.title, text: said }], again: { body: said, tooNear: [topic.title] } });
    expect(later).toMatchObject({ body: 'zzz yyy xxx www vvv uuu ttt', checks: [], state: 'approved' });
    expect(later.memory).toMatchObject([{ contentId: earlier, title: topic.title }]);
    expect(later.similarity).toBeLessThan(0.6);
    expect(later.similarity).toBe(later.memory?.[0]?.similarity);
  });

  test('is marked if it does so again, and waits for an OK though it would go by itself', async () => {
    await shop.setWorkflow(automatic);
    shop.employ({ piece: (request) => piece(request, said) });
    const earlier = await shop.writePiece('blog', { topic });
    const later = await shop.piece(await shop.writePiece('blog', { topic, origin: 'weekly' }));
    expect(shop.writer.piecesAsked).toHaveLength(3);
    expect(later).toMatchObject({
      state: 'awaitingApproval',
      checks: [{ kind: 'similar', quote: '', sentence: `It says much the same as “${topic.title}”.`, contentId: earlier }],
    });
    expect(later.similarity).toBeCloseTo(1, 5);
  });

  test('that was rejected is written differently too: what was not wanted is not written once more', async () => {
    shop.employ({ piece: (request) => piece(request, said) });
    const earlier = await shop.writePiece('blog', { topic });
    await shop.paths.contentMemory(shop.businessId).doc(earlier).update({ rejectedBecause: 'Too dull' });
    const later = await shop.piece(await shop.writePiece('blog', { topic }));
    expect(later.checks).toMatchObject([{ kind: 'similar', contentId: earlier }]);
    expect(shop.writer.piecesAsked[1]?.near).toMatchObject([{ title: topic.title, rejectedBecause: 'Too dull' }]);
  });

  test('is compared only with what the same assistant has placed, and not with another business’s', async () => {
    shop.employ({ piece: (request) => piece(request, said) });
    const earlier = await shop.writePiece('blog', { topic });
    await shop.paths.contentMemory(shop.businessId).doc(earlier).update({ embeddedBy: 'openai' });
    expect(await shop.piece(await shop.writePiece('blog', { topic }))).toMatchObject({ checks: [], similarity: null });
  });
});

test('a piece about something that the assistant knows nothing of says so, and waits for an OK though it would go by itself', async () => {
  await shop.setWorkflow(automatic);
  shop.employ({ piece: (request) => ({ ...piece(request, 'What holds for any.'), isGeneral: true }) });
  const written = await shop.piece(await shop.writePiece('blog', { topic, origin: 'weekly' }));
  expect(written).toMatchObject({ state: 'awaitingApproval', checks: [{ kind: 'general' }] });
});

describe('a piece that a person wants otherwise', () => {
  test('is written again by their remark, counts once, and waits for an OK; what has left stays', async () => {
    await shop.setWorkflow(automatic);
    const contentId = await shop.writePiece('blog', { topic, origin: 'weekly' });
    const { nextAt: _nextAt, ...first } = await shop.piece(contentId);
    shop.pass(hour);
    const published = { ...untouched, state: 'published' as const, url: 'https://example.com/frost', at: shop.now };
    await shop.paths.content(shop.businessId).doc(contentId).set({
      ...first,
      state: 'requested',
      remark: 'Shorter, please',
      attempts: 0,
      nextAt: shop.now,
      destinations: ['local', 'wordpress'],
      publications: { local: { ...untouched, state: 'scheduled' }, wordpress: published },
      imageUrl: 'https://example.com/frost.jpg',
    });
    shop.employ({ piece: (request) => piece(request, 'Short.') });
    await shop.deliver(contentId);
    expect(shop.writer.piecesAsked).toMatchObject([{ again: { title: first.title, body: first.body, remark: 'Shorter, please' } }]);
    const again = await shop.piece(contentId);
    expect(again).toMatchObject({
      body: 'Short.',
      revision: 2,
      writtenAt: first.writtenAt,
      state: 'awaitingApproval',
      checks: [],
      imageUrl: 'https://example.com/frost.jpg',
      publications: { local: { state: 'awaitingApproval' }, wordpress: published },
    });
    expect(again).not.toHaveProperty('remark');
    expect((await countedFigures(shop.paths, shop.businessId)).contentGenerated).toBe(1);
    expect(await shop.paths.contentMemory(shop.businessId).get()).toHaveProperty('size', 1);
  });
});

describe('a piece that cannot be written', () => {
  const fails = () => {
    throw new Error('a fault of ours');
  };

  test('is given back each time, tried later, and after the last time shown to a person', async () => {
    shop.employ({ piece: fails });
    const contentId = await shop.request('blog', { topic });
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      await expect(shop.deliver(contentId)).rejects.toThrow('a fault of ours');
      const waiting = await shop.piece(contentId);
      expect(waiting).toMatchObject({ state: 'requested', attempts: attempt });
      expect(waiting.nextAt && waiting.nextAt > shop.now).toBe(true);
    }
    await shop.deliver(contentId);
    const failed = await shop.piece(contentId);
    expect(failed).toMatchObject({ state: 'failed', error: 'It could not be written, though we tried several times.' });
    expect(failed).not.toHaveProperty('nextAt');
    expect(await shop.attention()).toMatchObject({ [`stuckPiece-${contentId}`]: { kind: 'stuckPiece', contentId, title: topic.title } });
    expect((await shop.paths.deadLetters(shop.businessId).doc(`content-${contentId}`).get()).data()).toMatchObject({
      path: `businesses/${shop.businessId}/content/${contentId}`,
    });
    expect((await countedFigures(shop.paths, shop.businessId)).contentGenerated ?? 0).toBe(0);
  });

  test('is written when a person tries it again, and what says that it could not be goes away', async () => {
    const contentId = await shop.request('blog', { topic });
    await giveUp(shop.services, shop.contentReference(contentId), { id: 'event-1', path: `businesses/${shop.businessId}/content/${contentId}` });
    await shop.deliver(contentId);
    expect((await shop.piece(contentId)).state).toBe('failed');
    await tryAgain(shop.services, shop.contentReference(contentId));
    expect(shop.wakeUps).toContainEqual({ queue: 'content-onPieceDue', data: shop.contentReference(contentId), at: shop.now });
    await shop.deliver(contentId);
    const written = await shop.piece(contentId);
    expect(written).toMatchObject({ state: 'awaitingApproval', revision: 1 });
    expect(written).not.toHaveProperty('error');
    expect(Object.keys(await shop.attention())).toEqual([`approvePiece-${contentId}`]);
    expect((await shop.paths.deadLetters(shop.businessId).get()).size).toBe(0);
    await expect(tryAgain(shop.services, shop.contentReference(contentId))).rejects.toMatchObject({ code: 'conflict' });
  });

  test('is left alone where it was written before its event was given up on', async () => {
    const contentId = await shop.writePiece('blog', { topic });
    await giveUp(shop.services, shop.contentReference(contentId), { id: 'event-1', path: 'somewhere' });
    expect((await shop.piece(contentId)).state).toBe('awaitingApproval');
    expect(Object.keys(await shop.attention())).toEqual([`approvePiece-${contentId}`]);
  });

  test('is shown even where its document is not in the expected form', async () => {
    const contentId = await shop.request('blog');
    await shop.paths.content(shop.businessId).doc(contentId).update({ kind: 'film' });
    await expect(shop.deliver(contentId)).rejects.toThrow();
    await giveUp(shop.services, shop.contentReference(contentId), { id: 'event-1', path: 'somewhere' });
    expect(Object.keys(await shop.attention())).toEqual([`stuckPiece-${contentId}`]);
  });
});

describe('a second week', () => {
  const subjects = ['frost', 'filters', 'vents', 'thermostats', 'pipes', 'chimneys', 'ducts', 'boilers', 'radiators', 'fans', 'pumps', 'grilles'];
  /** Takes the first subjects that it does not know to have been written about. */
  const planner = ({ wanted, earlier }: TopicsRequest) => {
    const known = new Set(earlier.map(({ topic: { key } }) => key));
    const free = subjects.filter((subject) => !known.has(subject));
    return { topics: wanted.map((kind, index) => ({ kind, key: free[index] ?? 'none', title: `How to look after ${free[index] ?? 'none'}`, angle: '' })) };
  };

  test('says something else than the first because it remembers, and would have repeated it otherwise', async () => {
    shop.employ({ topics: planner, piece });
    await shop.setWorkflow({ nextSlotAt: shop.now });
    await shop.openWeek();
    const topicsOf = async (week: string) =>
      Object.entries(await shop.pieces()).flatMap(([id, { topic: about }]) => (id.startsWith(week) && about ? [about.key] : []));
    const first = await topicsOf('2026-W48');
    expect(new Set(first).size).toBe(5);

    shop.pass(7 * 24 * hour);
    await shop.openWeek();
    const second = await topicsOf('2026-W49');
    expect(second).toHaveLength(5);
    expect(second.filter((key) => first.includes(key))).toEqual([]);

    // The same a week later, with the memory gone.
    const memory = await shop.paths.contentMemory(shop.businessId).get();
    for (const { ref } of memory.docs) await ref.delete();
    shop.pass(7 * 24 * hour);
    await openWeek(shop.services, shop.businessId);
    expect((await topicsOf('2026-W50')).sort()).toEqual(first.sort());
  });

  test('of the built-in assistant says something else too, and would have said the same without its memory', async () => {
    shop.services.assistants = () => chooseAssistants(makeBusiness(), undefined);
    const textsOf = async (week: string) =>
      Object.entries(await shop.pieces()).flatMap(([id, { title = '', subject = '', body = '' }]) => (id.startsWith(week) ? [textToPlace({ title, subject, body })] : []));
    const nearest = (text: string, others: readonly string[]) => Math.max(...others.map((other) => similarityOf(text, other)));

    shop.goTo('2026-11-09T12:00:00Z');
    await shop.setWorkflow({ nextSlotAt: shop.now });
    await shop.openWeek();
    const first = await textsOf('2026-W46');
    expect(first).toHaveLength(5);

    shop.pass(7 * 24 * hour);
    await shop.openWeek();
    const second = await textsOf('2026-W47');
    expect(second).toHaveLength(5);
    const similarities = second.map((text) => nearest(text, first));
    process.stdout.write(`second week: at most ${Math.max(...similarities).toFixed(2)} to the first\n`);
    expect(Math.max(...similarities)).toBeLessThan(0.6);
    const kept = Object.entries(await shop.pieces()).filter(([id]) => id.startsWith('2026-W47'));
    for (const [, piece] of kept) {
      expect(piece.checks?.filter(({ kind }) => kind === 'similar')).toEqual([]);
      expect(piece.similarity).toBeLessThan(0.6);
      expect(piece.memory?.length).toBeGreaterThan(0);
    }

    // The very same week once more, at the same moment, with nothing to remember.
    const memory = await shop.paths.contentMemory(shop.businessId).get();
    await Promise.all([...memory.docs.map(({ ref }) => ref.delete()), ...kept.map(([id]) => shop.paths.content(shop.businessId).doc(id).delete())]);
    await shop.setWorkflow({ nextSlotAt: shop.now, lastWeek: '2026-W46' });
    await shop.openWeek();
    const forgetful = await textsOf('2026-W47');
    const repeats = forgetful.map((text) => nearest(text, first));
    process.stdout.write(`without its memory: ${repeats.map((near) => near.toFixed(2)).join(', ')}\n`);
    for (const near of repeats) expect(near).toBeGreaterThan(tooNear.local);
  }, 60_000);
});
