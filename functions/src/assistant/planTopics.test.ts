import { describe, expect, it } from 'vitest';
import { planTopics } from './planTopics.ts';
import type { Assistants, TopicsRequest } from './port.ts';
import { exampleBusiness } from './eval/exampleBusinesses.ts';
import type { AssistantTopics } from '../model/assistantTurn.ts';
import { AppError } from '../platform/errors.ts';
import { fakeAssistant } from '../vendors/openai/fakeAssistant.ts';

const request: TopicsRequest = {
  business: exampleBusiness('hvac'),
  language: 'en',
  season: 'autumn',
  month: 11,
  asked: [],
  earlier: [],
  wellReceived: [],
  wishes: [],
  avoid: [],
  wanted: ['blog', 'social', 'social', 'email'],
};
const topic = (kind: 'blog' | 'social' | 'email', key: string) => ({ kind, key, title: `About ${key}`, angle: '' });

const local = () => fakeAssistant({ name: 'local', topics: ({ wanted }) => ({ topics: wanted.map((kind, index) => topic(kind, `own-${index}`)) }) });
const keysOf = async (assistants: Assistants) => (await planTopics(assistants, request)).topics.map(({ key }) => key);
const suggesting = (...topics: AssistantTopics['topics']): Assistants => ({ chosen: fakeAssistant({ topics: () => ({ topics }) }), local: local() });

describe('the topics of a week', () => {
  it('are those of the chosen assistant, one for each piece in its order', async () => {
    const given = suggesting(topic('email', 'offers'), topic('blog', 'frost'), topic('social', 'filters'), topic('social', 'vents'));
    expect(await keysOf(given)).toEqual(['frost', 'filters', 'vents', 'offers']);
    expect(await planTopics(given, request)).toMatchObject({ writtenBy: 'openai' });
  });

  it('that it leaves out or names twice are added by the built-in one, which knows of the others', async () => {
    const builtIn = local();
    const given = { ...suggesting(topic('blog', 'frost'), topic('social', 'filters'), topic('social', 'filters')), local: builtIn };
    expect(await keysOf(given)).toEqual(['frost', 'filters', 'own-0', 'own-1']);
    const asked = builtIn.topicsAsked;
    expect(asked[0]?.wanted).toEqual(['social', 'email']);
    expect(asked[0]?.earlier.map(({ topic: { key } }) => key)).toEqual(['frost', 'filters']);
  });

  it('are the built-in one’s where the chosen one does not answer, and say why', async () => {
    const chosen = fakeAssistant({
      topics: () => {
        throw new AppError('unavailable', 'OpenAI does not answer.', { reason: 'timeout' });
      },
    });
    expect(await planTopics({ chosen, local: local() }, request)).toMatchObject({
      writtenBy: 'local',
      note: 'Written by the built-in assistant. OpenAI does not answer.',
    });
  });
});
