import { expect, test } from 'vitest';
import { meterAssistants } from './meterAssistants.ts';
import { fakeAssistant, fakeTurn } from '../vendors/openai/fakeAssistant.ts';
import type { BusinessBrief, FollowUpRequest, TurnRequest } from './port.ts';
import { AppError } from '../platform/errors.ts';
import { makeBusiness } from '../testing/builders.ts';

const business: BusinessBrief = makeBusiness();
const request: TurnRequest = { business, firstName: 'Nora', message: 'How much is a visit?', channel: 'email' };
const followUp: FollowUpRequest = { business, firstName: 'Nora', language: 'en', channel: 'email', number: 1, conversation: [] };
const local = fakeAssistant({ name: 'local' });

test('every call of the assistant that is paid for counts, with its tokens', async () => {
  const chosen = fakeAssistant({
    turn: () => ({ ...fakeTurn, usage: { inputTokens: 900, outputTokens: 200 } }),
    followUp: () => ({ subject: '', body: 'Still interested?', usage: { inputTokens: 400, outputTokens: 50 } }),
  });
  const { assistants, use } = meterAssistants({ chosen, local });
  expect(use()).toEqual({ calls: 0, tokensIn: 0, tokensOut: 0 });
  expect(await assistants.chosen.answerLead(request)).toMatchObject({ body: fakeTurn.body });
  await assistants.chosen.writeFollowUp(followUp);
  await assistants.local.answerLead(request);
  expect(use()).toEqual({ calls: 2, tokensIn: 1300, tokensOut: 250 });
});

test('a call that brought no answer counts: it may well have been paid for', async () => {
  const chosen = fakeAssistant({
    turn: () => {
      throw new AppError('unavailable', 'Too late.', { reason: 'timeout' });
    },
  });
  const { assistants, use } = meterAssistants({ chosen, local });
  await expect(assistants.chosen.answerLead(request)).rejects.toMatchObject({ reason: 'timeout' });
  expect(use()).toEqual({ calls: 1, tokensIn: 0, tokensOut: 0 });
});

test('the built-in assistant costs nothing', async () => {
  const { assistants, use } = meterAssistants({ chosen: local, local });
  await assistants.chosen.answerLead(request);
  expect(use().calls).toBe(0);
});
