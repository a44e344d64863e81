import { expect, it } from 'vitest';
import { CallError, readResult, sentenceFor } from './readAnswer.ts';

const thrownBy = (answer: unknown) => {
  try {
    readResult(answer);
  } catch (error) {
    return error;
  }
  return undefined;
};

it('hands on the result', () => {
  expect(readResult({ result: { ok: true } })).toEqual({ ok: true });
});

it('names the field that is wrong, in the function’s own words', () => {
  const error = thrownBy({
    error: {
      status: 'INVALID_ARGUMENT',
      message: 'settings.quietHours.start: Write a time such as 20:00',
      details: { field: 'settings.quietHours.start', message: 'Write a time such as 20:00' },
    },
  });
  expect(error).toMatchObject({ message: 'Write a time such as 20:00', field: 'settings.quietHours.start' });
});

it('never shows an engine’s own words', () => {
  const error = thrownBy({ error: { status: 'INTERNAL', message: 'INTERNAL' } });
  expect(sentenceFor(error)).toBe('Something went wrong on our side. Look whether it has happened before you try again.');
  expect(sentenceFor(new TypeError('x is undefined'))).toBe(sentenceFor(error));
});

it('tells somebody without the right what to do', () => {
  const error = thrownBy({ error: { status: 'PERMISSION_DENIED', message: 'PERMISSION_DENIED' } });
  expect(error).toBeInstanceOf(CallError);
  expect(sentenceFor(error)).toBe('Your role does not allow this. Ask an owner or a manager.');
});
