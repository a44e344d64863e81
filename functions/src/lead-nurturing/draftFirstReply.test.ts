import { describe, expect, test } from 'vitest';
import { draftFirstReply } from './draftFirstReply.ts';
import type { AnsweredTurn } from '../assistant/port.ts';
import { makeBusiness, makeWorkflow } from '../testing/builders.ts';
import type { Template } from '../model/workflow.ts';
import { fakeAssistant, fakeTurn } from '../vendors/openai/fakeAssistant.ts';

const ownText: Template = { subject: 'Hello {{firstName}}', body: 'Hi {{firstName}}, thank you. {{businessName}}' };

function draft(turn: Partial<AnsweredTurn> = {}, { reply = null, channel = 'email' }: { reply?: Template | null; channel?: 'email' | 'sms' } = {}) {
  const assistant = fakeAssistant({ name: 'local', turn: () => ({ ...fakeTurn, ...turn }) });
  const { templates } = makeWorkflow();
  return draftFirstReply(
    { chosen: assistant, local: assistant },
    makeBusiness(),
    makeWorkflow({ templates: { ...templates, reply } }),
    { name: 'nora harper', message: 'Our furnace is loud.' },
    channel,
  );
}

describe('a first reply', () => {
  test('is what the assistant wrote, and says so', async () => {
    const reply = await draft();
    expect(reply).toMatchObject({ subject: 'Your message', writtenBy: 'local', fromTemplate: false, canAnswer: true });
    expect(reply.body).toMatch(/^Hello, thank you for your message.*written by the assistant of Harbor/s);
  });

  test("is the owner's own text where there is one, signed by nobody else, and needs no OK", async () => {
    const { subject, body, fromTemplate, approvalReasons } = await draft({}, { reply: ownText });
    expect(subject).toBe('Hello Nora');
    expect(body).toBe('Hi Nora, thank you. Harbor Heating & Air');
    expect({ fromTemplate, approvalReasons }).toEqual({ fromTemplate: true, approvalReasons: [] });
  });

  test("is the assistant's for a lead in another language than the owner's text", async () => {
    expect(await draft({ language: 'fr' }, { reply: ownText })).toMatchObject({ fromTemplate: false, subject: 'Your message' });
  });

  test('by text carries the way out, whoever wrote it', async () => {
    expect((await draft({}, { channel: 'sms' })).body).toContain('Reply STOP');
    expect((await draft({}, { channel: 'sms', reply: ownText })).body).toContain('Reply STOP');
  });

  test('by text is the words that the owner has written for that', async () => {
    const both = { ...ownText, sms: 'Hi {{firstName|there}}!' };
    expect((await draft({}, { channel: 'sms', reply: both })).body).toBe('Hi Nora!\nReply STOP to opt out.');
    expect((await draft({}, { reply: both })).body).toContain('thank you');
  });

  test('by text has the characters of a keyboard where the assistant wrote it; an owner knows what they type', async () => {
    expect((await draft({ body: '“We’re here” – Harbor…' }, { channel: 'sms' })).body).toMatch(/^"We're here" - Harbor\.\.\.\n/);
    expect((await draft({ body: '“We’re here” – Harbor…' })).body).toMatch(/^“We’re here” – Harbor…\n/);
    expect((await draft({}, { channel: 'sms', reply: { ...ownText, sms: 'We’re here' } })).body).toMatch(/^We’re here\n/);
  });

  test('is none where the assistant wrote nothing: a signature alone is not sent', async () => {
    expect(await draft({ kind: 'spam', body: ' ' })).toMatchObject({
      canAnswer: false,
      personReason: 'The assistant did not write a reply to this message.',
    });
    expect(await draft({ body: '' }, { reply: ownText })).toMatchObject({ canAnswer: true });
  });

  test('is for a person where the assistant says so, with its reason', async () => {
    expect(await draft({ needsPerson: true, reason: 'It is a complaint.' })).toMatchObject({ canAnswer: false, personReason: 'It is a complaint.' });
  });
});
