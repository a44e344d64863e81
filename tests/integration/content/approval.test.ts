import { describe, expect, test } from 'vitest';
import { containing, matching, type PublishingShop, usePublishingShop } from './publishingShop.ts';
import { hour, minute, owner } from '../testBusiness.ts';
import { approvePiece } from '../../../functions/src/content/approval/approvePiece.ts';
import { movePiece } from '../../../functions/src/content/approval/movePiece.ts';
import { previewPiece } from '../../../functions/src/content/approval/previewPiece.ts';
import { rejectPiece } from '../../../functions/src/content/approval/rejectPiece.ts';
import { renewMemory } from '../../../functions/src/content/approval/renewMemory.ts';
import { reopenPiece } from '../../../functions/src/content/approval/reopenPiece.ts';
import { restoreVersion } from '../../../functions/src/content/approval/restoreVersion.ts';
import { rewritePiece } from '../../../functions/src/content/approval/rewritePiece.ts';
import { savePiece } from '../../../functions/src/content/approval/savePiece.ts';
import { textOf } from '../../../functions/src/content/changePiece.ts';
import { giveUp } from '../../../functions/src/content/giveUp.ts';
import type { Actor } from '../../../functions/src/model/actor.ts';
import { makeContact } from '../../../functions/src/testing/builders.ts';

let shop: PublishingShop;
usePublishingShop('piece-approval', (opened) => {
  shop = opened;
});

const day = 24 * hour;
const manager: Actor = { kind: 'member', id: 'marta', name: 'Marta Manager' };

/** Somebody changes the words of a piece as they see it. */
async function edit(contentId: string, changes: { title?: string; body?: string }, { by = owner, revision }: { by?: Actor; revision?: number } = {}) {
  const piece = await shop.piece(contentId);
  return savePiece(shop.services, shop.contentReference(contentId), by, { piece: { ...textOf(piece), ...changes }, revision: revision ?? piece.revision ?? 0 });
}

describe('a piece that is written', () => {
  test('does not leave before somebody says yes', async () => {
    const contentId = await shop.writePiece('blog');
    expect(Object.keys(await shop.attention())).toEqual([`approvePiece-${contentId}`]);
    await shop.passWithSweeps(7 * day, 6 * hour);
    await shop.deliverWakeUps();
    expect(shop.site.handed).toEqual([]);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'awaitingApproval' });
  });

  test('stands on the own page when the button comes back, and at the site a moment later', async () => {
    const contentId = await shop.writePiece('blog');
    await shop.approve(contentId);
    expect(await shop.publication(contentId, 'local')).toMatchObject({ state: 'published', url: containing(`/b/${shop.businessId}/${contentId}/`) });
    await shop.deliverWakeUps();
    expect(await shop.piece(contentId)).toMatchObject({ state: 'published', approvedBy: owner, publications: { wordpress: { state: 'published' } } });
    expect(shop.site.standing).toHaveLength(1);
    expect(await shop.attention()).toEqual({});
    expect((await shop.story(contentId)).map(({ kind }) => kind).toSorted()).toEqual(['pieceApproved', 'piecePublished', 'piecePublished']);
    expect(await shop.countedAsPublished()).toBe(1);
  });

  test('goes at the time that was said, not before', async () => {
    const contentId = await shop.writePiece('blog');
    await shop.approve(contentId, new Date(shop.now.getTime() + 2 * day));
    await shop.passWithSweeps(2 * day - hour, 6 * hour);
    expect(shop.site.handed).toEqual([]);
    await shop.passWithSweeps(hour);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'published', publishedAt: shop.now });
  });
});

describe('two people at once', () => {
  test('what somebody else has changed meanwhile is not approved unseen', async () => {
    const contentId = await shop.writePiece('blog');
    await edit(contentId, { title: 'A title of Marta’s' }, { by: manager });
    const old = approvePiece(shop.services, shop.contentReference(contentId), owner, { revision: 1, publishAt: null });
    await expect(old).rejects.toMatchObject({ code: 'conflict', message: containing('Marta Manager changed this piece after you opened it') });
    expect(await shop.piece(contentId)).toMatchObject({ state: 'awaitingApproval' });
  });

  test('what somebody else has written is not overwritten', async () => {
    const contentId = await shop.writePiece('blog');
    const [marta, olivia] = await Promise.allSettled([
      edit(contentId, { title: 'A title of Marta’s' }, { by: manager, revision: 1 }),
      edit(contentId, { title: 'A title of Olivia’s' }, { revision: 1 }),
    ]);
    const saved = [marta, olivia].filter(({ status }) => status === 'fulfilled');
    expect(saved).toHaveLength(1);
    expect(await shop.piece(contentId)).toMatchObject({ revision: 2, title: marta.status === 'fulfilled' ? 'A title of Marta’s' : 'A title of Olivia’s' });
  });

  test('where one approves and one rejects, whatever has not left by then does not leave', async () => {
    const contentId = await shop.writePiece('blog');
    const [approved, rejected] = await Promise.allSettled([
      shop.approve(contentId),
      rejectPiece(shop.services, shop.contentReference(contentId), manager, 'No'),
    ]);
    await shop.passWithSweeps(hour);
    expect([approved, rejected].some(({ status }) => status === 'fulfilled')).toBe(true);
    expect(shop.site.standing).toHaveLength(rejected.status === 'fulfilled' ? 0 : 1);
    const { state } = await shop.piece(contentId);
    expect(state).toBe(approved.status === 'fulfilled' ? 'published' : 'rejected');
  });
});

describe('a piece that is changed', () => {
  test('is checked again, keeps what it was, and is remembered as it is now', async () => {
    const contentId = await shop.writePiece('blog');
    const before = await shop.piece(contentId);
    expect(await edit(contentId, { title: 'Free checks for all', body: 'We come for free, <b>guaranteed</b> within 20 minutes.' })).toBe(2);
    const after = await shop.piece(contentId);
    expect(after).toMatchObject({ revision: 2, body: 'We come for free, guaranteed within 20 minutes.' });
    expect(after.checks?.map(({ kind }) => kind)).toContain('claim');
    expect((await shop.attention())[`approvePiece-${contentId}`]).toMatchObject({ title: 'Free checks for all' });
    const version = (await shop.paths.contentVersions(shop.businessId, contentId).doc('1').get()).data();
    expect(version).toMatchObject({ title: before.title, revision: 1, reason: 'edited', changedBy: owner });
    expect(await shop.memory(contentId)).toMatchObject({ title: 'Free checks for all', text: after.body });
    expect(shop.writer.embedded.at(-1)).toContain('Free checks for all');
  });

  test('can be put back as it was', async () => {
    const contentId = await shop.writePiece('blog');
    const { title } = await shop.piece(contentId);
    await edit(contentId, { title: 'Another title' });
    expect(await restoreVersion(shop.services, shop.contentReference(contentId), owner, { revision: 2, version: 1 })).toBe(3);
    expect(await shop.piece(contentId)).toMatchObject({ title, revision: 3 });
    expect((await shop.paths.contentVersions(shop.businessId, contentId).get()).docs.map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('waits for another OK where nobody has seen what was found in it', async () => {
    const contentId = await shop.writePiece('blog');
    await shop.approve(contentId, new Date(shop.now.getTime() + day));
    await edit(contentId, { body: 'We come for free, guaranteed within 20 minutes.' });
    await shop.passWithSweeps(2 * day, 6 * hour);
    expect(shop.site.handed).toEqual([]);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'awaitingApproval' });
  });

  test('is not changed any more once it is there', async () => {
    const contentId = await shop.writePiece('blog');
    await shop.approve(contentId);
    await expect(edit(contentId, { title: 'Too late' })).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('a piece that is rejected', () => {
  test('does not leave though it had an OK, and why is remembered until it is taken back', async () => {
    const contentId = await shop.writePiece('blog');
    await shop.approve(contentId, new Date(shop.now.getTime() + day));
    await rejectPiece(shop.services, shop.contentReference(contentId), owner, 'Too pushy');
    await shop.passWithSweeps(2 * day, 6 * hour);
    expect(shop.site.handed).toEqual([]);
    expect(await shop.attention()).toEqual({});
    expect(await shop.memory(contentId)).toMatchObject({ rejectedBecause: 'Too pushy' });

    await reopenPiece(shop.services, shop.contentReference(contentId), owner);
    expect(await shop.memory(contentId)).not.toHaveProperty('rejectedBecause');
    expect(await shop.piece(contentId)).toMatchObject({ state: 'awaitingApproval' });
    expect(Object.keys(await shop.attention())).toEqual([`approvePiece-${contentId}`]);
  });

  test('stays so in the memory where the text before it is placed there only afterwards', async () => {
    const contentId = await shop.writePiece('blog');
    await edit(contentId, { title: 'A title of Olivia’s' });
    const edited = await shop.piece(contentId);
    await rejectPiece(shop.services, shop.contentReference(contentId), owner, 'Too long.');
    await renewMemory(shop.services, shop.contentReference(contentId), edited);
    expect(await shop.memory(contentId)).toMatchObject({ title: 'A title of Olivia’s', rejectedBecause: 'Too long.' });
  });

  test('is written again with what the owner wants otherwise, and waits for an OK once more', async () => {
    const contentId = await shop.writePiece('blog');
    await rejectPiece(shop.services, shop.contentReference(contentId), owner, 'Too pushy');
    await rewritePiece(shop.services, shop.contentReference(contentId), owner, { revision: 1, remark: 'Shorter, please' });
    await shop.deliverWakeUps();
    expect(shop.writer.piecesAsked.at(-1)?.again).toMatchObject({ remark: 'Shorter, please' });
    expect(await shop.piece(contentId)).toMatchObject({ state: 'awaitingApproval', revision: 2 });
    expect(await shop.memory(contentId)).not.toHaveProperty('rejectedBecause');
    expect((await shop.paths.contentVersions(shop.businessId, contentId).doc('1').get()).data()).toMatchObject({ reason: 'rewritten', remark: 'Shorter, please' });
    expect(shop.site.handed).toEqual([]);
  });
});

describe('a piece that could not be written again', () => {
  test.for(['approve', 'edit', 'reject'] as const)('is as it was, and nothing says any more that it is stuck once a person decides: %s', async (decision) => {
    const contentId = await shop.writePiece('blog');
    await rewritePiece(shop.services, shop.contentReference(contentId), owner, { revision: 1, remark: 'Shorter.' });
    await giveUp(shop.services, shop.contentReference(contentId));
    expect(Object.keys(await shop.attention())).toEqual([`stuckPiece-${contentId}`]);

    if (decision === 'approve') await shop.approve(contentId);
    if (decision === 'edit') await edit(contentId, { title: 'A title of Olivia’s' });
    if (decision === 'reject') await rejectPiece(shop.services, shop.contentReference(contentId), owner, '');
    expect(Object.keys(await shop.attention())).toEqual(decision === 'edit' ? [`approvePiece-${contentId}`] : []);
    expect((await shop.piece(contentId)).error).toBeUndefined();
    expect((await shop.paths.deadLetters(shop.businessId).get()).size).toBe(0);
  });
});

describe('a piece that is moved', () => {
  test('goes at its new time', async () => {
    const contentId = await shop.writePiece('blog');
    await shop.approve(contentId, new Date(shop.now.getTime() + day));
    const friday = new Date(shop.now.getTime() + 3 * day);
    await movePiece(shop.services, shop.contentReference(contentId), owner, friday);
    await shop.passWithSweeps(3 * day - minute, 6 * hour);
    expect(shop.site.handed).toEqual([]);
    await shop.passWithSweeps(minute, minute);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'published', publishedAt: friday, calendarAt: friday });
  });

  test('not while it is being published', async () => {
    const contentId = await shop.writePiece('blog');
    await shop.setWorkflow({ destinations: [{ destination: 'wordpress', kinds: ['blog'], publish: 'approval' }] });
    const other = await shop.writePiece('blog');
    await shop.approve(other);
    let moving: Promise<unknown> = Promise.resolve();
    shop.answer(async (post, stand) => {
      moving = movePiece(shop.services, shop.contentReference(other), owner, new Date(shop.now.getTime() + day)).catch((error: unknown) => error);
      await moving;
      stand();
      return { result: 'published', externalId: post.mark, url: null };
    });
    await shop.deliverWakeUps();
    expect(await moving).toMatchObject({ code: 'conflict', message: containing('being published right now') });
    expect(await shop.piece(other)).toMatchObject({ state: 'published' });
    expect(await shop.piece(contentId)).toMatchObject({ state: 'awaitingApproval' });
  });
});

describe('a newsletter', () => {
  test('goes to as many as somebody has confirmed, and to nobody where that number has changed', async () => {
    const contacts = shop.paths.contacts(shop.businessId);
    const add = (id: string, newsletter: boolean) => contacts.doc(id).set(makeContact({ emails: [`${id}@example.com`], mailable: { newsletter } }));
    await Promise.all([add('contact-one', true), add('contact-two', true), add('contact-three', false)]);
    const contentId = await shop.writePiece('email');
    const approve = (recipients?: number) =>
      approvePiece(shop.services, shop.contentReference(contentId), owner, { revision: 1, publishAt: null, recipients });
    await expect(approve()).rejects.toMatchObject({ code: 'invalid', field: 'recipients' });
    await expect(approve(3)).rejects.toMatchObject({ code: 'conflict', message: containing('2 contacts') });
    expect((await shop.paths.messages(shop.businessId).get()).size).toBe(0);

    await approve(2);
    await shop.deliverWakeUps();
    await shop.passWithSweeps(10 * minute);
    expect(await shop.piece(contentId)).toMatchObject({ state: 'published', newsletter: { confirmed: 2, made: 2, complete: true } });
    expect((await shop.paths.messages(shop.businessId).get()).size).toBe(2);
  });
});

describe('a preview', () => {
  test('of a blog post is its page, with what has not been saved and nothing that runs', async () => {
    const contentId = await shop.writePiece('blog');
    const typed = { ...textOf(await shop.piece(contentId)), title: 'Not saved', body: 'Look at the **filter**.\n\n<script>alert(1)</script>' };
    const { html, posts } = await previewPiece(shop.services, shop.contentReference(contentId), typed);
    expect(html).toContain('<strong>filter</strong>');
    expect(html).toContain('Not saved');
    expect(html).not.toMatch(/alert|<script src/);
    expect(posts).toEqual([]);
    expect(await shop.piece(contentId)).toMatchObject({ revision: 1 });
  });

  test('of a social post is its place on our own page, and what each network gets, with its length', async () => {
    const contentId = await shop.writePiece('social');
    const { html, posts } = await previewPiece(shop.services, shop.contentReference(contentId), undefined);
    expect(html).toMatch(/^<!doctype html>\n<html/);
    expect(html).not.toContain('<script src');
    expect(posts).toMatchObject([{ platform: 'linkedin', text: matching(/\n\nhttp\S+\/l\/\S{10}$/), limit: 3000 }]);
    expect(posts[0]?.length).toBe(posts[0]?.text.length);
  });

  test('of a newsletter is the letter, as mail programs show it', async () => {
    const contentId = await shop.writePiece('email');
    const { html, text, subject } = await previewPiece(shop.services, shop.contentReference(contentId), undefined);
    const piece = await shop.piece(contentId);
    expect(subject).toBe(piece.subject);
    expect(html).toContain('<html');
    expect(text).toContain(piece.body);
  });
});
