import { onDocumentCreated, onDocumentWritten } from 'firebase-functions/v2/firestore';
import { completeBusiness, completeWorkflow } from './completeSettings.ts';
import { patterns } from '../firestore/collections.ts';
import { isTooOldToRetry } from '../platform/eventAge.ts';
import { services } from '../services.ts';

// What is given up on here is read as if it had been completed all the same.

export const onBusinessCreated = onDocumentCreated({ document: patterns.business, retry: true }, async (event) => {
  if (!isTooOldToRetry(event.time)) await completeBusiness(services(), event.params.businessId, event.data?.data());
});

export const onWorkflowWritten = onDocumentWritten({ document: patterns.workflow, retry: true }, async (event) => {
  const { businessId, workflow } = event.params;
  if (!isTooOldToRetry(event.time)) await completeWorkflow(services(), businessId, workflow, event.data?.after.data());
});
