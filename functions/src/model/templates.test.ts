import { describe, expect, test } from 'vitest';
import { checkTemplate, fillText, saysHowToOptOut, smsSegmentsAtMost, textFor } from './templates.ts';
import type { AddressChannel, MessagePurpose } from './words.ts';
import { template, type Template } from './workflow.ts';

const values = { firstName: 'Nora', businessName: 'Harbor', businessPhone: '+1 207 555 0100', website: 'https://harbor.example.com' };
const fill = (text: string, changes: Partial<typeof values> = {}) => fillText(text, { ...values, ...changes });

describe("an owner's text", () => {
  test('has its variables filled in', () => {
    expect(fill('Hi {{firstName}}, {{ businessName }}, {{businessPhone}}, {{website}}')).toBe(
      'Hi Nora, Harbor, +1 207 555 0100, https://harbor.example.com',
    );
  });

  test('reads well where we use no name', () => {
    expect(fill('Hi {{firstName}}, thank you.', { firstName: '' })).toBe('Hi, thank you.');
    expect(fill('{{firstName}}, thank you.', { firstName: '' })).toBe(', thank you.');
    expect(fill('Hi\n{{firstName}}', { firstName: '' })).toBe('Hi\n');
  });

  test('says something else in place of what is empty, where the owner has chosen so', () => {
    expect(fill('Hi {{firstName|there}},', { firstName: '' })).toBe('Hi there,');
    expect(fill('Hi {{ firstName | you | all }},', { firstName: '' })).toBe('Hi you | all,');
    expect(fill('Hi {{firstName|there}},')).toBe('Hi Nora,');
    expect(fill('Hi {{firstName|}},', { firstName: '' })).toBe('Hi,');
  });

  test('is filled in once: what stands in a value is text', () => {
    expect(fill('Hi {{firstName}}', { firstName: '{{website}} $1 $&' })).toBe('Hi {{website}} $1 $&');
  });

  test('keeps single braces, and what only looks like a variable', () => {
    expect(fill('{firstName} } {{')).toBe('{firstName} } {{');
    expect(fill('Hi {{toString}}.')).toBe('Hi.');
  });

  test('is the same by text message as by email, until it has words of its own for that', () => {
    expect(textFor({ subject: '', body: 'Long' }, 'sms')).toBe('Long');
    expect(textFor({ subject: '', body: 'Long', sms: null }, 'sms')).toBe('Long');
    expect(textFor({ subject: '', body: 'Long', sms: 'Short' }, 'sms')).toBe('Short');
    expect(textFor({ subject: '', body: 'Long', sms: 'Short' }, 'email')).toBe('Long');
  });

  test('that was saved before text messages had words of their own is still a template', () => {
    expect(template.parse({ subject: 'Hello', body: 'Hi' })).toEqual({ subject: 'Hello', body: 'Hi' });
  });
});

describe('a template', () => {
  const fine: Template = { subject: 'Hello {{firstName}}', body: 'Hi {{firstName|there}}, this is {{ businessName }}.' };
  const check = (changes: Partial<Template>, channel: AddressChannel = 'email', purpose: MessagePurpose = 'leadReply') =>
    // 100 characters to a segment make the sums easy to follow.
    checkTemplate({ ...fine, ...changes }, purpose, channel, (text) => Math.ceil(text.length / 100));
  const messages = (...given: Parameters<typeof check>) => check(...given).map(({ field, message }) => `${field}: ${message}`);

  test('can be saved as it is usually written', () => {
    expect(check({})).toEqual([]);
    expect(check({ sms: 'Hi {{firstName}}, call {{businessPhone}} or see {{website}}' }, 'sms')).toEqual([]);
  });

  test.each([
    ['{{fisrtName}}', 'fisrtName'],
    ['{{first_name}} and {{ lead.email }}', 'first_name'],
    ['Hi {{}}', ''],
    ['{{toString}}', 'toString'],
    ['Dear {{lastName|customer}}', 'lastName'],
  ])('may not use a variable that there is not: %s', (text, name) => {
    const message = `{{${name}}} is not known. You can use {{firstName}}, {{businessName}}, {{businessPhone}}, {{website}}.`;
    expect(check({ subject: text })).toEqual([{ field: 'subject', message }]);
    expect(check({ body: `Hello ${text}` })).toEqual([{ field: 'body', message }]);
    expect(check({ sms: `Hello ${text}` }, 'sms')).toEqual([{ field: 'sms', message }]);
  });

  test.each([
    ['Hi {{firstName, thank you', '{{firstName, thank you'],
    ['Hi {{firstName}, thank you', '{{firstName}, thank you'],
    ['Hi firstName}}, thank you', 'Hi firstName}}'],
    ['Hi {{ {{firstName}}', '{{'],
  ])('closes its braces: %s', (body, shown) => {
    expect(messages({ body })).toEqual([`body: A variable begins with {{ and ends with }}. Look at “${shown}”.`]);
  });

  test('has two braces on each side of a variable; other braces are nobody’s business', () => {
    expect(messages({ body: 'Hi {firstName}' })).toEqual(['body: {firstName} needs two braces on each side: {{firstName}}.']);
    expect(messages({ body: 'We say {hello} to you :-}' })).toEqual([]);
  });

  test('has words', () => {
    expect(messages({ body: ' \n ' })).toEqual(['body: There is no text.']);
    expect(messages({ sms: ' ' }, 'sms')).toEqual(['sms: There is no text.']);
    expect(messages({ body: '{{firstName}} {{website}}' })).toEqual([
      'body: There is nothing but variables that can be empty. Write some words too.',
    ]);
    expect(messages({ body: '{{firstName|Hello}}' })).toEqual([]);
  });

  test('needs a subject where it begins a conversation, and can do without where it answers', () => {
    expect(messages({ subject: '' }, 'email', 'leadFollowUp')).toEqual([]);
    for (const purpose of ['reviewRequest', 'referralOffer', 'newsletter'] as const) {
      expect(messages({ subject: '' }, 'email', purpose)).toEqual(['subject: There is no text.']);
      expect(messages({ subject: '' }, 'sms', purpose)).toEqual([]);
    }
  });

  test('fits into a text message, with its variables filled in', () => {
    const longest = 'x'.repeat(100 * smsSegmentsAtMost);
    expect(messages({ sms: longest }, 'sms')).toEqual([]);
    expect(messages({ sms: `${longest}{{firstName}}` }, 'sms')).toEqual(['sms: A text message can be at most 10 segments long; this one has 11.']);
    expect(messages({ body: `${longest}x` }, 'email')).toEqual([]);
    expect(messages({ body: `${longest}x` }, 'sms')).toEqual([
      'sms: The text of the email would go out as 11 segments. Write a shorter one for text messages: 10 are the most.',
    ]);
  });

  test('after a job can use what is known there, and nothing that is not', () => {
    const words = (body: string, purpose: MessagePurpose) => messages({ body }, 'email', purpose);
    expect(words('Thanks for {{service}}: {{reviewLink}}', 'reviewRequest')).toEqual([]);
    expect(words('{{code}} {{referralLink}}: {{friendGets}}, {{youGet}}', 'referralOffer')).toEqual([]);
    expect(words('See {{reviewLink}}', 'leadReply')).toEqual([
      'body: {{reviewLink}} is not known. You can use {{firstName}}, {{businessName}}, {{businessPhone}}, {{website}}.',
    ]);
    // The request never mentions the offer.
    expect(words('Bring a friend: {{code}}', 'reviewRequest')).toEqual([
      'body: {{code}} is not known. You can use {{firstName}}, {{businessName}}, {{businessPhone}}, {{website}}, {{service}}, {{reviewLink}}.',
    ]);
    expect(words('See {reviewLink}', 'reviewReminder')).toEqual(['body: {reviewLink} needs two braces on each side: {{reviewLink}}.']);
    expect(words('{{service}}', 'reviewRequest')).toEqual(['body: There is nothing but variables that can be empty. Write some words too.']);
  });

  test('with two mistakes shows both', () => {
    expect(check({ subject: '{{a}}', body: '{{b}}' }).map(({ field }) => field)).toEqual(['subject', 'body']);
  });
});

describe('a text that says how to opt out', () => {
  test.each([
    'Reply STOP to opt out.',
    'To hear no more, text STOP.',
    'Just reply with the word STOP and we leave you alone.',
    'Please answer: “STOP”',
    'STOP to end',
    'Responda con la palabra STOP',
    'Envíe STOP para no recibir más.',
    'Répondez STOP pour ne plus en recevoir.',
    'Antworten Sie mit dem Wort STOP',
    'STOP abmelden',
  ])('is told by its words: %s', (text) => {
    expect(saysHowToOptOut(text)).toBe(true);
  });

  test.each([
    'Reply and we will stop by.',
    'Text us or stop by.',
    'STOP wasting money on heating.',
    'Reply today. STOP the noise!',
    'NONSTOP service, reply to learn more',
    'The bus STOP is near our shop',
    'Click unsubscribe',
    '',
  ])('is not taken for one by a word alone: %s', (text) => {
    expect(saysHowToOptOut(text)).toBe(false);
  });
});
