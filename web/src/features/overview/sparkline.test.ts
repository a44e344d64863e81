import { expect, it } from 'vitest';
import { sparklineArea, sparklinePath } from './sparkline.ts';

it('rises from the ground line to the top', () => {
  expect(sparklinePath([0, 10])).toBe('M2.0 26.0L94.0 2.0');
});

it('lies on the ground when nothing happened', () => {
  expect(sparklinePath([0, 0])).toBe('M2.0 26.0L94.0 26.0');
});

it('leaves a gap where there was nothing to measure', () => {
  expect(sparklinePath([1, null, 1])).toBe('M2.0 2.0M94.0 2.0');
  expect(sparklinePath([null, null])).toBe('');
});

it('runs along the top where a value is beyond all measure', () => {
  expect(sparklinePath([Infinity, 5, 0])).toBe('M2.0 2.0L48.0 2.0L94.0 26.0');
});

it('fills the area down to the ground, unless there is a gap', () => {
  expect(sparklineArea('M2.0 26.0L94.0 2.0')).toBe('M2.0 26.0L94.0 2.0L94.0 26L2.0 26Z');
  expect(sparklineArea(sparklinePath([1, null, 1]))).toBe('');
  expect(sparklineArea('')).toBe('');
});
