import { describe, expect, test } from 'vitest';
import { previewMessage } from './previewMessage.ts';
import type { Business } from '../model/business.ts';
import { makeBusiness } from '../testing/builders.ts';

type Question = Parameters<typeof previewMessage>[1];
const preview = (changes: Partial<Question> = {}, business: Partial<Business> = {}) =>
  previewMessage(makeBusiness(business), {
    purpose: 'leadReply',
    channel: 'email',
    subject: 'Hello {{firstName}}',
    body: 'Hi {{firstName}}, call us at {{businessPhone}}.',
    firstName: 'Nora',
    ...changes,
  });

describe('a preview of an email', () => {
  test('is what the customer gets, with the footer', async () => {
    const { subject, text, html, sms } = await preview();
    expect({ subject, sms }).toEqual({ subject: 'Hello Nora', sms: null });
    expect(text).toMatch(/^Hi Nora, call us at \(207\) 555-0100\.\n\n-- \nChoose what we send you, or unsubscribe: http\S+\nHarbor Heating & Air, 12 Harbor Street, Portland, ME 04101$/);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('>Choose what we send you, or unsubscribe</a>');
  });

  test('of a follow-up has the way out that is added, once', async () => {
    const added = await preview({ purpose: 'leadFollowUp' });
    expect(added.text).toContain('reply with the word STOP');
    const own = await preview({ purpose: 'leadFollowUp', body: 'Hi. Reply STOP to hear no more.' });
    expect(own.text.match(/STOP/g)).toHaveLength(1);
  });

  test('of a business without a postal address shows its name alone', async () => {
    expect((await preview({}, { postalAddress: '' })).text).toMatch(/\nHarbor Heating & Air$/);
  });
});

describe('a preview of a text message', () => {
  test('is the text with its way out, and what sending it takes', async () => {
    const { subject, html, text, sms } = await preview({ channel: 'sms', body: 'Hi {{firstName}}!' });
    expect({ subject, html, text }).toEqual({ subject: null, html: null, text: 'Hi Nora!\nReply STOP to opt out.' });
    expect(sms).toEqual({
      segments: 1,
      encoding: 'GSM-7',
      characters: 31,
      left: 129,
      unicodeBecause: [],
      price: { amount: 0.0083, currency: 'USD', carrierFees: true },
      values: {
        firstName: 'Nora',
        businessName: 'Harbor Heating & Air',
        businessPhone: '(207) 555-0100',
        website: 'https://harbor-heating.example.com',
      },
      added: '\nReply STOP to opt out.',
    });
  });

  test('names the character that costs, and leaves out a price that is not known', async () => {
    const { sms } = await preview({ channel: 'sms', body: 'Hi {{firstName}} 👋' }, { country: 'FR' });
    expect(sms).toMatchObject({ encoding: 'UCS-2', unicodeBecause: ['👋'], price: null });
  });
});

test.each([
  [{ body: 'Hi {{lastName}}' }, 'body'],
  [{ subject: 'Hi {{lastName}}' }, 'subject'],
  [{ channel: 'sms', body: 'Hi {{lastName}}' }, 'body'],
  [{ channel: 'sms', body: 'x'.repeat(2000) }, 'body'],
  [{ purpose: 'newsletter', subject: '' }, 'subject'],
] as const)('a template that cannot be saved has no preview: %j', async (changes, field) => {
  await expect(preview(changes)).rejects.toMatchObject({ code: 'invalid', field });
});

describe('a preview of a message after a job', () => {
  test('has the link to the review page below it, or where the owner has put it', async () => {
    const { text } = await preview({ purpose: 'reviewRequest', body: 'Thank you for {{service}}.' });
    expect(text).toMatch(/^Thank you for heating and air conditioning\.\n\nTell us how it went:\nhttp\S+\/v\/\S{24}\n/);
    const own = await preview({ purpose: 'reviewReminder', channel: 'sms', body: 'Please: {{reviewLink}}' });
    expect(own.text).toMatch(/^Please: http\S+\/v\/\S+\nReply STOP to opt out\.$/);
    expect(own.sms?.values.reviewLink).toContain('/v/');
  });

  test('of an offer shows a code after the customer, and what the business offers', async () => {
    const offer = { friend: { kind: 'text', text: 'a free check' }, referrer: { kind: 'text', text: 'a mug' }, endsAt: null, cap: null } as const;
    const body = 'Code {{code}}: {{friendGets}} for them, {{youGet}} for you. {{referralLink}}';
    const { text } = await previewMessage(makeBusiness(), { purpose: 'referralOffer', channel: 'email', subject: 'Hello', body, firstName: 'Núria' }, offer);
    expect(text).toMatch(/^Code NURIA-7K4Q: a free check for them, a mug for you\. http\S+\/r\/NURIA-7K4Q\n\nSee what it has brought you:\nhttp\S+\/m\//);
  });

  test('refuses what only another message knows', async () => {
    await expect(preview({ purpose: 'reviewRequest', body: '{{code}} is yours' })).rejects.toMatchObject({ code: 'invalid', field: 'body' });
  });
});
