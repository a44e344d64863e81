import { expect, test } from 'vitest';
import { type PublishingShop, usePublishingShop } from './publishingShop.ts';
import { hour, minute, owner } from '../testBusiness.ts';
import { movePiece } from '../../../functions/src/content/approval/movePiece.ts';
import { rejectPiece } from '../../../functions/src/content/approval/rejectPiece.ts';
import { reopenPiece } from '../../../functions/src/content/approval/reopenPiece.ts';
import { rewritePiece } from '../../../functions/src/content/approval/rewritePiece.ts';
import { savePiece } from '../../../functions/src/content/approval/savePiece.ts';
import { settlePublication } from '../../../functions/src/content/approval/settlePublication.ts';
import type { PublicationProgress } from '../../../functions/src/connections/publisher.ts';
import type { Settlement } from '../../../functions/src/content/publish/planSettlement.ts';
import { textOf } from '../../../functions/src/content/changePiece.ts';
import { AppError } from '../../../functions/src/platform/errors.ts';
import { type PublisherAnswer, sendsPosts, takesPosts } from '../../../functions/src/testing/recordingPublisher.ts';
import { seededRandom } from '../../../functions/src/testing/demo/seededRandom.ts';

let shop: PublishingShop;
usePublishingShop('pieces-at-random', (opened) => {
  shop = opened;
});

const events = 130;
/** As likely as they are often in it. */
const happenings = [
  'approve', 'approve', 'approve', 'approve', 'settle', 'settle', 'settle', 'write', 'edit', 'reject', 'reopen', 'move', 'rewrite', 'pause',
  'site', 'site', 'site', 'twice', 'twice', 'twice', 'sweep', 'sweep', 'sweep', 'sweep', 'sweep', 'sweep', 'sweep',
] as const;
type Named = [name: string, answer: PublisherAnswer];

/** Everything that people, the site and the clock can do to a few pieces, in an order that nobody has thought of. */
test.for([20_261_124, 4242])('a week of anything at all publishes nothing twice, and nothing without an OK (%i)', { timeout: 240_000 }, async (seed) => {
  const random = seededRandom(seed);
  const pieces: [string, ...string[]] = [await shop.writePiece('blog'), await shop.writePiece('blog'), await shop.writePiece('blog')];
  /** Pieces that somebody has said yes to, and not taken it back. */
  const okayed = new Set<string>();
  const withoutOk: string[] = [];
  const story: string[] = [];

  let die = (): void => undefined;
  const dies = (): Promise<never> => {
    die();
    return new Promise(() => undefined);
  };
  const answers: [Named, ...Named[]] = [
    ['takes it', takesPosts],
    ['takes it', takesPosts],
    ['takes it and sends it on', sendsPosts],
    ['takes it and says nothing', (_post, stand) => (stand(), Promise.resolve({ result: 'unclear', error: 'Cut.' }))],
    ['loses it', () => Promise.resolve({ result: 'unclear', error: 'Cut.' })],
    ['takes it and the process dies', (_post, stand) => (stand(), dies())],
    ['the process dies', dies],
    ['is busy', () => Promise.resolve({ result: 'busy', retryAfterMs: 10 * minute })],
    ['is broken', () => Promise.resolve({ result: 'broken', error: 'Wrong password.' })],
    ['refuses', () => Promise.resolve({ result: 'refused', error: 'No title.' })],
  ];
  const siteAnswers = (): void => {
    const [name, answer] = random.pick(answers);
    story.push(`the site ${name}`);
    shop.site.says = random.chance(0.2) ? { found: 'unknown' } : undefined;
    shop.site.progress = random.pick<PublicationProgress>([{ found: 'sending' }, { found: 'unknown' }, { found: 'published', url: null }]);
    shop.answer((post, stand) => {
      if (!okayed.has(post.contentId)) withoutOk.push(post.contentId);
      return answer(post, stand);
    });
  };

  /** What people do may come too late, and they are told; anything else is a fault. */
  const attempt = async (what: string, contentId: string, act: () => Promise<unknown>): Promise<boolean> => {
    try {
      await act();
      story.push(`${contentId.at(-1)}: ${what}`);
      return true;
    } catch (error) {
      if (!(error instanceof AppError) || !['conflict', 'invalid', 'unavailable'].includes(error.code)) throw error;
      story.push(`${contentId.at(-1)}: ${what}, refused: ${error.message}`);
      return false;
    }
  };
  /** A process that died never comes back, and nobody waits for it. */
  const work = (...starts: (() => Promise<void>)[]): Promise<unknown> =>
    Promise.race([
      Promise.all(starts.map((start) => start())),
      new Promise<void>((dead) => {
        die = dead;
      }),
    ]);

  const act = async (): Promise<void> => {
    const contentId = random.pick(pieces);
    const reference = shop.contentReference(contentId);
    const { revision = 0 } = await shop.piece(contentId);
    const soon = new Date(shop.now.getTime() + random.between(1, 48) * hour);
    switch (random.pick(happenings)) {
      case 'write':
        if (pieces.length < 8) pieces.push(await shop.writePiece('blog'));
        return;
      case 'approve':
        // Said before it happens: what is due goes while the button is still down.
        okayed.add(contentId);
        if (!(await attempt('approve', contentId, () => shop.approve(contentId, random.chance(0.8) ? null : soon)))) await forgetOk(contentId);
        return;
      case 'edit':
        await attempt('edit', contentId, async () => savePiece(shop.services, reference, owner, { revision, piece: { ...textOf(await shop.piece(contentId)), title: `Title ${story.length}` } }));
        return;
      case 'reject':
        if (await attempt('reject', contentId, () => rejectPiece(shop.services, reference, owner, 'No'))) await forgetOk(contentId);
        return;
      case 'reopen':
        if (await attempt('reopen', contentId, () => reopenPiece(shop.services, reference, owner))) await forgetOk(contentId);
        return;
      case 'rewrite':
        if (await attempt('rewrite', contentId, () => rewritePiece(shop.services, reference, owner, { revision, remark: 'Other' }))) await forgetOk(contentId);
        return;
      case 'move':
        await attempt('move', contentId, () => movePiece(shop.services, reference, owner, soon));
        return;
      case 'settle': {
        const unsettled = Object.entries(await shop.pieces()).filter(([, { publications }]) => ['unknown', 'failed', 'stopped'].includes(publications?.['wordpress']?.state ?? ''));
        const settled = random.pick([contentId, ...unsettled.map(([id]) => id)]);
        const outcome = random.pick<Settlement>(['publishAgain', 'publishAgain', 'publishAgain', 'letItBe', 'isThere']);
        const settling = () => settlePublication(shop.services, shop.contentReference(settled), owner, { destination: 'wordpress', outcome });
        if (await attempt(outcome, settled, settling)) okayed.add(settled);
        return;
      }
      case 'pause':
        await shop.setBusiness({ pausedAt: random.chance(0.3) ? shop.now : null });
        return;
      case 'site':
        siteAnswers();
        return;
      case 'twice':
        await work(() => shop.publishDue(contentId), () => shop.publishDue(contentId), () => shop.sweep());
        return;
      case 'sweep':
        shop.pass(random.between(1, 60) * minute);
        await work(() => shop.sweep());
        return;
    }
  };
  /** It still has one where the piece says so. */
  const forgetOk = async (contentId: string): Promise<void> => {
    if (!(await shop.piece(contentId)).approvedBy) okayed.delete(contentId);
  };

  siteAnswers();
  for (let event = 0; event < events; event += 1) {
    await act();
    const standing = shop.site.standing.map(({ contentId }) => contentId);
    expect(standing, story.join('\n')).toEqual([...new Set(standing)]);
    expect(withoutOk, story.join('\n')).toEqual([]);
  }

  // At the end the site works, and everything that was left half done is found.
  shop.answer(takesPosts);
  shop.site.says = undefined;
  shop.site.progress = { found: 'published', url: null };
  await shop.setBusiness({ pausedAt: null });
  // The last time that somebody is asked what became of a post is half a day away.
  await shop.passWithSweeps(13 * hour, 30 * minute);
  const standing = shop.site.standing.map(({ contentId }) => contentId);
  expect(standing, story.join('\n')).toEqual([...new Set(standing)]);
  const ends = await Promise.all(pieces.map((contentId) => shop.piece(contentId)));
  for (const [index, piece] of ends.entries()) {
    const { wordpress } = piece.publications ?? {};
    expect(['publishing', 'generating', 'requested'], story.join('\n')).not.toContain(piece.state);
    // What the product calls published is there, whoever said so; a person may have said so wrongly.
    if (wordpress?.state === 'published' && wordpress.externalId !== null) expect(standing).toContain(pieces[index]);
  }
  expect(await shop.countedAsPublished()).toBe(ends.filter(({ publishedAt }) => publishedAt !== undefined).length);
});
