import { describe, expect, test } from 'vitest';
import { queueStats, tasksAreDone } from './tasksAreDone.ts';

const queue = (added: number, completed: number, waiting = 0) => ({
  numberOfTasks: waiting,
  tasksAdded: added / 5,
  completedLastMin: completed,
  // As the emulator counts them: places, of which none is taken.
  runningTasks: 50,
});
const areDone = (...queues: ReturnType<typeof queue>[]) =>
  tasksAreDone(queueStats.parse(Object.fromEntries(queues.map((each, index) => [`queue-${index}`, each]))));

describe('the tasks are done', () => {
  test('when those that came have been run', () => {
    expect(areDone(queue(1, 1))).toBe(true);
    expect(areDone(queue(3, 3), queue(0, 0))).toBe(true);
  });

  test('not while one waits or runs', () => {
    expect(areDone(queue(1, 0, 1))).toBe(false);
    expect(areDone(queue(2, 1), queue(0, 0))).toBe(false);
  });

  test('not before any has come: the first is on its way', () => {
    expect(areDone(queue(0, 0), queue(0, 0))).toBe(false);
  });
});
