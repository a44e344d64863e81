import { describe, expect, it } from 'vitest';
import type { OpenAiConfig } from '../platform/config.ts';
import { chooseAssistants } from './chooseAssistants.ts';
import { aiCapNote, standIn } from './standIn.ts';
import { exampleBusiness } from './eval/exampleBusinesses.ts';

const config: OpenAiConfig = { apiKey: 'key', baseUrl: 'http://127.0.0.1:9/v1', model: 'gpt-5-mini', timeoutMs: 1000, longTimeoutMs: 1000, embeddingModel: 'text-embedding-3-small' };

describe('a business is served', () => {
  it('by the built-in assistant where its owner chose that, key or no key', () => {
    const { chosen, note } = chooseAssistants({ assistant: 'local' }, config);
    expect([chosen.name, note]).toEqual(['local', undefined]);
  });

  it('by OpenAI where its owner chose that and a key is set', () => {
    expect(chooseAssistants({ assistant: 'openai' }, config).chosen.name).toBe('openai');
  });

  it('by the built-in assistant, with a note, where no key is set', () => {
    const { chosen, note } = chooseAssistants({ assistant: 'openai' }, undefined);
    expect(chosen.name).toBe('local');
    expect(note).toContain('no key is set');
  });

  it('by the built-in assistant, with a note, where the calls of the day are used up', () => {
    const { chosen, note } = standIn(chooseAssistants({ assistant: 'openai' }, config), aiCapNote);
    expect(chosen.name).toBe('local');
    expect(note).toContain('daily limit');
  });

  it('without a note where the built-in assistant is the one its owner chose', () => {
    expect(standIn(chooseAssistants({ assistant: 'local' }, config), aiCapNote)).not.toHaveProperty('note');
  });

  it('with one adapter per configuration, so that connections are kept', () => {
    const one = chooseAssistants({ assistant: 'openai' }, config).chosen;
    expect(chooseAssistants({ assistant: 'openai' }, { ...config }).chosen).toBe(one);
    expect(chooseAssistants({ assistant: 'openai' }, { ...config, apiKey: 'other' }).chosen).not.toBe(one);
  });

  it('by an assistant that is loaded when it is first asked', async () => {
    const { local } = chooseAssistants({ assistant: 'local' }, undefined);
    const turn = await local.answerLead({ business: exampleBusiness('salon'), firstName: '', message: 'How much is a haircut?', channel: 'sms' });
    expect(turn).toMatchObject({ kind: 'sales', language: 'en' });
  });
});
