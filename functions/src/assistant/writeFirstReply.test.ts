import { describe, expect, it } from 'vitest';
import { AppError } from '../platform/errors.ts';
import { fakeAssistant, fakeTurn } from '../vendors/openai/fakeAssistant.ts';
import { exampleBusiness } from './eval/exampleBusinesses.ts';
import { localAssistant } from './local/localAssistant.ts';
import type { AnsweredTurn, Assistants } from './port.ts';
import { type FirstReplyRequest, writeFirstReply } from './writeFirstReply.ts';

const request: FirstReplyRequest = {
  business: exampleBusiness('hvac'),
  name: 'nora jensen',
  message: 'What do you charge for a furnace tune-up?',
  channel: 'email',
};
const withOpenAi = (turn: Partial<AnsweredTurn>): Assistants => ({
  chosen: fakeAssistant({ turn: () => ({ ...fakeTurn, ...turn }) }),
  local: localAssistant,
});
const failing = (reason: string): Assistants => ({
  chosen: fakeAssistant({
    turn: () => {
      throw new AppError('unavailable', 'OpenAI did not answer in time.', { reason });
    },
  }),
  local: localAssistant,
});
const onlyLocal: Assistants = { chosen: localAssistant, local: localAssistant };
const italian = { ...request, message: 'Buongiorno, quanto costa la revisione della caldaia?' };

describe('a first reply', () => {
  it('is written by the chosen assistant, with what it cost', async () => {
    const reply = await writeFirstReply(withOpenAi({ usage: { inputTokens: 9, outputTokens: 4 } }), request);
    expect(reply).toEqual({
      turn: fakeTurn,
      writtenBy: 'openai',
      approvalReasons: [],
      canAnswer: true,
      usage: { inputTokens: 9, outputTokens: 4 },
    });
  });

  it('hands on a name only where it looks like one', async () => {
    const chosen = fakeAssistant();
    await writeFirstReply({ chosen, local: localAssistant }, request);
    await writeFirstReply({ chosen, local: localAssistant }, { ...request, name: 'win at evil.example' });
    expect(chosen.turnsAsked.map(({ firstName }) => firstName)).toEqual(['Nora', '']);
  });

  it('waits for approval where it promises what the facts do not', async () => {
    const reply = await writeFirstReply(withOpenAi({ body: 'We will come tomorrow for $20.' }), request);
    expect(reply.canAnswer).toBe(true);
    expect(reply.approvalReasons).toHaveLength(2);
  });
});

describe('when OpenAI fails', () => {
  it('a plain enquiry is answered by the built-in assistant, which says so', async () => {
    const reply = await writeFirstReply(failing('timeout'), request);
    expect(reply).toMatchObject({
      writtenBy: 'local',
      note: 'Written by the built-in assistant. OpenAI did not answer in time.',
      canAnswer: true,
      failure: { reason: 'timeout', message: 'OpenAI did not answer in time.' },
    });
    expect(reply.turn.body).toContain('$129');
  });

  it('a wrong key can be told from a passing fault', async () => {
    expect((await writeFirstReply(failing('keyRefused'), request)).failure?.reason).toBe('keyRefused');
  });

  it('a language that the built-in assistant does not speak waits for a person', async () => {
    const reply = await writeFirstReply(failing('timeout'), italian);
    expect(reply.canAnswer).toBe(false);
    expect(reply.personReason).toContain('Italian');
    expect(reply.turn.language).toBe('it');
  });

  it('a fault of our own is not hidden', async () => {
    const broken = fakeAssistant({
      turn: () => {
        throw new TypeError('ours');
      },
    });
    await expect(writeFirstReply({ chosen: broken, local: localAssistant }, request)).rejects.toThrow('ours');
  });
});

describe('a person should answer', () => {
  it('a complaint, whoever wrote the draft', async () => {
    const complaint = { ...request, message: 'Your technician broke our thermostat. I want my money back.' };
    expect(await writeFirstReply(withOpenAi({}), complaint)).toMatchObject({ canAnswer: false, writtenBy: 'openai' });
    expect(await writeFirstReply(onlyLocal, complaint)).toMatchObject({ canAnswer: false, turn: { kind: 'support' } });
  });

  it('what OpenAI says a person should', async () => {
    const reply = await writeFirstReply(withOpenAi({ needsPerson: true, reason: 'Grief.' }), request);
    expect(reply).toMatchObject({ canAnswer: false, personReason: 'Grief.' });
  });

  it('what the built-in assistant has not understood', async () => {
    expect(await writeFirstReply(onlyLocal, { ...request, message: 'lorem zzz' })).toMatchObject({ canAnswer: false });
  });

  it('not what is in a language that OpenAI speaks', async () => {
    expect(await writeFirstReply(withOpenAi({ language: 'it' }), italian)).toMatchObject({ canAnswer: true });
  });
});

describe('the two assistants check each other', () => {
  it('a real enquiry is kept, though OpenAI takes it for spam', async () => {
    const reply = await writeFirstReply(withOpenAi({ kind: 'spam', subject: '', body: '' }), request);
    expect(reply).toMatchObject({ turn: { kind: 'other', priority: 'cold' }, writtenBy: 'local', canAnswer: true });
    expect(reply.note).toContain('OpenAI took the message for advertising');
    expect(reply.turn.body).toContain('Nora');
  });

  it('spam that both see is spam', async () => {
    const spam = { ...request, message: 'We sell backlinks: guest posts on your blog, dofollow link to your website, price list attached.' };
    expect((await writeFirstReply(withOpenAi({ kind: 'spam' }), spam)).turn.kind).toBe('spam');
  });

  it('spam in which the built-in assistant finds no request is spam', async () => {
    expect((await writeFirstReply(withOpenAi({ kind: 'spam' }), { ...request, message: 'lorem zzz' })).turn.kind).toBe('spam');
  });

  it('an emergency that only the built-in assistant sees is one', async () => {
    const reply = await writeFirstReply(withOpenAi({ reason: 'Asks a question.' }), { ...request, message: 'I smell gas in the hallway' });
    expect(reply.turn).toMatchObject({ emergency: true, priority: 'hot', quotes: ['I smell gas in the hallway'] });
  });

  it('an emergency that only OpenAI sees is one', async () => {
    expect((await writeFirstReply(withOpenAi({ emergency: true, priority: 'hot' }), request)).turn.emergency).toBe(true);
  });

  it('an emergency is never spam', async () => {
    const reply = await writeFirstReply(withOpenAi({ kind: 'spam', emergency: true }), { ...request, message: 'I smell gas' });
    expect(reply.turn).toMatchObject({ emergency: true });
    expect(reply.turn.kind).not.toBe('spam');
  });
});
