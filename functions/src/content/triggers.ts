import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { onTaskDispatched } from 'firebase-functions/v2/tasks';
import { fillInSearch } from './fillInSearch.ts';
import { giveUp } from './giveUp.ts';
import { measureDue } from './measure/measureDue.ts';
import { sendNewsletter } from './newsletter/sendNewsletter.ts';
import { openWeek } from './plan/openWeek.ts';
import { sweepWeeks } from './plan/sweepWeeks.ts';
import { publishDue } from './publish/publishDue.ts';
import { sweepPieces } from './publish/sweepPieces.ts';
import { generatePiece } from './write/generatePiece.ts';
import { sweepRequested } from './write/sweepRequested.ts';
import { patterns, readRecord } from '../firestore/collections.ts';
import { completeRecord } from '../firestore/completeRecord.ts';
import { businessTask, contentTask } from '../model/tasks.ts';
import { secretNames } from '../platform/config.ts';
import { worthTrying } from '../platform/worthTrying.ts';
import { services } from '../services.ts';

const secrets = [secretNames.addressKey, secretNames.credentialsKey, secretNames.openaiKey];
const retryConfig = { maxAttempts: 5, minBackoffSeconds: 30 };
/** A long post takes an assistant its time, and may be written twice. */
const timeoutSeconds = 300;

export const onContentCreated = onDocumentCreated({ document: patterns.content, retry: true, secrets, timeoutSeconds }, async (event) => {
  const { businessId, contentId } = event.params;
  const reference = { businessId, contentId };
  if (!event.data) return;
  const written = worthTrying(readRecord.content(event.data), event.time);
  if (!written.ok) {
    await giveUp(services(), reference, { id: event.id, path: event.document }, written);
    return;
  }
  await completeRecord(services().paths.content(businessId).doc(contentId), event.data, 'content');
  await generatePiece(services(), reference);
});

/** Something is due with a piece: it is written again, published, or looked up. */
export const onPieceDue = onTaskDispatched({ secrets, retryConfig, timeoutSeconds, rateLimits: { maxConcurrentDispatches: 20 } }, async (request) => {
  const reference = contentTask.parse(request.data);
  await generatePiece(services(), reference);
  await publishDue(services(), reference);
});

export const onWeekDue = onTaskDispatched({ secrets, retryConfig, timeoutSeconds, rateLimits: { maxConcurrentDispatches: 20 } }, (request) =>
  openWeek(services(), businessTask.parse(request.data).businessId),
);

export const onNewsletterDue = onTaskDispatched({ secrets, retryConfig, timeoutSeconds, rateLimits: { maxConcurrentDispatches: 10 } }, (request) =>
  sendNewsletter(services(), contentTask.parse(request.data)),
);

export const sweep = onSchedule({ schedule: '*/5 * * * *', secrets, timeoutSeconds: 540, maxInstances: 1 }, async () => {
  await fillInSearch(services());
  await sweepWeeks(services());
  await sweepPieces(services());
  await sweepRequested(services());
});

export const measure = onSchedule({ schedule: '20 * * * *', secrets, timeoutSeconds: 540, maxInstances: 1 }, () => measureDue(services()));
