import { expect, it } from 'vitest';
import { compare } from './comparison.ts';

it('calls more leads good and fewer a warning', () => {
  expect(compare(12, 10)).toEqual({ direction: 'up', change: '20%', tone: 'good' });
  expect(compare(8, 10)).toMatchObject({ direction: 'down', tone: 'warn' });
});

it('calls a shorter response time good', () => {
  expect(compare(4, 8, { less: true })).toEqual({ direction: 'down', change: '50%', tone: 'good' });
});

it('counts from tenfold on how many times as much it is', () => {
  expect(compare(99, 10)).toMatchObject({ change: '890%' });
  expect(compare(15_977, 573)).toMatchObject({ direction: 'up', change: '28×' });
});

it('measures rates in points', () => {
  expect(compare(0.58, 0.85, { rate: true })).toEqual({ direction: 'down', change: '27 points', tone: 'warn' });
  expect(compare(0.01, 0, { rate: true })).toEqual({ direction: 'up', change: '1 point', tone: 'good' });
});

it('names no share where there was nothing before', () => {
  expect(compare(3, 0)).toEqual({ direction: 'up', change: null, tone: 'good' });
  expect(compare(3, null).direction).toBe('none');
  expect(compare(60, Infinity, { less: true })).toEqual({ direction: 'down', change: null, tone: 'good' });
});

it('does not call a hair’s breadth a change', () => {
  expect(compare(1000, 1001).direction).toBe('same');
  expect(compare(0, 0).direction).toBe('same');
});
