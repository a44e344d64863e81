import { onDocumentCreated, onDocumentWritten } from 'firebase-functions/v2/firestore';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { onTaskDispatched } from 'firebase-functions/v2/tasks';
import { fillInLists } from './fillInLists.ts';
import { giveUp } from './giveUp.ts';
import { noLongerStuck } from './noLongerStuck.ts';
import { settleConversion } from './referrals/settleConversion.ts';
import { sweepLeads } from './referrals/sweepLeads.ts';
import { tieLead } from './referrals/tieLead.ts';
import { advanceRequest } from './requests/advanceRequest.ts';
import { sweepRequests } from './requests/sweepRequests.ts';
import { pollReviews } from './reviews/pollReviews.ts';
import { settleReview } from './reviews/settleReview.ts';
import { sweepReplies } from './reviews/sweepReplies.ts';
import { settleSale } from './sales/settleSale.ts';
import { patterns, readRecord } from '../firestore/collections.ts';
import { completeRecord, isThere } from '../firestore/completeRecord.ts';
import { leadTask, saleTask } from '../model/tasks.ts';
import { secretNames } from '../platform/config.ts';
import { worthTrying } from '../platform/worthTrying.ts';
import { services } from '../services.ts';

const secrets = [secretNames.addressKey, secretNames.credentialsKey, secretNames.openaiKey, secretNames.googleSecret];
const retryConfig = { maxAttempts: 5, minBackoffSeconds: 30 };

export const onSaleWritten = onDocumentWritten({ document: patterns.sale, retry: true, secrets, concurrency: 20 }, async (event) => {
  const { businessId, saleId } = event.params;
  const reference = { businessId, saleId };
  const { before, after } = event.data ?? {};
  const present = isThere(after) ? after : undefined;
  const known = present ?? (isThere(before) ? before : undefined);
  if (!known) return;
  const read = readRecord.sale(known);
  // What could never be worked on leaves nothing to take back.
  if (!read.ok && !present) return noLongerStuck(services(), reference);
  const written = worthTrying(read, event.time);
  if (!written.ok) {
    await giveUp(services(), reference, known.data(), { id: event.id, path: event.document }, written.because);
    return;
  }
  if (present) await completeRecord(services().paths.sales(businessId).doc(saleId), present, 'sale');
  await settleSale(services(), reference, present ? undefined : written.data);
  await settleConversion(services(), reference);
  // Somebody has changed what could not be worked on before.
  await noLongerStuck(services(), reference);
});

export const onReviewCreated = onDocumentCreated({ document: patterns.review, retry: true, secrets, concurrency: 20 }, async (event) => {
  const { businessId, reviewId } = event.params;
  const reference = { businessId, reviewId };
  if (!event.data) return;
  const written = worthTrying(readRecord.review(event.data), event.time);
  if (!written.ok) {
    await giveUp(services(), reference, event.data.data(), { id: event.id, path: event.document }, written.because);
    return;
  }
  await completeRecord(services().paths.reviews(businessId).doc(reviewId), event.data, 'review');
  await settleReview(services(), reference);
});

export const onRequestDue = onTaskDispatched({ secrets, retryConfig, rateLimits: { maxConcurrentDispatches: 50 } }, (request) =>
  advanceRequest(services(), saleTask.parse(request.data)),
);

export const onReferredLead = onTaskDispatched({ secrets, retryConfig }, (request) => tieLead(services(), leadTask.parse(request.data)));

export const sweep = onSchedule({ schedule: '*/5 * * * *', secrets, timeoutSeconds: 540, maxInstances: 1 }, async () => {
  await fillInLists(services());
  await sweepRequests(services());
  await sweepLeads(services());
  await sweepReplies(services());
});

export const poll = onSchedule({ schedule: '*/30 * * * *', secrets, timeoutSeconds: 540, maxInstances: 1 }, () => pollReviews(services()));
