import { describe, expect, test } from 'vitest';
import { sequenceAfter, stepAfter, stepPurpose } from './sequencePlan.ts';

const answeredAt = new Date('2026-11-24T15:00:00Z');
const later = (hours: number) => new Date(answeredAt.getTime() + hours * 60 * 60_000);
const settings: Parameters<typeof sequenceAfter>[3] = { followUpHours: [24, 72] };

describe('the sequence', () => {
  test('is the first reply and two follow-ups', () => {
    expect([0, 1, 2, 3].map(stepAfter)).toEqual(['reply', 'followUp1', 'followUp2', undefined]);
  });

  test('counts follow-ups as such', () => {
    expect(stepPurpose('reply')).toBe('leadReply');
    expect(stepPurpose('followUp2')).toBe('leadFollowUp');
  });
});

describe('after a message went out, the next one', () => {
  test('is due as long after the first reply as the owner says', () => {
    expect(sequenceAfter(1, answeredAt, answeredAt, settings)).toEqual({ state: 'active', step: 1, nextAt: later(24), dueAt: later(24) });
    expect(sequenceAfter(2, answeredAt, later(30), settings)).toEqual({ state: 'active', step: 2, nextAt: later(72), dueAt: later(72) });
  });

  test('is not due before now, so that it does not grow old at once and none overtakes another', () => {
    expect(sequenceAfter(2, answeredAt, later(100), settings)).toEqual({ state: 'active', step: 2, nextAt: later(100), dueAt: later(100) });
  });

  test('is none after the last', () => {
    expect(sequenceAfter(3, answeredAt, later(72), settings)).toEqual({ state: 'finished', step: 3 });
  });
});
