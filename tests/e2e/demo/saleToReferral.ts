import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { waitFor } from '../../harness/waitFor.ts';
import { demoBusinessId } from '../../../functions/src/testing/demo/business.ts';
import type { Message } from '../../../functions/src/model/message.ts';
import { phone } from '../stage/useStage.ts';
import { demo, stage } from './useDemo.ts';

/** What a program that is steered says of itself is not counted as a visit. */
const person = 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36';
const onPhone = { viewport: phone, hasTouch: true, isMobile: true, userAgent: person };
/** A machine that does other things takes minutes for a day. */
const patience = { timeout: 240_000 };

const paths = () => stage.connection.paths;
const messages = () => paths().messages(demoBusinessId);
const linkIn = (message: Message | undefined, kind: 'v' | 'r') => new RegExp(`/${kind}/[^\\s]+`).exec(message?.body ?? '')?.[0] ?? '';
const sent = async (messageId: string) => (await waitFor(messages().doc(messageId), (found) => found.data()?.state === 'sent')).data();

/** A day. */
async function letPass(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: '+24 h: move the demo clock' });
  await button.click();
  await expect.poll(() => button.getAttribute('aria-busy'), patience).toBe(null);
}

test('a finished job brings thanks, a reminder, a review, an offer, a friend, and the friend’s job its revenue', async () => {
  // One day instead of three: each day that passes takes the emulators a while.
  await paths().reviewsReferrals(demoBusinessId).update({ reminderDays: [1, 7] });

  // A job is done.
  const owner = await stage.enter(demo, 'owner', '/jobs');
  await owner.getByRole('button', { name: 'Add a job' }).first().click();
  const adding = owner.getByRole('dialog', { name: 'Add a job' });
  await adding.getByLabel('Customer').fill('Carla Chain');
  await adding.getByLabel('Email', { exact: true }).fill('carla.chain@example.com');
  await adding.getByLabel('Service').fill('Furnace repair');
  await adding.getByLabel('Amount').fill('420');
  await adding.getByLabel('Status').selectOption('Done');
  await adding.getByRole('button', { name: 'Add job' }).click();
  await owner.getByRole('heading', { level: 1, name: 'Carla Chain' }).waitFor();
  const saleId = new URL(owner.url()).pathname.split('/').at(-1) ?? '';
  await owner.getByTestId('next-step').getByText(/The thank-you and request go out/).waitFor();

  // Thanks with a request, and a day later a reminder with the same link.
  await letPass(owner);
  const asked = await sent(`${saleId}-reviewRequest`);
  expect(asked).toMatchObject({ to: 'carla.chain@example.com', purpose: 'reviewRequest' });
  await letPass(owner);
  const reminded = await sent(`${saleId}-reviewReminder1`);
  expect(linkIn(reminded, 'v')).toBe(linkIn(asked, 'v'));
  expect((await messages().doc(`${saleId}-reviewReminder2`).get()).exists).toBe(false);

  // The customer writes a review; nothing on the way there speaks of a reward.
  expect(`${asked?.body} ${reminded?.body}`).not.toMatch(/reward|discount|gift|\$/i);
  const customer = await stage.visit(linkIn(asked, 'v'), onPhone);
  await customer.getByRole('radio', { name: 'Fair' }).check();
  await customer.getByLabel('Your review').fill('The repair holds. They came a day late.');
  await customer.getByRole('button', { name: 'Send review' }).click();
  await customer.getByRole('heading', { name: 'Thank you for your review' }).waitFor();
  await owner.goto(stage.address('/reviews'));
  // It waits for a look at the answer that is suggested; until that is written it stands among the newest.
  await owner.getByRole('list', { name: 'Reviews that wait for you' }).getByText('They came a day late.').waitFor();

  // Three stars bring the offer as five would.
  const offer = await sent(`${saleId}-referralOffer`);
  expect(offer?.body).toContain('$25');
  const code = linkIn(offer, 'r').slice('/r/'.length);
  expect(code).toMatch(/^CARLA-[2-9A-Z]{4}$/);

  // A friend follows the link and writes.
  const friend = await stage.visit(`/r/${code}`, onPhone);
  await friend.getByRole('heading', { name: 'Carla recommends Harbor Heating & Air' }).waitFor();
  const form = friend.frameLocator('iframe');
  await form.getByLabel('Your name').fill('Fiona Friend');
  await form.getByLabel('Email', { exact: true }).first().fill('fiona.friend@example.com');
  await form.getByLabel('Your message').fill('Carla told me about you. We need a new furnace.');
  await form.getByRole('button', { name: 'Send message' }).click();
  await form.getByRole('heading', { name: /Thank you/ }).waitFor();
  const referral = paths().referrals(demoBusinessId).doc(code);
  await waitFor(referral, (found) => found.data()?.clicks === 1 && found.data()?.leads === 1);

  // The owner wins the lead, does the job, and sees what the friend has brought.
  const [lead] = (await paths().leads(demoBusinessId).where('name', '==', 'Fiona Friend').get()).docs;
  await owner.goto(stage.address(`/leads/${lead?.id ?? ''}`));
  await owner.getByRole('button', { name: /^Status of Fiona Friend/ }).click();
  await owner.getByRole('menuitem', { name: 'Won' }).click();
  await owner.getByRole('link', { name: 'Open job' }).click();
  await owner.getByRole('heading', { level: 1, name: 'Fiona Friend' }).waitFor();
  await owner.getByRole('button', { name: 'Job done' }).first().click();
  const doing = owner.getByRole('dialog', { name: 'Is the job for Fiona Friend done?' });
  await doing.getByLabel('Service').fill('Furnace replacement');
  await doing.getByLabel('Amount').fill('5,400');
  await doing.getByRole('button', { name: 'Job done' }).click();
  await waitFor(referral, (found) => found.data()?.conversions === 1 && found.data()?.revenue === 540_000);
  await owner.goto(stage.address('/referrals'));
  const row = owner.getByRole('table', { name: 'Codes and what they have brought' }).getByRole('row').filter({ hasText: code });
  await row.getByText('$5,400').last().waitFor();
  const conversion = await paths().conversions(demoBusinessId).doc(lead?.id ?? '').get();
  expect(conversion.data()).toMatchObject({ code, amount: 540_000, state: 'pending', doubts: [] });

  // A refund takes it all back.
  await owner.goto(stage.address(`/jobs/${lead?.id ?? ''}`));
  await owner.getByRole('button', { name: 'Change the job for Fiona Friend' }).first().click();
  await owner.getByRole('menuitem', { name: 'Refund' }).click();
  await owner.getByRole('dialog').getByRole('button', { name: 'Note the refund' }).click();
  const after = await waitFor(referral, (found) => found.data()?.conversions === 0);
  expect(after.data()).toMatchObject({ clicks: 1, leads: 1, revenue: 0 });
  expect((await conversion.ref.get()).data()?.state).toBe('reversed');
}, 900_000);
