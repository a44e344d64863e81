import type { AddressChannel, MessagePurpose } from './words.ts';
import type { Template } from './workflow.ts';

/** Words that any template may use in double braces: what we can fill in for everybody, or leave out. */
export const templateVariables = ['firstName', 'businessName', 'businessPhone', 'website'] as const;
/** What a message after a job knows besides. */
const requestVariables = ['service', 'reviewLink'] as const;
const offerVariables = ['referralLink', 'code', 'friendGets', 'youGet'] as const;
export type TemplateVariable = (typeof templateVariables)[number] | (typeof requestVariables)[number] | (typeof offerVariables)[number];
export type TemplateValues = Readonly<Record<(typeof templateVariables)[number], string> & Partial<Record<TemplateVariable, string>>>;

/** The words that a template of this purpose may use. */
export function variablesFor(purpose: MessagePurpose): readonly TemplateVariable[] {
  if (purpose === 'reviewRequest' || purpose === 'reviewReminder') return [...templateVariables, ...requestVariables];
  return purpose === 'referralOffer' ? [...templateVariables, ...offerVariables] : templateVariables;
}

/** The most segments a text message may have; each is paid for, and longer ones arrive in pieces or not at all. */
export const smsSegmentsAtMost = 10;

/** `{{firstName}}`, or `{{firstName|there}}` with what stands in its place where it is empty. */
const placeholder = /([ \t]?)\{\{([^{}]*)\}\}/g;

/** A text with its variables filled in, once: what stands in a value is text. */
export function fillText(text: string, values: TemplateValues): string {
  const known = new Map<string, string>(Object.entries(values));
  // The blank before a variable goes with it: "Hi {{firstName}}," must read well where we use no name.
  return text.replace(placeholder, (_, blank: string, inside: string) => {
    const { name, fallback } = read(inside);
    const value = known.get(name) || fallback;
    return value === '' ? '' : `${blank}${value}`;
  });
}

function read(inside: string): { name: string; fallback: string } {
  const [name = '', ...fallback] = inside.split('|');
  return { name: name.trim(), fallback: fallback.join('|').trim() };
}

/** What a step sends by a channel: a text message has words of its own, or those of the email. */
export const textFor = (template: Template, channel: AddressChannel): string =>
  channel === 'sms' ? (template.sms ?? template.body) : template.body;

/** Somebody is told to send a word. Between that and the word stands nothing but what leads up to it. */
const toldToSend =
  /(?<!\p{L})(?:reply|text|txt|send|answer|respond|responda|responde|env[ií]e|env[ií]a|conteste|répondez|envoyez|antworten|senden)(?:\s+(?:us|back|with|the|word|con|la|palabra|le|mot|sie|mit|dem|wort))*[\s:"“„«'‘]*$/iu;
/** What sending it does. */
const soThatNothingComes = /^["”“»'’]*\s+(?:to (?:opt out|unsubscribe|end|cancel|quit|stop)|para|pour ne|zum ab|abmelden)/iu;

/**
 * Whether a text says by itself how to hear no more, as code would say it. Only STOP in capitals counts, and only as a
 * word to send: "reply and we will stop by" must not leave a text message without a way out.
 */
export function saysHowToOptOut(text: string): boolean {
  return [...text.matchAll(/(?<!\p{L})STOP(?!\p{L})/gu)].some(
    ({ index }) => toldToSend.test(text.slice(0, index)) || soThatNothingComes.test(text.slice(index + 'STOP'.length)),
  );
}

/** What is wrong with a template, for the person who wrote it. The message is a sentence that names no field. */
export interface TemplateProblem {
  field: 'subject' | 'body' | 'sms';
  message: string;
}

/** Emails that begin a conversation need a subject; an answer to somebody who has just written can do without. */
const needsSubject: readonly MessagePurpose[] = ['reviewRequest', 'reviewReminder', 'referralOffer', 'newsletter'];

/** Values of the usual length, to measure a template by. */
const usual: TemplateValues = {
  firstName: 'Alexander',
  businessName: 'Harbor Heating & Air',
  businessPhone: '+1 207 555 0100',
  website: 'https://www.example.com',
  service: 'Furnace tune-up and repair',
  reviewLink: 'https://reviews.example.com/v/aB3dE6gH9jK2mN5pQ8sT1vW4',
  referralLink: 'https://reviews.example.com/r/ALEXANDER-7K4Q',
  code: 'ALEXANDER-7K4Q',
  friendGets: '10% off their first job',
  youGet: 'a thank-you gift worth $25',
};
/** What remains where nothing is known about somebody, and the business has left out what it may. */
const nothingKnown: TemplateValues = {
  ...usual,
  firstName: '',
  businessPhone: '',
  website: '',
  service: '',
  friendGets: '',
  youGet: '',
};

/**
 * What is wrong with a template for a purpose and channel; empty where it can be saved. What code adds to each message
 * (the way out, the sender's postal address) is no concern of the template, and so is not asked for here.
 * @param segmentsOf counts the segments of a text message
 */
export function checkTemplate(
  template: Template,
  purpose: MessagePurpose,
  channel: AddressChannel,
  segmentsOf: (text: string) => number,
): TemplateProblem[] {
  const known = variablesFor(purpose);
  if (channel === 'sms') return checkSms(template, known, segmentsOf);
  const withoutSubject = needsSubject.includes(purpose) ? emptiness(template.subject) : undefined;
  return [
    ...problemIn('subject', withoutSubject ?? mistake(template.subject, known)),
    ...problemIn('body', emptiness(template.body) ?? mistake(template.body, known)),
  ];
}

const problemIn = (field: TemplateProblem['field'], message: string | undefined): TemplateProblem[] =>
  message === undefined ? [] : [{ field, message }];

function checkSms(
  template: Template,
  known: readonly TemplateVariable[],
  segmentsOf: (text: string) => number,
): TemplateProblem[] {
  const { sms = null } = template;
  // Without words of its own it sends the email's, and what is wrong with those is said beside them.
  const own = sms === null ? undefined : (emptiness(sms) ?? mistake(sms, known));
  if (own !== undefined) return problemIn('sms', own);
  const segments = segmentsOf(fillText(textFor(template, 'sms'), usual));
  if (segments <= smsSegmentsAtMost) return [];
  return problemIn(
    'sms',
    sms === null
      ? `The text of the email would go out as ${segments} segments. Write a shorter one for text messages: ${smsSegmentsAtMost} are the most.`
      : `A text message can be at most ${smsSegmentsAtMost} segments long; this one has ${segments}.`,
  );
}

function emptiness(text: string): string | undefined {
  if (text.trim() === '') return 'There is no text.';
  if (fillText(text, nothingKnown).trim() !== '') return undefined;
  return 'There is nothing but variables that can be empty. Write some words too.';
}

/** How much of a text is shown around braces that are not closed, in characters. */
const shown = 24;

/** The first thing that is wrong with the variables of a text. */
function mistake(text: string, known: readonly TemplateVariable[]): string | undefined {
  for (const [, , inside = ''] of text.matchAll(placeholder)) {
    const { name } = read(inside);
    if (known.some((one) => one === name)) continue;
    return `{{${name}}} is not known. You can use ${known.map((one) => `{{${one}}}`).join(', ')}.`;
  }
  const rest = text.replace(placeholder, '');
  const open = rest.search(/\{\{|\}\}/);
  if (open >= 0) {
    const [from, to] = rest.startsWith('}}', open) ? [Math.max(0, open + 2 - shown), open + 2] : [open, open + shown];
    return `A variable begins with {{ and ends with }}. Look at “${rest.slice(from, to).trim()}”.`;
  }
  const single = new RegExp(`\\{\\s*(${known.join('|')})\\s*\\}`).exec(rest);
  return single ? `${single[0]} needs two braces on each side: {{${single[1] ?? ''}}}.` : undefined;
}
