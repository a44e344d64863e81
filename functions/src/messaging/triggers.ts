import { onSchedule } from 'firebase-functions/v2/scheduler';
import { onTaskDispatched } from 'firebase-functions/v2/tasks';
import type { Followers } from './ledger.ts';
import { sendMessage } from './sendMessage.ts';
import { sweepDueMessages } from './sweepDueMessages.ts';
import { messageTask } from '../model/tasks.ts';
import { secretNames } from '../platform/config.ts';
import { services } from '../services.ts';

const secrets = [secretNames.addressKey, secretNames.credentialsKey];

/** The ledger's own wake-up call and sweep, with what each workflow adds to an outcome. */
export const messageTriggers = (followers: Followers) => ({
  onMessageDue: onTaskDispatched(
    { secrets, retryConfig: { maxAttempts: 5, minBackoffSeconds: 30 }, rateLimits: { maxConcurrentDispatches: 50 } },
    (request) => sendMessage(services(), followers, messageTask.parse(request.data)),
  ),
  sweep: onSchedule({ schedule: '*/5 * * * *', secrets, timeoutSeconds: 540, maxInstances: 1 }, () =>
    sweepDueMessages(services(), followers),
  ),
});
