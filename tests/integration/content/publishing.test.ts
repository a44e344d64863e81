import { describe, expect, test } from 'vitest';
import { containing, type PublishingShop, usePublishingShop } from './publishingShop.ts';
import { hour, minute, owner } from '../testBusiness.ts';
import { settlePublication } from '../../../functions/src/content/approval/settlePublication.ts';
import { takesPosts } from '../../../functions/src/testing/recordingPublisher.ts';

let shop: PublishingShop;
usePublishingShop('piece-publishing', (opened) => {
  shop = opened;
});

const day = 24 * hour;
const settle = (contentId: string, outcome: 'isThere' | 'publishAgain' | 'letItBe') =>
  settlePublication(shop.services, shop.contentReference(contentId), owner, { destination: 'wordpress', outcome });

/** A blog post that has just been approved: on the own page already, and due at the site. */
async function approved(): Promise<string> {
  const contentId = await shop.writePiece('blog');
  await shop.approve(contentId);
  return contentId;
}

describe('what goes by itself', () => {
  test('is published at its time wherever it goes, without anybody', async () => {
    await shop.goByItself();
    const contentId = await shop.writePiece('blog', { origin: 'weekly', week: '2026-W48', publishAt: new Date(shop.now.getTime() + day) });
    await shop.passWithSweeps(day - minute, 6 * hour);
    expect(shop.site.handed).toEqual([]);
    await shop.passWithSweeps(minute, minute);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'published', publications: { local: { state: 'published' }, wordpress: { state: 'published' } } });
    expect(await shop.attention()).toEqual({});
    expect(shop.site.standing).toMatchObject([{ contentId, html: containing('Written with the help of an AI assistant') }]);
  });

  test('a post leads to the week’s blog post once that can be read, and its link is counted', async () => {
    await shop.goByItself();
    const now = shop.now;
    const contentId = '2026-W48-blog-1';
    await shop.paths.content(shop.businessId).doc(contentId).set({ kind: 'blog', origin: 'weekly', state: 'requested', createdAt: now, week: '2026-W48', publishAt: now });
    await shop.deliver(contentId);
    await shop.publishDue(contentId);
    const social = await shop.writePiece('social', { origin: 'weekly', week: '2026-W48', publishAt: now });
    // It says much the same as the blog post, so somebody has to look at it.
    await shop.approve(social);
    await shop.deliverWakeUps();
    const [post] = shop.network.standing;
    const id = /\/l\/(\S{10})$/.exec(post?.text ?? '')?.[1] ?? '';
    const link = (await shop.paths.shortLink(id).get()).data();
    expect(link).toMatchObject({ businessId: shop.businessId, contentId: social, destination: 'buffer-linkedin' });
    expect(link?.target).toBe((await shop.publication(contentId))?.url);
  });

  test('waits for somebody where the owner has changed their mind, or the week is long gone', async () => {
    await shop.goByItself();
    const publishAt = new Date(shop.now.getTime() + day);
    const contentId = await shop.writePiece('blog', { origin: 'weekly', week: '2026-W48', publishAt });
    await shop.setBusiness({ pausedAt: shop.now });
    await shop.passWithSweeps(2 * day, 6 * hour);
    expect(await shop.publication(contentId, 'local')).toMatchObject({ state: 'scheduled', error: containing('Everything is paused') });
    await shop.passWithSweeps(3 * day, 6 * hour);
    await shop.setBusiness({ pausedAt: null });
    await shop.sweep();
    expect(await shop.piece(contentId)).toMatchObject({ state: 'awaitingApproval', checks: [{ kind: 'late' }] });
    expect(Object.keys(await shop.attention())).toEqual([`approvePiece-${contentId}`]);
    expect(shop.site.handed).toEqual([]);

    await shop.approve(contentId);
    await shop.deliverWakeUps();
    expect(await shop.piece(contentId)).toMatchObject({ state: 'published', checks: [] });
  });
});

describe('a site that takes a post and then hangs', () => {
  test('is not posted to twice: the post is found there', async () => {
    const contentId = await approved();
    await shop.dieWhilePublishing(contentId, { arrives: true });
    expect(await shop.piece(contentId)).toMatchObject({ state: 'publishing' });
    await shop.sweep();
    expect(shop.site.lookUps).toBe(0);
    await shop.passWithSweeps(10 * minute);
    expect(shop.site.handed).toHaveLength(1);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'published', publications: { wordpress: { state: 'published', url: containing('blog.example.com') } } });
  });

  test('is not posted to twice where its answer was cut off either', async () => {
    const contentId = await approved();
    shop.answer((_post, stand) => {
      stand();
      return Promise.resolve({ result: 'unclear', error: 'The connection was cut.' });
    });
    await shop.deliverWakeUps();
    expect(await shop.piece(contentId)).toMatchObject({ state: 'unknown' });
    await shop.passWithSweeps(minute, minute);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'published' });
    expect(shop.site.handed).toHaveLength(1);
  });

  test('and by whoever has made the call it is known, however late they come back', async () => {
    const contentId = await approved();
    let comeBack = () => {};
    shop.site.says = { found: 'unknown' };
    const reached = new Promise<void>((reach) => {
      shop.answer(async (post, stand) => {
        reach();
        await new Promise<void>((resolve) => {
          comeBack = resolve;
        });
        return takesPosts(post, stand);
      });
    });
    const publishing = shop.publishDue(contentId);
    await reached;
    await shop.passWithSweeps(20 * minute);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'unknown' });
    comeBack();
    await publishing;
    expect(await shop.piece(contentId)).toMatchObject({ state: 'published' });
    expect(shop.site.standing).toHaveLength(1);
  });
});

describe('a post that nobody can find', () => {
  async function lost(): Promise<string> {
    const contentId = await approved();
    await shop.dieWhilePublishing(contentId, { arrives: false });
    await shop.passWithSweeps(hour);
    return contentId;
  }

  test('is left to a person, and never posted again by itself', async () => {
    const contentId = await lost();
    await shop.passWithSweeps(2 * day, 6 * hour);
    expect(shop.site.handed).toHaveLength(1);
    expect(shop.site.lookUps).toBe(3);
    expect(Object.keys(await shop.attention())).toEqual([`unclearPublication-${contentId}-wordpress`]);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'unknown' });
  });

  test('is looked up once more before a person has it published again', async () => {
    const contentId = await lost();
    await settle(contentId, 'publishAgain');
    expect(shop.site.lookUps).toBe(4);
    await shop.deliverWakeUps();
    expect(shop.site.standing).toHaveLength(1);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'published' });
    expect(await shop.attention()).toEqual({});
  });

  test('is not published again where it has turned up after all', async () => {
    const contentId = await approved();
    await shop.dieWhilePublishing(contentId, { arrives: true });
    shop.site.says = { found: 'nothing' };
    await shop.passWithSweeps(hour);
    shop.site.says = undefined;
    await settle(contentId, 'publishAgain');
    await shop.deliverWakeUps();
    expect(shop.site.handed).toHaveLength(1);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'published' });
    expect(await shop.attention()).toEqual({});
  });

  test('is not published again where the site cannot say, nor by two people at once', async () => {
    const contentId = await lost();
    shop.site.says = { found: 'unknown' };
    await expect(settle(contentId, 'publishAgain')).rejects.toMatchObject({ code: 'unavailable' });
    shop.site.says = undefined;
    const settled = await Promise.allSettled([settle(contentId, 'publishAgain'), settle(contentId, 'publishAgain')]);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await shop.deliverWakeUps();
    await shop.passWithSweeps(hour);
    expect(shop.site.standing).toHaveLength(1);
  });

  test.for<['isThere' | 'letItBe', string]>([
    ['isThere', 'published'],
    ['letItBe', 'stopped'],
  ])('is what a person says it is: %s', async ([outcome, state]) => {
    const contentId = await lost();
    await settle(contentId, outcome);
    await shop.passWithSweeps(day, 6 * hour);
    expect(await shop.publication(contentId)).toMatchObject({ state });
    expect(await shop.attention()).toEqual({});
    expect(shop.site.handed).toHaveLength(1);
  });
});

describe('a site that says no', () => {
  test('is tried again when it was busy, not before it wants to', async () => {
    const contentId = await approved();
    shop.answer(() => Promise.resolve({ result: 'busy', retryAfterMs: 20 * minute }));
    await shop.deliverWakeUps();
    await shop.passWithSweeps(19 * minute, minute);
    expect(shop.site.handed).toHaveLength(1);
    shop.answer(takesPosts);
    await shop.passWithSweeps(minute, minute);
    expect(shop.site.standing).toHaveLength(1);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'published' });
  });

  test('keeps its posts when the password is wrong, tells the owner, and gets them once that is mended', async () => {
    const contentId = await approved();
    shop.answer(() => Promise.resolve({ result: 'broken', error: 'WordPress does not accept the password.' }));
    await shop.deliverWakeUps();
    expect(await shop.publication(contentId)).toMatchObject({ state: 'scheduled', error: 'WordPress does not accept the password.' });
    expect((await shop.paths.wordpressConnection(shop.businessId).get()).data()).toMatchObject({ state: 'broken' });
    expect(Object.keys(await shop.attention())).toEqual(['brokenConnection-wordpress']);
    await shop.passWithSweeps(2 * hour);
    expect(shop.site.handed.length).toBeLessThanOrEqual(5);

    shop.answer(takesPosts);
    await shop.passWithSweeps(30 * minute);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'published' });
    expect((await shop.paths.wordpressConnection(shop.businessId).get()).data()).toMatchObject({ state: 'connected' });
    expect(await shop.attention()).toEqual({});
    expect(shop.site.standing).toHaveLength(1);
  });

  test('is not asked again where it refuses, until a person wants that', async () => {
    const contentId = await approved();
    shop.answer(() => Promise.resolve({ result: 'refused', error: 'The title is missing.' }));
    await shop.deliverWakeUps();
    await shop.passWithSweeps(day, 6 * hour);
    expect(shop.site.handed).toHaveLength(1);
    expect((await shop.attention())[`failedPublication-${contentId}-wordpress`]).toMatchObject({ detail: 'WordPress: The title is missing.', destination: 'wordpress' });
    // It stands on the own page, so the piece as a whole is published.
    expect(await shop.piece(contentId)).toMatchObject({ state: 'published', publications: { wordpress: { state: 'failed' } } });

    shop.answer(takesPosts);
    await settle(contentId, 'publishAgain');
    await shop.deliverWakeUps();
    expect(await shop.publication(contentId)).toMatchObject({ state: 'published' });
    expect(await shop.attention()).toEqual({});
  });

  test('that is not connected any more is what a person is told', async () => {
    const contentId = await approved();
    shop.publishers.clear();
    await shop.deliverWakeUps();
    expect(await shop.publication(contentId)).toMatchObject({ state: 'failed', error: containing('WordPress is not connected any more') });
  });
});

describe('whoever comes', () => {
  test('at the same time, one of them publishes', async () => {
    const contentId = await approved();
    await Promise.all([shop.publishDue(contentId), shop.publishDue(contentId), shop.sweep(), shop.sweep()]);
    expect(shop.site.handed).toHaveLength(1);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'published', publications: { wordpress: { attempts: 1 } } });
    expect(await shop.countedAsPublished()).toBe(1);
  });

  test('between the OK and the site, a pause is obeyed', async () => {
    const contentId = await approved();
    await shop.setBusiness({ pausedAt: shop.now });
    await shop.deliverWakeUps();
    await shop.passWithSweeps(hour);
    expect(shop.site.handed).toEqual([]);
    await shop.setBusiness({ pausedAt: null });
    await shop.sweep();
    expect(shop.site.standing).toHaveLength(1);
    expect(await shop.publication(contentId)).toMatchObject({ state: 'published', error: null });
  });

  test('early or again finds nothing to do, by one read and no write', async () => {
    const contentId = await approved();
    await shop.deliverWakeUps();
    const before = await shop.paths.content(shop.businessId).doc(contentId).get();
    await shop.publishDue(contentId);
    await shop.sweep();
    const after = await shop.paths.content(shop.businessId).doc(contentId).get();
    expect(after.updateTime?.isEqual(before.updateTime ?? after.readTime)).toBe(true);
  });

  test('wakes itself for what is due later', async () => {
    const contentId = await approved();
    shop.answer(() => Promise.resolve({ result: 'unclear', error: 'Cut.' }));
    await shop.deliverWakeUps();
    expect(shop.wakeUps).toContainEqual({
      queue: 'content-onPieceDue',
      data: { businessId: shop.businessId, contentId },
      at: new Date(shop.now.getTime() + minute),
    });
  });

  test('pays for one publication outside with 8 reads and 4 writes, whatever the piece is', async () => {
    const contentId = await approved();
    const { db } = shop.services;
    const counted = { reads: 0, writes: 0 };
    const run = db.runTransaction.bind(db);
    const writes = ['set', 'update', 'create', 'delete'];
    db.runTransaction = (work) =>
      run((tx) =>
        work(
          new Proxy(tx, {
            get: (inner, verb) => {
              if (verb === 'get') counted.reads += 1;
              if (writes.includes(String(verb))) counted.writes += 1;
              const method: unknown = Reflect.get(inner, verb);
              if (typeof method !== 'function') return method;
              const bound: unknown = method.bind(inner);
              return bound;
            },
          }),
        ),
      );
    await shop.publishDue(contentId);
    db.runTransaction = run;
    expect(await shop.piece(contentId)).toMatchObject({ state: 'published' });
    // One more read before the first transaction: what is due at all.
    expect({ ...counted, reads: counted.reads + 1 }).toEqual({ reads: 8, writes: 4 });
  });
});
