import type * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { businessProfile } from './business.ts';
import { callables } from './callables.ts';
import { checkInput } from './checkInput.ts';
import { leadIntake } from './lead.ts';
import { defaultLeadNurtureSettings, leadNurtureSettings } from './workflow.ts';

function problem(schema: z.ZodMiniType, input: unknown) {
  const checked = checkInput(schema, input);
  if (checked.ok) throw new Error('was accepted');
  return checked.problem;
}

const profile = {
  name: 'Harbor Heating & Air',
  type: 'Heating',
  country: 'US',
  timezone: 'America/New_York',
  locale: 'en',
  currency: 'USD',
  voice: '',
  website: '',
  postalAddress: '',
  phone: '',
  email: '',
  facts: [],
  reviewLinks: [],
  safetyText: '',
  smsCountries: [],
  assistant: 'local',
};

test('a field that is left empty is named', () => {
  expect(problem(businessProfile, { ...profile, name: '' })).toEqual({ field: 'name', message: 'Name must not be empty.' });
});

test('text that is too long says how long it may be', () => {
  expect(problem(leadIntake, { name: 'Nora', message: 'x'.repeat(5001) })).toEqual({
    field: 'message',
    message: 'Message can be at most 5,000 characters long.',
  });
});

test('a field deep inside has its whole path, and the schema\'s own words', () => {
  const settings = { ...defaultLeadNurtureSettings, quietHours: { enabled: true, start: '8 pm', end: '08:00' } };
  expect(problem(leadNurtureSettings, settings)).toEqual({
    field: 'quietHours.start',
    message: 'Start: Write a time such as 20:00.',
  });
  expect(problem(businessProfile, { ...profile, timezone: 'Mars/Olympus' }).message).toBe(
    'Timezone: Choose a time zone such as America/New_York.',
  );
});

test('a line of a list is counted as people count', () => {
  expect(problem(businessProfile, { ...profile, facts: ['fine', ''] })).toEqual({
    field: 'facts.1',
    message: 'Facts, line 2 must not be empty.',
  });
});

test('a word outside its list says which words there are', () => {
  const input = { businessId: 'demo', leadId: 'one', status: 'sold' };
  expect(problem(callables['leadNurturing-changeLeadStatus'].input, input).message).toBe(
    'Status must be one of: new, contacted, engaged, qualified, won, lost, unreachable.',
  );
});

test('a missing field and one of the wrong kind are told apart', () => {
  const { input } = callables['business-setPaused'];
  expect(problem(input, { businessId: 'demo' }).message).toBe('Paused is missing.');
  expect(problem(input, { businessId: 'demo', paused: 'yes' }).message).toBe('Paused must be yes or no.');
});

test('numbers say their bounds', () => {
  expect(problem(leadNurtureSettings, { ...defaultLeadNurtureSettings, followUpHours: [0, 72] })).toEqual({
    field: 'followUpHours.0',
    message: 'Follow up hours, line 1 must be at least 1.',
  });
});

test('no input at all is explained too', () => {
  expect(problem(callables['business-setPaused'].input, null).message).toBe('Input must be a group of fields.');
});
