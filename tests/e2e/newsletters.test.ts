import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeContent, makeMessage } from '../../functions/src/testing/builders.ts';
import { findBarriers } from '../harness/findBarriers.ts';
import { waitFor } from '../harness/waitFor.ts';
import type { Shop } from './stage/openShop.ts';
import { phone, useStage } from './stage/useStage.ts';

const stage = useStage();
let shop: Shop;
let contactId: string;
const contentId = '2026-W48-email-1';
const subject = 'Before the first frost';

beforeAll(async () => {
  shop = await stage.openShop('letter-shop');
  const leadId = await shop.receive({ name: 'Nadia News', message: 'What does a service visit cost?' });
  contactId = (await shop.untilLead(leadId, ({ contactId: known }) => known !== undefined)).contactId ?? '';
  const { paths } = stage.connection;
  await paths.content(shop.id).doc(contentId).set(makeContent({ kind: 'email', subject, state: 'published', destinations: ['newsletter'] }));
  const { leadId: _ofALead, ...letter } = makeMessage({
    purpose: 'newsletter',
    contactId,
    contentId,
    to: 'nadia@example.com',
    subject,
    body: '',
    provider: 'local',
    state: 'sent',
    createdAt: new Date(Date.now() + 60_000),
    sentAt: new Date(Date.now() + 60_000),
    openedAt: new Date(Date.now() + 120_000),
  });
  await paths.messages(shop.id).doc(`${contentId}-${contactId}`).set(letter);
});

const outboxRows = (page: Page) => page.getByRole('list', { name: 'Messages', exact: true }).getByRole('listitem');

describe('a newsletter', () => {
  test('stands in a person’s conversation by its subject, with a link to it, and does not move their line', async () => {
    const page = await stage.enter(shop, 'owner', `/inbox?contact=${contactId}`);
    const thread = page.getByRole('region', { name: 'Messages' });
    await thread.getByText(subject).waitFor();
    await thread.getByText('They opened it.').waitFor();
    expect(await thread.getByRole('link', { name: 'Read the newsletter' }).getAttribute('href')).toBe(`/content/${contentId}`);
    expect(await page.getByRole('list', { name: 'Conversations' }).getByText(subject).count()).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
  });

  test.each([
    ['a desk', {}],
    ['a phone', { viewport: phone, hasTouch: true, isMobile: true }],
  ])('has a list of its own in the outbox, on %s', async (_, device) => {
    const page = await stage.enter(shop, 'owner', '/outbox', device);
    await outboxRows(page).first().waitFor();
    expect(await outboxRows(page).filter({ hasText: subject }).count()).toBe(0);
    await page.getByRole('button', { name: 'Newsletters' }).click();
    const row = outboxRows(page).filter({ hasText: subject });
    await row.getByRole('button').click();
    await page.getByRole('list', { name: 'Emails' }).getByRole('link', { name: 'Read the newsletter' }).waitFor();
    await page.getByRole('link', { name: 'Open the piece' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  test('whose last letters wait for another day can still be stopped', async () => {
    const piece = stage.connection.paths.content(shop.id).doc('letters-that-wait-01');
    const at = new Date();
    await piece.set(
      makeContent({
        kind: 'email',
        state: 'published',
        publishedAt: at,
        destinations: ['newsletter'],
        publications: { newsletter: { state: 'published', url: null, externalId: null, at, error: null, attempts: 1 } },
        newsletter: { confirmed: 40, cursor: null, made: 40, complete: true },
      }),
    );
    await stage.connection.paths.contentTallies(shop.id, piece.id).doc('0').set({ sent: 25 });
    const page = await stage.enter(shop, 'owner', `/content/${piece.id}`);
    await page.getByText('25 of 40 sent').waitFor();
    await page.getByRole('button', { name: 'Stop the newsletter' }).click();
    await page.getByRole('dialog', { name: 'Stop this newsletter?' }).getByRole('button', { name: 'Stop it' }).click();
    await waitFor(piece, (snapshot) => snapshot.data()?.newsletter?.stoppedAt !== undefined);
    await page.getByText('Stopped. 25 of 40 sent').waitFor();
    expect(await page.getByRole('button', { name: 'Stop the newsletter' }).count()).toBe(0);
  });
});
