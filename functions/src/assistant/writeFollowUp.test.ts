import { describe, expect, it } from 'vitest';
import { AppError } from '../platform/errors.ts';
import { fakeAssistant } from '../vendors/openai/fakeAssistant.ts';
import { exampleBusiness } from './eval/exampleBusinesses.ts';
import { localAssistant } from './local/localAssistant.ts';
import { type FollowUpTask, writeFollowUp } from './writeFollowUp.ts';

const task: FollowUpTask = {
  business: exampleBusiness('hvac'),
  name: 'Nora',
  language: 'en',
  channel: 'email',
  number: 1,
  conversation: [{ direction: 'in', at: new Date('2027-03-01T10:00:00Z'), body: 'What is a furnace tune-up?' }],
};

describe('a follow-up', () => {
  it('is written by the chosen assistant', async () => {
    const followUp = await writeFollowUp({ chosen: fakeAssistant(), local: localAssistant }, task);
    expect(followUp).toMatchObject({ writtenBy: 'openai', approvalReasons: [] });
  });

  it('is written by the built-in one where OpenAI fails, and says so', async () => {
    const chosen = fakeAssistant({
      followUp: () => {
        throw new AppError('unavailable', 'OpenAI had a fault.', { reason: 'vendorDown' });
      },
    });
    const followUp = await writeFollowUp({ chosen, local: localAssistant }, task);
    expect(followUp).toMatchObject({ writtenBy: 'local', note: 'Written by the built-in assistant. OpenAI had a fault.' });
    expect(followUp.body).toContain('your furnace');
  });

  it('waits for approval where it promises what the facts do not, or repeats what the lead typed', async () => {
    const typed = 'my parcel is at the depot on the corner please collect it';
    const chosen = fakeAssistant({ followUp: () => ({ subject: '', body: `For free. ${typed}` }) });
    const conversation = [{ direction: 'in' as const, at: new Date('2027-03-01T10:00:00Z'), body: typed }];
    expect((await writeFollowUp({ chosen, local: localAssistant }, { ...task, conversation })).approvalReasons).toHaveLength(2);
  });
});
