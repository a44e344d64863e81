import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { onTaskDispatched } from 'firebase-functions/v2/tasks';
import { advanceSequence } from './advanceSequence.ts';
import { alertOnCall } from './alertOnCall.ts';
import { giveUpOnLead } from './giveUpOnLead.ts';
import { nurtureLead } from './nurtureLead.ts';
import { sweepDueWork } from './sweepDueWork.ts';
import { patterns, readRecord } from '../firestore/collections.ts';
import { completeRecord } from '../firestore/completeRecord.ts';
import type { Followers } from '../messaging/ledger.ts';
import { alertTask, leadTask } from '../model/tasks.ts';
import { secretNames } from '../platform/config.ts';
import { worthTrying } from '../platform/worthTrying.ts';
import { services } from '../services.ts';

const secrets = [secretNames.addressKey, secretNames.credentialsKey, secretNames.openaiKey];

export const onLeadCreated = onDocumentCreated(
  { document: patterns.lead, retry: true, secrets, memory: '512MiB', concurrency: 20 },
  async (event) => {
    const { businessId, leadId } = event.params;
    if (!event.data) return;
    const written = worthTrying(readRecord.lead(event.data), event.time);
    if (!written.ok) {
      await giveUpOnLead(services(), { businessId, leadId }, event.data.data(), { id: event.id, path: event.document }, written.because);
      return;
    }
    await completeRecord(services().paths.leads(businessId).doc(leadId), event.data, 'lead');
    await nurtureLead(services(), { businessId, leadId, lead: written.data });
  },
);

export const onStepDue = onTaskDispatched(
  { secrets, retryConfig: { maxAttempts: 5, minBackoffSeconds: 30 }, rateLimits: { maxConcurrentDispatches: 50 } },
  (request) => advanceSequence(services(), leadTask.parse(request.data)),
);

export const onAlertDue = onTaskDispatched(
  { secrets, retryConfig: { maxAttempts: 5, minBackoffSeconds: 30 } },
  (request) => {
    const { businessId, attentionId } = alertTask.parse(request.data);
    return alertOnCall(services(), businessId, attentionId);
  },
);

/** The sweep looks into messages of every kind, with what each workflow adds to an outcome. */
export const leadSweep = (followers: Followers) =>
  onSchedule({ schedule: '*/5 * * * *', secrets, timeoutSeconds: 540, maxInstances: 1 }, () => sweepDueWork(services(), followers));
