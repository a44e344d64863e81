import { expect, it } from 'vitest';
import { worthTrying } from './worthTrying.ts';

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 60 * 60_000).toISOString();

it('works on what can be worked on, for half a day', () => {
  const read = { ok: true, data: 'a lead' } as const;
  expect(worthTrying(read, hoursAgo(11))).toEqual(read);
  expect(worthTrying(read, hoursAgo(13))).toMatchObject({ ok: false, because: 'Failed again and again until it was too old.' });
});

it('does not try what is in no form to be worked on a second time', () => {
  const read = { ok: false, problem: { field: 'name', message: 'Name must be text.' } } as const;
  expect(worthTrying(read, hoursAgo(0))).toEqual({
    ok: false,
    because: 'It is not in the expected form: Name must be text.',
    problem: read.problem,
  });
});
