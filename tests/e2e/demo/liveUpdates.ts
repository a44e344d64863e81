import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { LeadStatus } from '@model/words.ts';
import { makeAttention } from '../../../functions/src/testing/builders.ts';
import { countReads, type ReadCounter } from '../stage/countReads.ts';
import { demo, stage } from './useDemo.ts';

/** A page that has had all it asked for, and from here on counts what it reads. */
async function open(path: string, complete: (page: Page) => Promise<void>): Promise<{ page: Page; reads: ReadCounter }> {
  const page = await stage.enter(demo, 'owner', 'about:blank');
  const reads = await countReads(page);
  await page.goto(stage.address(path));
  await complete(page);
  // A page may have several parts that load.
  await expect.poll(() => page.getByRole('status', { name: 'Loading' }).count()).toBe(0);
  await expect.poll(() => reads.awaited()).toEqual([]);
  reads.restart();
  return { page, reads };
}

/** Two people of the demo may share a name. */
const linkTo = (page: Page, { id }: { id: string }) => page.locator(`a[href="/leads/${id}"]`);

/** The newest lead of a status, or of all. */
async function newestLead(status?: LeadStatus) {
  const leads = stage.connection.paths.leads('demo');
  const asked = status ? leads.where('status', '==', status) : leads;
  const [newest] = (await asked.orderBy('createdAt', 'desc').limit(1).get()).docs;
  if (!newest) throw new Error('The demo has no such lead.');
  return { id: newest.id, name: newest.data().name, ref: newest.ref };
}

describe('a change elsewhere shows without a reload, for at most two reads', () => {
  test('on Home: something that needs a person', async () => {
    const { page, reads } = await open('/', (home) => home.getByRole('link', { name: 'New leads' }).waitFor());
    const lead = await newestLead();
    await stage.connection.paths
      .attention('demo')
      .doc(`callBack-${lead.id}`)
      .set(makeAttention({ kind: 'callBack', leadId: lead.id, title: lead.name, detail: 'Wants a call.', createdAt: new Date() }));
    await page.getByText('Wants a call.').waitFor();
    expect(reads.total).toBeLessThanOrEqual(2);
  });

  test('in the list of leads: a status', async () => {
    const { page, reads } = await open('/leads', (leads) => leads.getByRole('button', { name: 'Show more' }).waitFor());
    const lead = await newestLead();
    await lead.ref.update({ status: 'lost' });
    await page.getByRole('row').filter({ has: linkTo(page, lead) }).getByText('Lost').filter({ visible: true }).waitFor();
    expect(reads.total).toBeLessThanOrEqual(2);
  });

  test('on the board: a card that moves to another column', async () => {
    const { page, reads } = await open('/leads?view=board', (board) => board.getByRole('button', { name: /^Lost\s*\d+/ }).waitFor());
    const lead = await newestLead('engaged');
    await lead.ref.update({ status: 'qualified' });
    await page.getByRole('region', { name: 'Qualified' }).locator(linkTo(page, lead)).first().waitFor();
    expect(reads.total).toBeLessThanOrEqual(2);
  });

  test('on the page of a lead: its priority', async () => {
    const lead = await newestLead('engaged');
    const { page, reads } = await open(`/leads/${lead.id}`, (record) =>
      record.getByRole('region', { name: 'Timeline' }).getByRole('listitem').first().waitFor(),
    );
    await lead.ref.update({ 'qualification.priority': 'hot' });
    await page.getByRole('button', { name: 'Priority: Hot. Correct' }).waitFor();
    expect(reads.total).toBeLessThanOrEqual(2);
  });

  test('in the inbox: what somebody writes', async () => {
    const { page, reads } = await open('/inbox', (inbox) => inbox.getByRole('list', { name: 'Conversations' }).waitFor());
    const newest = stage.connection.paths.contacts('demo').orderBy('inbox.lastAt', 'desc').limit(1);
    const [contact] = (await newest.get()).docs;
    await contact?.ref.update({ 'inbox.preview': 'Seen while it was written', 'inbox.unread': true });
    await page.getByText('Seen while it was written').waitFor();
    expect(reads.total).toBeLessThanOrEqual(2);
  });

  test('in the outbox: another subject', async () => {
    const { page, reads } = await open('/outbox', (outbox) =>
      outbox.getByRole('list', { name: 'Messages', exact: true }).waitFor(),
    );
    const emails = stage.connection.paths.messages('demo').where('channel', '==', 'email').orderBy('createdAt', 'desc');
    const [newest] = (await emails.limit(1).get()).docs;
    await newest?.ref.update({ subject: 'Seen while it changed' });
    await page.getByText('Seen while it changed').first().waitFor();
    expect(reads.total).toBeLessThanOrEqual(2);
  });
});
