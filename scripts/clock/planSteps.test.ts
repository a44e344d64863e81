import { expect, it } from 'vitest';
import { findDue, planSteps, type Schedule } from './planSteps.ts';

const hour = 3_600_000;
const at = (time: string) => new Date(`2026-11-23T${time}Z`);

it('goes a day in steps of an hour and ends at the very millisecond', () => {
  const steps = planSteps(at('10:20:30.123'), 24 * hour);
  expect(steps).toHaveLength(24);
  expect(steps[0]).toEqual(at('11:20:30.123'));
  expect(steps.at(-1)).toEqual(new Date('2026-11-24T10:20:30.123Z'));
});

it('takes the remainder as a last, shorter step', () => {
  expect(planSteps(at('10:00'), 1.5 * hour)).toEqual([at('11:00'), at('11:30')]);
});

it('moves by less than an hour at once', () => {
  expect(planSteps(at('10:00'), 60_000)).toEqual([at('10:01')]);
});

const sweep: Schedule = { name: 'sweep', cron: '*/5 * * * *', timezone: 'UTC', region: 'us-central1' };
const nightly: Schedule = { name: 'nightly', cron: '30 3 * * *', timezone: 'UTC', region: 'us-central1' };
const names = (schedules: Schedule[]) => schedules.map(({ name }) => name);

it('runs a schedule once for a step, however often it came due', () => {
  expect(names(findDue([sweep, nightly], at('10:00'), at('11:00')))).toEqual(['sweep']);
});

it('runs what came due first before what came due later', () => {
  expect(names(findDue([nightly, sweep], at('03:02'), at('04:02')))).toEqual(['sweep', 'nightly']);
  expect(names(findDue([sweep, nightly], at('03:29'), at('03:30')))).toEqual(['sweep', 'nightly']);
});

it('counts the minute a step ends on, and not the one it began on, so that no run is doubled or lost', () => {
  expect(names(findDue([nightly], at('02:30'), at('03:30')))).toEqual(['nightly']);
  expect(findDue([nightly], at('03:30'), at('04:30'))).toEqual([]);
});

it('reads a schedule in its own time zone', () => {
  const inNewYork: Schedule = { name: 'local', cron: '0 9 * * *', timezone: 'America/New_York', region: 'us-central1' };
  expect(names(findDue([inNewYork], at('13:30'), at('14:00')))).toEqual(['local']);
});
