import { describe, expect, test } from 'vitest';
import { containing, type PublishingShop, usePublishingShop } from './publishingShop.ts';
import { hour, minute, owner } from '../testBusiness.ts';
import { rejectPiece } from '../../../functions/src/content/approval/rejectPiece.ts';
import { reopenPiece } from '../../../functions/src/content/approval/reopenPiece.ts';
import { rewritePiece } from '../../../functions/src/content/approval/rewritePiece.ts';
import { settlePublication } from '../../../functions/src/content/approval/settlePublication.ts';
import { resumeWaitingPublications } from '../../../functions/src/connections/publishers/resumeWaitingPublications.ts';
import type { PublishOutcome } from '../../../functions/src/connections/publisher.ts';
import type { Publication } from '../../../functions/src/model/content.ts';
import { recordingPublisher, sendsPosts, takesPosts } from '../../../functions/src/testing/recordingPublisher.ts';

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

describe('a post that Buffer has taken and its network does not have yet', () => {
  const item = (kind: string, contentId: string) => `${kind}-${contentId}-buffer-linkedin`;
  /** A social post that goes to the network alone, and is with Buffer. */
  async function sending(): Promise<string> {
    await shop.setWorkflow({ destinations: [{ destination: 'buffer-linkedin', kinds: ['social'], publish: 'approval' }] });
    shop.network.answer = sendsPosts;
    const contentId = await shop.writePiece('social');
    await shop.approve(contentId);
    await shop.deliverWakeUps();
    return contentId;
  }

  test('is on its way and counted nowhere; once the network has it, it is published', async () => {
    const contentId = await sending();
    expect(await shop.piece(contentId)).toMatchObject({ state: 'publishing', publications: { 'buffer-linkedin': { state: 'publishing', error: 'Buffer is sending it.' } } });
    expect(await shop.countedAsPublished()).toBe(0);
    expect(shop.wakeUps).toContainEqual({ queue: 'content-onPieceDue', data: { businessId: shop.businessId, contentId }, at: new Date(shop.now.getTime() + 20_000) });

    shop.network.progress = { found: 'published', url: 'https://network.example.com/1' };
    shop.pass(20_000);
    await shop.deliverWakeUps();
    expect(await shop.publication(contentId, 'buffer-linkedin')).toMatchObject({ state: 'published', url: 'https://network.example.com/1', error: null });
    expect(await shop.countedAsPublished()).toBe(1);
    expect([shop.network.handed.length, shop.network.followed, shop.network.lookUps]).toEqual([1, 1, 0]);
    await shop.passWithSweeps(day, hour);
    expect(shop.network.followed).toBe(1);
  });

  test('has failed where the network refuses it later, calls its owner with the reason, and can be published again', async () => {
    const contentId = await sending();
    await shop.passWithSweeps(5 * minute, minute);
    shop.network.progress = { found: 'refused', error: 'The network did not take the post: The access token has expired.' };
    await shop.passWithSweeps(10 * minute);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'failed' });
    expect((await shop.attention())[item('failedPublication', contentId)]).toMatchObject({ detail: 'Buffer: The network did not take the post: The access token has expired.' });
    expect(await shop.countedAsPublished()).toBe(0);

    shop.network.answer = takesPosts;
    await settlePublication(shop.services, shop.contentReference(contentId), owner, { destination: 'buffer-linkedin', outcome: 'publishAgain' });
    await shop.deliverWakeUps();
    expect(await shop.piece(contentId)).toMatchObject({ state: 'published' });
    expect(await shop.attention()).toEqual({});
    expect(shop.network.handed).toHaveLength(2);
  });

  test('is neither tried again, nor searched, nor asked for without end: after half a day a person looks', async () => {
    const contentId = await sending();
    await shop.passWithSweeps(12 * hour, 5 * minute);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'publishing' });
    await shop.passWithSweeps(2 * day, hour);
    expect([shop.network.handed.length, shop.network.followed, shop.network.lookUps]).toEqual([1, 6, 0]);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'unknown' });
    expect(Object.keys(await shop.attention())).toEqual([item('unclearPublication', contentId)]);

    // Whoever wants it published again is asked nothing that Buffer can answer: it still has the post.
    await settlePublication(shop.services, shop.contentReference(contentId), owner, { destination: 'buffer-linkedin', outcome: 'publishAgain' });
    expect(await shop.piece(contentId)).toMatchObject({ state: 'publishing' });
    expect(await shop.attention()).toEqual({});
    shop.network.progress = { found: 'published', url: null };
    await shop.passWithSweeps(5 * minute);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'published' });
    expect(shop.network.handed).toHaveLength(1);
  });

  test('is followed although whoever handed it over has died with Buffer’s yes', async () => {
    await shop.setWorkflow({ destinations: [{ destination: 'buffer-linkedin', kinds: ['social'], publish: 'approval' }] });
    const contentId = await shop.writePiece('social');
    await shop.approve(contentId);
    shop.network.says = { found: 'sending', externalId: 'post-1' };
    await shop.dieWhilePublishing(contentId, { arrives: true }, shop.network);
    await shop.passWithSweeps(5 * minute);
    expect(await shop.publication(contentId, 'buffer-linkedin')).toMatchObject({ state: 'publishing', externalId: 'post-1' });
    shop.network.progress = { found: 'published', url: null };
    await shop.passWithSweeps(5 * minute);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'published' });
    expect(shop.network.handed).toHaveLength(1);
  });

  test('cannot be edited or rejected meanwhile, and is not disturbed by a pause', async () => {
    const contentId = await sending();
    await expect(rejectPiece(shop.services, shop.contentReference(contentId), owner, 'No')).rejects.toMatchObject({ code: 'conflict' });
    await shop.setBusiness({ pausedAt: shop.now });
    shop.network.progress = { found: 'published', url: null };
    await shop.passWithSweeps(5 * minute);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'published' });
  });
});

describe('a claim', () => {
  test('that has run out before its call began is not called any more, and goes anew', async () => {
    const contentId = await approved();
    let stalls = true;
    const { site } = shop;
    // The machine stands still between the claim and the call.
    const standing = Object.defineProperty({ ...site }, 'platform', {
      get: () => {
        if (stalls) shop.pass(3 * minute);
        stalls = false;
        return undefined;
      },
    });
    shop.publishers.set('wordpress', standing);
    await shop.publishDue(contentId);
    expect(site.handed).toEqual([]);
    expect(await shop.publication(contentId)).toMatchObject({ state: 'scheduled' });
    await shop.passWithSweeps(5 * minute);
    expect(site.standing).toHaveLength(1);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'published' });
  });
});

describe('while a place has the call', () => {
  /** Publishes, and lets something happen while the site has the post. */
  async function publishing(contentId: string, happens: () => Promise<unknown>, outcome?: PublishOutcome): Promise<void> {
    shop.answer(async (post, stand) => {
      await happens();
      return outcome ?? takesPosts(post, stand);
    });
    await shop.publishDue(contentId);
  }

  test('nothing that somebody decides makes it forget the post, or call twice', async () => {
    const contentId = await approved();
    const { revision = 0 } = await shop.piece(contentId);
    const reference = shop.contentReference(contentId);
    const decisions: PromiseSettledResult<unknown>[] = [];
    await publishing(contentId, async () => {
      await shop.setBusiness({ pausedAt: shop.now });
      await shop.setWorkflow({ enabled: false, destinations: [] });
      decisions.push(
        ...(await Promise.allSettled([
          rejectPiece(shop.services, reference, owner, 'No'),
          reopenPiece(shop.services, reference, owner),
          rewritePiece(shop.services, reference, owner, { revision, remark: 'Shorter' }),
          settle(contentId, 'publishAgain'),
        ])),
      );
    });
    expect(decisions).toHaveLength(4);
    for (const decision of decisions) expect(decision).toMatchObject({ status: 'rejected', reason: { code: 'conflict' } });
    expect(await shop.piece(contentId)).toMatchObject({ state: 'published', publications: { wordpress: { state: 'published' } } });
    await shop.passWithSweeps(hour, 20 * minute);
    expect(shop.site.handed).toHaveLength(1);
    expect(await shop.countedAsPublished()).toBe(1);
  });

  test.for<{ outcome?: PublishOutcome; state: Publication['state']; later: Partial<Publication> }>([
    { state: 'published', later: { state: 'published', error: null } },
    { outcome: { result: 'broken', error: 'No.' }, state: 'scheduled', later: { state: 'failed', error: 'WordPress is not connected any more. Connect it, then have this published again.' } },
    { outcome: { result: 'unclear', error: 'Cut.' }, state: 'unknown', later: { state: 'unknown', error: 'Cut.' } },
  ])('and is disconnected, its answer is on record ($state), and nothing of the connection comes back', async ({ outcome, state, later }) => {
    const contentId = await approved();
    await publishing(contentId, () => shop.paths.wordpressConnection(shop.businessId).delete(), outcome);
    expect(await shop.publication(contentId)).toMatchObject({ state });
    expect((await shop.paths.wordpressConnection(shop.businessId).get()).exists).toBe(false);
    expect(await shop.attention()).toEqual({});
    // From now on nobody can be asked, and nothing is sent.
    shop.publishers.clear();
    await shop.passWithSweeps(2 * hour, 20 * minute);
    expect(shop.site.handed).toHaveLength(1);
    expect(await shop.publication(contentId)).toMatchObject(later);
  });

  test('and never lets it go, the other places get theirs', async () => {
    const other = recordingPublisher('buffer', 'linkedin');
    shop.publishers.set('buffer-second', other);
    const destinations = ['buffer-linkedin', 'buffer-second'].map((destination) => ({ destination, kinds: ['social' as const], publish: 'approval' as const }));
    await shop.setWorkflow({ destinations });
    const contentId = await shop.writePiece('social');
    await shop.approve(contentId);
    await shop.dieWhilePublishing(contentId, { arrives: true }, shop.network);
    expect(other.handed).toEqual([]);
    await shop.sweep();
    expect(await shop.piece(contentId)).toMatchObject({ publications: { 'buffer-linkedin': { state: 'publishing' }, 'buffer-second': { state: 'published' } } });
    await shop.passWithSweeps(5 * minute);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'published', publications: { 'buffer-linkedin': { state: 'published' } } });
    expect([shop.network.handed.length, other.handed.length]).toEqual([1, 1]);
  });
});

describe('a place that lets us in again', () => {
  const refuses = () => shop.answer(() => Promise.resolve({ result: 'broken', error: 'Your site does not accept the application password any more.' }));
  const wakes = () => shop.wakeUps.filter(({ queue }) => queue === 'content-onPieceDue').map(({ data }) => data['contentId']);

  test('gets what waited for it at once, and not what waits for its day or for a site that was busy', async () => {
    const [waiting, busy] = [await approved(), await approved()];
    const planned = await shop.writePiece('blog');
    await shop.approve(planned, new Date(shop.now.getTime() + day));
    shop.answer(({ contentId }) => Promise.resolve(contentId === busy ? { result: 'busy', retryAfterMs: 20 * minute } : { result: 'broken', error: 'No.' }));
    await shop.deliverWakeUps();
    shop.answer(takesPosts);
    shop.wakeUps.length = 0;
    await resumeWaitingPublications(shop.services, shop.businessId, 'buffer', shop.now);
    expect(wakes()).toEqual([]);
    await resumeWaitingPublications(shop.services, shop.businessId, 'wordpress', shop.now);
    expect(wakes()).toEqual([waiting]);
    await shop.deliverWakeUps();
    expect(await shop.piece(waiting)).toMatchObject({ state: 'published', publications: { wordpress: { state: 'published' } } });
    expect(site()).toEqual([waiting]);
  });

  test('as one of the pieces finds out, gets the others at once, too', async () => {
    const [first, second] = [await approved(), await approved()];
    refuses();
    await shop.deliverWakeUps();
    shop.answer(takesPosts);
    await shop.paths.content(shop.businessId).doc(first).update({ nextAt: shop.now, [`publications.wordpress.notBefore`]: shop.now });
    await shop.publishDue(first);
    expect(site()).toEqual([first]);
    await shop.deliverWakeUps();
    expect(site()).toEqual([first, second]);
  });

  test('while it is still called with what has just been replaced, is not marked as broken, and is called again', async () => {
    const contentId = await approved();
    const ref = shop.paths.wordpressConnection(shop.businessId);
    shop.publishers.set('wordpress', { ...shop.site, checkedAt: shop.now });
    shop.pass(minute);
    shop.answer(async () => {
      await ref.update({ lastCheckedAt: shop.now });
      return { result: 'broken', error: 'No.' };
    });
    await shop.publishDue(contentId);
    expect((await ref.get()).data()).toMatchObject({ state: 'connected' });
    expect(await shop.attention()).toEqual({});
    shop.answer(takesPosts);
    shop.publishers.set('wordpress', shop.site);
    await shop.deliverWakeUps();
    expect(site()).toEqual([contentId]);
  });

  const site = () => shop.site.standing.map(({ contentId }) => contentId);
});
