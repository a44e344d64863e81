import { onRequest } from 'firebase-functions/v2/https';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { answerHook } from './answerHook.ts';
import { readMailboxes as readAll } from './readMailboxes.ts';
import { secretNames } from '../platform/config.ts';
import { services } from '../services.ts';

const secrets = [secretNames.addressKey, secretNames.credentialsKey];

/**
 * The vendors' way in, behind Hosting's `/hooks/**`. Few instances: a flood waits at the door, and vendors try again. As
 * many calls at a time as have room side by side when each of them is as long as the platform lets it be (32 MB).
 */
export const hooks = onRequest(
  { secrets, memory: '1GiB', concurrency: 10, maxInstances: 20, timeoutSeconds: 60, invoker: 'public' },
  async ({ method, originalUrl, headers, rawBody }, response) => {
    const answer = await answerHook(services(), { method, url: originalUrl, headers, rawBody: rawBody ?? Buffer.alloc(0) });
    response.status(answer.status);
    if (answer.xml === undefined) response.end();
    else response.type('text/xml').send(answer.xml);
  },
);

/** A mail server does not call us: replies are fetched. */
export const readMailboxes = onSchedule(
  { schedule: '*/2 * * * *', secrets, timeoutSeconds: 540, memory: '512MiB', maxInstances: 1 },
  () => readAll(services()),
);
