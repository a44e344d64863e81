import { expect, it } from 'vitest';
import { chooseStages, judge, needsEmulators, sumUp } from './stages.ts';

const report = { numPassedTests: 12, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, success: true };

it('runs everything unless stages are named, and those in the usual order', () => {
  expect(chooseStages([])).toHaveLength(8);
  expect(chooseStages(['rules', 'unit'])).toEqual(['unit', 'rules']);
});

it('names the stages when one is not known', () => {
  expect(() => chooseStages(['e2e'])).toThrow('There is no stage "e2e". The stages are: unit,');
});

it('starts no emulators for stages that do not need them', () => {
  expect(needsEmulators(['unit', 'lint'])).toBe(false);
  expect(needsEmulators(['unit', 'rules'])).toBe(true);
});

it('passes when every test has', () => {
  expect(judge(report)).toEqual({ passed: 12, failed: 0 });
});

it('fails when a test was skipped or left for later', () => {
  expect(judge({ ...report, numPendingTests: 1, numTodoTests: 1 })).toEqual({ passed: 12, failed: 2, reason: '2 skipped' });
});

it('fails when there is no test, no report, or a file that could not be loaded', () => {
  expect(judge({ ...report, numPassedTests: 0 })).toMatchObject({ failed: 1, reason: 'no test was found' });
  expect(judge(undefined)).toMatchObject({ failed: 1 });
  expect(judge({ ...report, success: false })).toMatchObject({ passed: 12, failed: 1 });
});

it('ends with one line that counts everything', () => {
  expect(sumUp([judge(report), { passed: 1, failed: 0 }, { passed: 0, failed: 1 }])).toBe('13 passed, 1 failed');
});
