import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Business, inside, openOutsider, type Outsider } from './outsider.ts';

/** What a program may count on that keeps contacts by the data model and has a newsletter sent to them. */
let outsider: Outsider;
let dental: Business;

beforeAll(async () => {
  outsider = openOutsider();
  dental = await outsider.openBusiness('contract-newsletters', { postalAddress: '1 Lake Street, Lakeside' });
  const person = (name: string, email: string, newsletter: boolean) => ({ name, emails: [email], mailable: { newsletter } });
  await dental.put('contacts/contact-anna', person('Anna', 'anna@example.com', true));
  await dental.put('contacts/contact-ben', { ...person('Ben', 'ben@example.com', true), phones: [], language: 'es', timezone: 'Europe/Madrid', country: 'ES', search: [] });
  await dental.put('contacts/contact-cleo', person('Cleo', 'cleo@example.com', false));
  await dental.put('content/newsletter-of-server', { kind: 'email', origin: 'manual', brief: 'Brushing well', state: 'requested' });
  await dental.until('content/newsletter-of-server', ({ state }) => state === 'awaitingApproval');
});
afterAll(() => outsider.close());

const approval = async (changes: object) => {
  const { revision } = await dental.until('content/newsletter-of-server', () => true);
  return { contentId: 'newsletter-of-server', revision, publishAt: null, ...changes };
};

test('it goes nowhere before its recipients are confirmed by their number', async () => {
  const owner = await dental.as('owner');
  expect(await owner.call('content-countRecipients')).toEqual({ recipients: 2 });
  expect(await owner.refusal('content-approvePiece', await approval({}))).toMatchObject({ code: 'functions/invalid-argument', field: 'recipients' });
  expect(await owner.refusal('content-approvePiece', await approval({ recipients: 3 }))).toMatchObject({ code: 'functions/aborted' });
  expect(await dental.list('messages')).toEqual({});
});

test('then everybody who has agreed has one message of it, by reference, and nobody else', async () => {
  const owner = await dental.as('owner');
  const confirmed = await approval({ recipients: 2 });
  await Promise.allSettled([owner.call('content-approvePiece', confirmed), owner.call('content-approvePiece', confirmed)]);
  const sent = await Promise.all(
    ['contact-anna', 'contact-ben'].map((contactId) => dental.until(`messages/newsletter-of-server-${contactId}`, ({ state }) => state === 'sent')),
  );
  for (const [index, contactId] of ['contact-anna', 'contact-ben'].entries()) {
    expect(sent[index]).toMatchObject({ direction: 'out', channel: 'email', purpose: 'newsletter', contactId, contentId: 'newsletter-of-server', provider: 'local' });
    // Thousands of them share one text.
    expect(JSON.stringify(sent[index]).length).toBeLessThan(1000);
  }
  const piece = await dental.until('content/newsletter-of-server', ({ state }) => state === 'published');
  expect(inside(piece, 'publications', 'newsletter', 'state')).toBe('published');
  expect(Object.keys(await dental.list('messages')).sort()).toEqual(['newsletter-of-server-contact-anna', 'newsletter-of-server-contact-ben']);
});
