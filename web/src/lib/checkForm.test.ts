import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { checkForm } from './checkForm.ts';

const schema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(10)),
  hours: z.number().check(z.minimum(1)),
  start: z.string().check(z.regex(/^\d\d:\d\d$/, 'Write a time such as 20:00')),
  facts: z.array(z.string().check(z.minLength(1))),
});
const labels = { name: 'Name', hours: 'Follow-up 1', start: 'Quiet from', facts: 'Facts' };
const fits = { name: 'Nora', hours: 24, start: '20:00', facts: ['Free quotes'] };
const check = (change: object) => checkForm(schema, { ...fits, ...change }, labels);

describe('what is wrong with a form', () => {
  it('is nothing when it fits', () => {
    expect(check({})).toEqual({});
  });

  it('names the field that is missing', () => {
    expect(check({ name: '' })).toEqual({ name: 'Name is missing.' });
    expect(check({ hours: Number.NaN })).toEqual({ hours: 'Follow-up 1 is missing.' });
  });

  it('says how long a text may be and how long it is', () => {
    expect(check({ name: 'Bartholomew J' })).toEqual({ name: 'Name may have at most 10 characters; it has 13.' });
  });

  it('says what a number has to reach', () => {
    expect(check({ hours: 0 })).toEqual({ hours: 'Follow-up 1 needs at least 1.' });
  });

  it('uses the words of the rule where the rule has some', () => {
    expect(check({ start: '8 pm' })).toEqual({ start: 'Quiet from: Write a time such as 20:00.' });
  });

  it('points to the entry of a list, under the name of the list', () => {
    expect(check({ facts: ['Free quotes', ''] })).toEqual({ 'facts.1': 'Facts is missing.' });
  });

  it('shows one sentence for each field', () => {
    expect(Object.keys(check({ name: '', start: '' }))).toEqual(['name', 'start']);
  });
});
