import { expect, it } from 'vitest';
import { threadItems } from './threadItems.ts';

const minute = (value: number) => new Date(Date.UTC(2026, 10, 24, 9, value));
const message = (id: string, at: number) => ({ id, createdAt: minute(at) });
const opening = { id: 'lead', at: minute(10), message: 'Our furnace is loud.' };
const ids = (...asked: Parameters<typeof threadItems>) => threadItems(...asked).map(({ id }) => id);

it('goes from the oldest to the newest, and begins with what they wanted', () => {
  expect(ids([message('reply', 30), message('answer', 11)], false, opening)).toEqual(['lead', 'answer', 'reply']);
});

it('puts the words of a new lead between the messages before and after it', () => {
  expect(ids([message('answer', 11), message('last year', 1)], false, opening)).toEqual(['last year', 'lead', 'answer']);
  expect(ids([message('last year', 1)], false, opening)).toEqual(['last year', 'lead']);
});

it('keeps the beginning back while something between is not loaded', () => {
  expect(ids([message('reply', 30), message('answer', 11)], true, opening)).toEqual(['answer', 'reply']);
  expect(ids([message('answer', 11), message('last year', 1)], true, opening)).toEqual(['last year', 'lead', 'answer']);
});

it('is not begun with nothing', () => {
  expect(ids([message('answer', 11)], false, { ...opening, message: ' ' })).toEqual(['answer']);
});
