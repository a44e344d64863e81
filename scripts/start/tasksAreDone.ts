import * as z from 'zod/mini';

/** What the tasks emulator says of its queues. Its `runningTasks` are places for tasks, taken or not. */
export const queueStats = z.record(
  z.string(),
  z.object({
    /** Not begun yet. */
    numberOfTasks: z.number(),
    /** A minute, over the last five. */
    tasksAdded: z.number(),
    completedLastMin: z.number(),
  }),
);

const minutesCounted = 5;

/** Whether tasks have come within the last minute, and all of them have been run. */
export function tasksAreDone(stats: z.infer<typeof queueStats>): boolean {
  const queues = Object.values(stats);
  const added = Math.round(queues.reduce((sum, queue) => sum + queue.tasksAdded * minutesCounted, 0));
  const completed = queues.reduce((sum, queue) => sum + queue.completedLastMin, 0);
  return added > 0 && completed >= added && queues.every(({ numberOfTasks }) => numberOfTasks === 0);
}
