import { createServer } from 'node:http';
import * as z from 'zod/mini';

const enqueued = z.object({ task: z.object({ scheduleTime: z.optional(z.string()) }) });

export interface Task {
  /** Name of the function to wake. */
  readonly queue: string;
  /** When it is to be woken, if not at once. */
  readonly at: Date | undefined;
}

export interface TaskQueue {
  /** `127.0.0.1:port`, to be given as CLOUD_TASKS_EMULATOR_HOST. */
  readonly address: string;
  /** Wake-up calls that were asked for since the last time this was called. */
  take(): Task[];
  close(): Promise<void>;
}

/** Takes wake-up calls and wakes nobody: the emulator would send them at once, whenever they are for. */
export async function startTaskQueue(): Promise<TaskQueue> {
  let tasks: Task[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { scheduleTime } = enqueued.parse(JSON.parse(body)).task;
      tasks.push({ queue: /\/queues\/([^/]+)\/tasks/.exec(request.url ?? '')?.[1] ?? '', at: scheduleTime ? new Date(scheduleTime) : undefined });
      response.setHeader('content-type', 'application/json');
      response.end('{"name":"task"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The task queue has no port.');
  return {
    address: `127.0.0.1:${address.port}`,
    take: () => {
      const taken = tasks;
      tasks = [];
      return taken;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
