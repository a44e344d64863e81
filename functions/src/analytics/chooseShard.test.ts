import { expect, test } from 'vitest';
import { createShardChooser, shardCount } from './chooseShard.ts';

const start = Date.parse('2026-11-24T12:00:00Z');
const at = (milliseconds: number) => new Date(start + milliseconds);

test('a quiet business writes to the month itself', () => {
  const choose = createShardChooser(() => 0);
  expect(choose('demo/2026-11', at(0))).toBeUndefined();
  expect(choose('demo/2026-11', at(60_000))).toBeUndefined();
});

test('at ten leads a second no document is written twice within a second', () => {
  const choose = createShardChooser(() => 0.5);
  const lastWritten = new Map<number | undefined, number>();
  for (let milliseconds = 0; milliseconds < 60_000; milliseconds += 100) {
    const shard = choose('demo/2026-11', at(milliseconds));
    const before = lastWritten.get(shard);
    if (before !== undefined) expect(milliseconds - before).toBeGreaterThanOrEqual(1000);
    lastWritten.set(shard, milliseconds);
  }
  expect(lastWritten.size).toBe(shardCount + 1);
});

test('instances that begin a burst together begin at different shards', () => {
  const second = (random: number) => {
    const choose = createShardChooser(() => random);
    choose('demo/2026-11', at(0));
    return choose('demo/2026-11', at(10));
  };
  expect(second(0.1)).not.toBe(second(0.6));
});

test('one busy business does not send another one to the shards', () => {
  const choose = createShardChooser(() => 0);
  choose('busy/2026-11', at(0));
  expect(choose('quiet/2026-11', at(1))).toBeUndefined();
});

test('a machine whose clock was set back starts anew', () => {
  const choose = createShardChooser(() => 0);
  choose('demo/2026-11', at(0));
  expect(choose('demo/2026-11', at(-5000))).toBeUndefined();
});
