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
import { parseSale, patterns } from '../firestore/collections.ts';
import { leadTask, saleTask } from '../model/tasks.ts';
import { secretNames } from '../platform/config.ts';
import { isTooOldToRetry } from '../platform/eventAge.ts';
import { services } from '../services.ts';

const secrets = [secretNames.addressKey, secretNames.credentialsKey, secretNames.openaiKey, secretNames.googleSecret];
const retryConfig = { maxAttempts: 5, minBackoffSeconds: 30 };

export const onSaleWritten = onDocumentWritten({ document: patterns.sale, retry: true, secrets, concurrency: 20 }, async (event) => {
  const { businessId, saleId } = event.params;
  const reference = { businessId, saleId };
  const { before, after } = event.data ?? {};
  if (isTooOldToRetry(event.time)) {
    await giveUp(services(), reference, after?.data() ?? before?.data(), { id: event.id, path: event.document });
    return;
  }
  const deleted = before && !after?.exists ? parseSale(before.data()) : undefined;
  await settleSale(services(), reference, deleted);
  await settleConversion(services(), reference);
  // Somebody has changed what could not be worked on before.
  await noLongerStuck(services(), reference);
});

export const onReviewCreated = onDocumentCreated({ document: patterns.review, retry: true, secrets, concurrency: 20 }, (event) => {
  const { businessId, reviewId } = event.params;
  const reference = { businessId, reviewId };
  if (isTooOldToRetry(event.time)) return giveUp(services(), reference, event.data?.data(), { id: event.id, path: event.document });
  return settleReview(services(), reference);
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
