import { expect, test } from 'vitest';
import { defaultContentSettings } from '@model/contentWorkflow.ts';
import { stepCards } from './stepCards.ts';

const when = (changes: Partial<typeof defaultContentSettings>) =>
  stepCards({ ...defaultContentSettings, ...changes }, {}).map(({ when: words }) => words);

test('the cards say what a week brings and who has the last word', () => {
  expect(when({})).toEqual(['1 blog post, 3 social posts, 1 newsletter a week', 'For 4 networks', 'With your OK']);
  expect(when({ perWeek: { blog: 0, social: 0, email: Number.NaN } })[0]).toContain('Nothing a week');
  const [local] = defaultContentSettings.destinations.map((each) => ({ ...each, publish: 'automatic' as const }));
  expect(when({ destinations: local ? [local] : [] })[2]).toBe('By itself');
  expect(when({ destinations: local ? [local, { destination: 'newsletter', kinds: ['email'], publish: 'approval' }] : [] })[2]).toBe('In part by itself');
  expect(when({ destinations: [] })[2]).toBe('Nowhere yet');
});

test('figures are those of the last days, and none while they load', () => {
  const numbers = (figures: Parameters<typeof stepCards>[1]) => stepCards(defaultContentSettings, figures).map(({ number }) => number?.value);
  expect(numbers({ contentGenerated: 12, contentPublished: 9 })).toEqual([undefined, 12, 9]);
  expect(numbers({})).toEqual([undefined, 0, 0]);
  expect(numbers(undefined)).toEqual([undefined, undefined, undefined]);
});
