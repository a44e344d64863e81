import { expect, it } from 'vitest';
import { chooseRecordActions } from './chooseRecordActions.ts';

const at = new Date('2026-11-24T15:00:00Z');
const done = { status: 'completed' } as const;
const owner = { canAsk: true };

it('a booked job is marked done', () => {
  expect(chooseRecordActions({ status: 'booked' }, undefined, owner)).toEqual(['done', 'edit']);
});

it('a customer who was not asked can be asked, by whoever may', () => {
  expect(chooseRecordActions(done, { state: 'skipped' }, owner)).toEqual(['ask', 'reviewed', 'edit']);
  expect(chooseRecordActions(done, { state: 'skipped' }, { canAsk: false })).toEqual(['reviewed', 'edit']);
});

it('nobody is asked a second time once asking was stopped', () => {
  expect(chooseRecordActions(done, { state: 'skipped', requestedAt: at }, owner)).toEqual(['reviewed', 'edit']);
});

it('asking can be stopped while something is still to come', () => {
  expect(chooseRecordActions(done, { state: 'opened', nextAt: at }, owner)).toEqual(['reviewed', 'stop', 'edit']);
  expect(chooseRecordActions(done, { state: 'requested' }, owner)).toEqual(['reviewed', 'edit']);
});

it('who has reviewed, or would rather not, is left alone', () => {
  expect(chooseRecordActions(done, { state: 'reviewed' }, owner)).toEqual(['edit']);
  expect(chooseRecordActions(done, { state: 'declined' }, owner)).toEqual(['edit']);
});
