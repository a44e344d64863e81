import { expect, it } from 'vitest';
import { AppError } from '../platform/errors.ts';
import { fakeAssistant } from '../vendors/openai/fakeAssistant.ts';
import { exampleBusiness } from './eval/exampleBusinesses.ts';
import { localAssistant } from './local/localAssistant.ts';
import { type SuggestionTask, suggestReply } from './suggestReply.ts';

const line = (direction: 'in' | 'out', minute: number, body: string) => ({ direction, at: new Date(Date.UTC(2027, 2, 1, 10, minute)), body });
const task: SuggestionTask = {
  business: exampleBusiness('hvac'),
  name: 'Nora <b>Harper</b>',
  language: 'en',
  channel: 'email',
  conversation: [line('in', 0, 'What is a furnace tune-up?'), line('out', 1, 'It is $129.'), line('in', 2, 'Are you open on Mondays?')],
};

it('is suggested by the chosen assistant, and says what to look at before it is sent', async () => {
  const chosen = fakeAssistant({ suggestion: () => ({ language: 'en', subject: '', body: 'Yes, and the visit is free.' }) });
  const suggestion = await suggestReply({ chosen, local: localAssistant }, task);
  expect(suggestion).toMatchObject({ writtenBy: 'openai', body: 'Yes, and the visit is free.' });
  expect(suggestion.approvalReasons).toHaveLength(1);
  expect(chosen.suggestionsAsked[0]?.conversation).toHaveLength(3);
});

it('is suggested by the built-in one where OpenAI fails', async () => {
  const chosen = fakeAssistant({
    suggestion: () => {
      throw new AppError('unavailable', 'OpenAI had a fault.', { reason: 'vendorDown' });
    },
  });
  const suggestion = await suggestReply({ chosen, local: localAssistant }, task);
  expect(suggestion).toMatchObject({ writtenBy: 'local', approvalReasons: [] });
  expect(suggestion.body).toContain('Open Monday to Friday, 7 am to 6 pm.');
});
