import { describe, expect, it } from 'vitest';
import { assistantTurn } from '../../model/assistantTurn.ts';
import { exampleBusiness } from '../eval/exampleBusinesses.ts';
import type { BusinessBrief, FollowUpRequest } from '../port.ts';
import { localAssistant } from './localAssistant.ts';

const hvac = exampleBusiness('hvac');
const reply = (message: string, business: BusinessBrief = hvac, channel: 'email' | 'sms' = 'email', firstName = 'Nora') =>
  localAssistant.answerLead({ business, firstName, message, channel });

describe('the first reply of the built-in assistant', () => {
  it('greets by name, names what was asked about, answers from the facts, and proposes a next step', async () => {
    const { subject, body } = await reply('What do you charge for a furnace tune-up?');
    expect(subject).toContain('your furnace');
    expect(body).toMatch(/^(Hi|Hello) Nora,/);
    expect(body).toContain('about your furnace');
    expect(body).toContain('Annual tune-up: $129.');
    expect(body).toContain('+1 415 555 0134');
    expect(body).toMatch(/Harbor Heating & Air$/);
  });

  it('answers each question with its own fact', async () => {
    const { body } = await reply('How much is a tune-up, what are your opening hours, and do you come to our area?');
    expect(body).toContain('Annual tune-up: $129.');
    expect(body).toContain('Open Monday to Friday, 7 am to 6 pm.');
    expect(body).toContain('We serve all of Harbor County.');
  });

  it('says that it depends, where no fact has the price', async () => {
    const { body } = await reply('What would a heat pump cost?', { ...hvac, facts: [] });
    expect(body).toMatch(/depends on the details|As for the price/);
    expect(body).not.toMatch(/\$\d/);
  });

  it.each([
    ['es', 'Hola, la caldera no funciona, ¿pueden venir hoy?', /^(Hola|Buenas), Nora:/, 'la caldera'],
    ['fr', 'Bonjour, ma chaudière est en panne, pouvez-vous venir ?', /^Bonjour Nora,/, 'votre chaudière'],
    ['de', 'Guten Tag, unsere Heizung ist ausgefallen, wann können Sie kommen?', /^(Guten Tag|Hallo) Nora,/, 'Ihre Heizung'],
  ])('is written in the lead’s language: %s', async (language, message, greeting, topic) => {
    const turn = await reply(message);
    expect(turn.language).toBe(language);
    expect(turn.body).toMatch(greeting);
    expect(turn.body).toContain(topic);
  });

  it('says so, where the facts are in another language than the reply', async () => {
    expect((await reply('¿Cuánto cuesta la revisión de la caldera?')).body).toContain('en inglés: «Diagnostic visit: $89.');
  });

  it('greets without a name where there is none', async () => {
    expect((await reply('How much is a tune-up?', hvac, 'email', '')).body).toMatch(/^Hello,\n/);
  });

  it('is short as a text message, and has no subject', async () => {
    const { subject, body } = await reply('What do you charge for a furnace tune-up?', hvac, 'sms');
    expect(subject).toBe('');
    expect(body.length).toBeLessThanOrEqual(320);
    expect(body).toContain('$129');
  });

  it('is not the same for everybody', async () => {
    const messages = ['How much is a furnace?', 'How much is a furnace please?', 'furnace price', 'what does a furnace cost', 'price of a furnace?'];
    const openings = await Promise.all(messages.map(async (message) => (await reply(message)).body.split('\n')[2]));
    expect(new Set(openings).size).toBeGreaterThan(1);
  });

  it('gives no advice in an emergency: it asks to call', async () => {
    const { body, emergency } = await reply('I smell gas in the basement');
    expect(emergency).toBe(true);
    expect(body).toContain('Please call us at +1 415 555 0134');
    expect(body).not.toMatch(/window|leave|valve|gas/i);
  });

  it.each([
    ['a job', 'Are you hiring? I am a licensed technician.', /résumé/],
    ['a partnership', 'We supply filters and would like to become a partner.', /working together|in practice/],
    ['an appointment to move', 'I have an appointment with you and need to reschedule my visit.', /appointment/],
    ['nothing', '', /without a text/],
  ])('suits %s', async (_, message, expected) => {
    expect((await reply(message)).body).toMatch(expected);
  });

  it('suits a trade that it has never heard of', async () => {
    const candles = { ...hvac, name: 'Wick & Co', type: 'candle workshops', facts: [], phone: '' };
    const { body } = await reply('Do you do workshops for birthdays?', candles);
    expect(body).toContain('Wick & Co');
    expect(body).not.toContain('furnace');
    expect(body).not.toMatch(/[{}]/);
  });
});

describe('whatever is typed', () => {
  it.each([
    ['nothing but marks', 'price' + '\u0301'.repeat(2000)],
    ['half a character', 'price? \ud83d gas leak'],
    ['control characters', 'price\u0000\u0007\u202e?\r\n\t'],
    ['one endless word', 'x'.repeat(5000)],
    ['five thousand question marks', '?'.repeat(5000)],
    ['markup', '<script>alert(1)</script> {{firstName}} ${price} how much?'],
    ['emoji', '🔥🔥🔥 how much is a furnace 🙏'],
    ['every script', 'Preis цена السعر 価格 τιμή מחיר ราคา how much'],
  ])('the answer fits the model: %s', async (_, message) => {
    for (const channel of ['email', 'sms'] as const) {
      const turn = await reply(message, hvac, channel);
      expect(assistantTurn.safeParse(turn).error).toBeUndefined();
      expect(turn.quotes.every((quote) => message.includes(quote))).toBe(true);
      expect(turn.body).not.toMatch(/[{}<>]/);
    }
  });
});

describe('the follow-ups of the built-in assistant', () => {
  const request = (number: 1 | 2, more: Partial<FollowUpRequest> = {}): FollowUpRequest => ({
    business: hvac,
    firstName: 'Nora',
    language: 'en',
    channel: 'email',
    number,
    conversation: [{ direction: 'in', at: new Date('2027-03-01T10:00:00Z'), body: 'Our furnace in the basement stopped working' }],
    ...more,
  });

  it('are about what was asked, and differ', async () => {
    const [first, second] = await Promise.all([localAssistant.writeFollowUp(request(1)), localAssistant.writeFollowUp(request(2))]);
    expect(first.body).toContain('your furnace');
    expect(second.body).toContain('your furnace');
    expect(first.body).not.toBe(second.body);
    expect(first.subject).not.toBe(second.subject);
  });

  it.each([
    ['en', /last (message|time)/],
    ['es', /último mensaje|última vez/],
    ['fr', /dernier message|dernière fois/],
    ['de', /letzte Nachricht|letzten Mal/],
  ])('say with the second that it is the last: %s', async (language, last) => {
    expect((await localAssistant.writeFollowUp(request(2, { language }))).body).toMatch(last);
    expect((await localAssistant.writeFollowUp(request(1, { language }))).body).not.toMatch(last);
  });

  it('ask the question of the trade only if we have not asked it', async () => {
    const question = 'Which make is the system, and roughly how old is it?';
    expect((await localAssistant.writeFollowUp(request(1))).body).toContain(question);
    const conversation = [...request(1).conversation, { direction: 'out' as const, at: new Date('2027-03-01T10:01:00Z'), body: question }];
    expect((await localAssistant.writeFollowUp(request(1, { conversation }))).body).not.toContain(question);
  });

  it('fit into two text messages', async () => {
    for (const number of [1, 2] as const) {
      const { subject, body } = await localAssistant.writeFollowUp(request(number, { channel: 'sms' }));
      expect(subject).toBe('');
      expect(body.length).toBeLessThanOrEqual(320);
    }
  });

  it('are in the business’s language where the lead’s is not spoken', async () => {
    const { body } = await localAssistant.writeFollowUp(request(1, { language: 'it', business: { ...hvac, locale: 'fr-FR' } }));
    expect(body).toMatch(/^Bonjour/);
  });
});
