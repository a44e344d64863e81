import { describe, expect, it } from 'vitest';
import { jsonOf } from './sendRequest.ts';

const answer = (text: string) => ({ status: 200, headers: {}, body: Buffer.from(text, 'utf8') });

describe('what an answer holds as JSON', () => {
  it.each([
    ['as it is', '{"id":7,"title":"Größe"}'],
    ['after a byte order mark', '\uFEFF{"id":7,"title":"Größe"}'],
    ['after empty lines', '\n\n{"id":7,"title":"Größe"}'],
  ])('is read %s', (_, text) => {
    expect(jsonOf(answer(text))).toEqual({ id: 7, title: 'Größe' });
  });

  it.each(['', '<p>Not now</p>', '{"id":7'])('is nothing in %j', (text) => {
    expect(jsonOf(answer(text))).toBeUndefined();
  });
});
