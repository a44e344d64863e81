import { describe, expect, test } from 'vitest';
import { draftMessage, type MessageToWrite } from './draftMessage.ts';
import { chooseAssistants } from '../assistant/chooseAssistants.ts';
import type { Assistants } from '../assistant/port.ts';
import { smsMeasure } from '../messaging/smsMeasure.ts';
import type { Business } from '../model/business.ts';
import type { ReviewsReferralsSettings } from '../model/reviewsReferrals.ts';
import { makeBusiness, makeReviewsReferrals } from '../testing/builders.ts';
import { fakeAssistant } from '../vendors/openai/fakeAssistant.ts';

const link = 'https://reviews.example.com/v/aB3dE6gH9jK2mN5pQ8sT1vW4';
const request = { kind: 'reviewRequest', link } as const;
const reminder = { kind: 'reviewReminder', number: 1, isLast: false, link } as const;
const offer = {
  kind: 'referralOffer',
  code: 'NORA-7K4Q',
  link: 'https://reviews.example.com/r/NORA-7K4Q',
  ownPage: 'https://reviews.example.com/m/aB3dE6gH9jK2mN5pQ8sT1vW4',
  friendGets: '10% off',
  theyGet: 'a thank-you gift',
} as const;
const template = { subject: 'Thank you {{firstName}}', body: 'Hi {{firstName}}, thank you for {{service}}.', sms: 'Thanks {{firstName}}.' };

interface Changes extends Partial<Omit<MessageToWrite, 'business' | 'settings'>> {
  business?: Partial<Business>;
  settings?: Partial<ReviewsReferralsSettings>;
  assistants?: Assistants;
}

const local = chooseAssistants(makeBusiness(), undefined);

async function draft({ business, settings, assistants = local, ...changes }: Changes = {}) {
  // Nothing but the assistants is asked for.
  const services = { assistants: () => assistants };
  return draftMessage(services, {
    business: makeBusiness(business),
    settings: makeReviewsReferrals(settings),
    name: 'Nora Harper',
    language: 'en',
    service: 'Furnace repair',
    channel: 'email',
    about: request,
    overAi: false,
    ...changes,
  });
}

const withTemplates = (changes: Partial<typeof template> = {}) => ({
  templates: { reviewRequest: { ...template, ...changes }, reviewReminder: null, referralOffer: null },
});

describe('what an assistant writes', () => {
  test('has the link below it, with a word about it, and says who wrote it', async () => {
    const { body, subject, writtenBy } = await draft();
    expect(writtenBy).toBe('local');
    expect(subject).not.toBe('');
    expect(body).toContain('Nora');
    expect(body).toContain(`\n\nTell us how it went:\n${link}\n\nThis message was written by the assistant of Harbor Heating & Air.`);
  });

  test.each([
    ['es', 'Cuéntenos qué tal fue:'],
    ['fr', 'Dites-nous comment cela s’est passé :'],
    ['de', 'Sagen Sie uns, wie es war:'],
    ['de-AT', 'Sagen Sie uns, wie es war:'],
    ['nl', 'Tell us how it went:'],
  ])('introduces the link to somebody who reads %s', async (language, words) => {
    expect((await draft({ language })).body).toContain(`${words}\n${link}`);
  });

  test('does not say that an assistant wrote it where the owner does not want that', async () => {
    expect((await draft({ settings: { discloseAssistant: false } })).body).not.toContain('assistant');
  });

  test('by text says how to hear no more, and by email leaves that to its foot', async () => {
    expect((await draft({ channel: 'sms' })).body).toMatch(/Reply STOP to opt out\.$/);
    expect((await draft()).body).not.toContain('STOP');
  });

  test('as an offer has the code, its link and the page of its own', async () => {
    const { body } = await draft({ about: offer });
    expect(body).toContain(`with the code NORA-7K4Q:\n${offer.link}`);
    expect(body).toContain(`See what it has brought you:\n${offer.ownPage}`);
  });

  test('is told neither the links nor the code', async () => {
    const asked = fakeAssistant();
    await draft({ about: offer, assistants: { chosen: asked, local: local.local } });
    expect(JSON.stringify(asked.customerMessagesAsked)).not.toMatch(/NORA-7K4Q|https:\/\/reviews/);
  });

  test('is counted where it is paid for, and not beyond the daily limit', async () => {
    const chosen = fakeAssistant({ customerMessage: () => ({ subject: 'Thank you', body: 'Thank you.', usage: { inputTokens: 7, outputTokens: 3 } }) });
    const assistants = { chosen, local: local.local };
    expect((await draft({ assistants })).assistantUse).toEqual({ calls: 1, tokensIn: 7, tokensOut: 3 });
    const over = await draft({ assistants, overAi: true });
    expect(over.assistantUse.calls).toBe(0);
    expect(over.writtenBy).toBe('local');
    expect(over.writtenByNote).toContain('daily limit');
  });
});

describe('what the owner has written', () => {
  test('is sent as it is, to those who speak its language, with the link below it', async () => {
    const { subject, body, writtenBy, assistantUse } = await draft({ settings: withTemplates() });
    expect({ subject, body, writtenBy }).toEqual({
      subject: 'Thank you Nora',
      body: `Hi Nora, thank you for Furnace repair.\n\nTell us how it went:\n${link}`,
      writtenBy: 'template',
    });
    expect(assistantUse.calls).toBe(0);
    expect((await draft({ settings: withTemplates(), language: 'de' })).writtenBy).toBe('local');
  });

  test('holds the link where it says so, once', async () => {
    const { body } = await draft({ settings: withTemplates({ body: 'Please tell us: {{reviewLink}}' }) });
    expect(body).toBe(`Please tell us: ${link}`);
  });

  test('has words of its own by text', async () => {
    const { body, subject } = await draft({ settings: withTemplates(), channel: 'sms' });
    expect(subject).toBeUndefined();
    expect(body).toBe(`Thanks Nora.\nTell us how it went: ${link}\nReply STOP to opt out.`);
  });

  test('of an offer can say what each side gets', async () => {
    const templates = {
      reviewRequest: null,
      reviewReminder: null,
      referralOffer: { subject: 'Yours: {{code}}', body: 'They get {{friendGets}}, you {{youGet}}. {{referralLink}}' },
    };
    const { subject, body } = await draft({ about: offer, settings: { templates } });
    expect(subject).toBe('Yours: NORA-7K4Q');
    expect(body).toBe(`They get 10% off, you a thank-you gift. ${offer.link}\n\nSee what it has brought you:\n${offer.ownPage}`);
  });
});

test('a text message of the built-in assistant fits into two segments, and an offer with its two links into three', async () => {
  const measure = await smsMeasure();
  const long: string[] = [];
  for (const language of ['en', 'es', 'fr', 'de']) {
    for (const about of [request, reminder, { ...reminder, number: 2, isLast: true } as const, offer]) {
      const { body } = await draft({ channel: 'sms', language, about });
      if (measure(body).segments > (about.kind === 'referralOffer' ? 3 : 2)) long.push(body);
    }
  }
  expect(long).toEqual([]);
});
