import { FieldValue } from 'firebase-admin/firestore';
import { leadChange } from '../analytics/leadCounters.ts';
import type { Follower } from '../messaging/ledger.ts';
import type { Lead } from '../model/lead.ts';

/**
 * What a message by hand means for its lead once it has gone out: it is an answer like any other, so it moves a new
 * lead on, and the first one is what the response time is measured by.
 */
export const followByHand: Follower = async ({ paths }, tx, { businessId, messageId, before, after, timezone, now }) => {
  const { leadId } = after;
  if (leadId === undefined || after.state !== 'sent' || before.state === 'sent') return () => [];
  const leadRef = paths.leads(businessId).doc(leadId);
  const lead = (await tx.get(leadRef)).data();
  if (!lead) return () => [];
  const patch: Partial<Lead> = {
    firstResponseAt: lead.firstResponseAt ?? after.sentAt ?? now,
    lastInteractionAt: now,
    ...(lead.status === 'new' && { status: 'contacted' }),
    ...(lead.receivedAt && !lead.countedAt && { countedAt: now }),
  };
  return () => {
    tx.update(leadRef, { ...patch, ...(lead.skippedBecause && { skippedBecause: FieldValue.delete() }) });
    if (patch.status) {
      tx.create(paths.activities(businessId).doc(), {
        kind: 'statusChanged',
        actor: after.approvedBy ?? { kind: 'system', id: 'messaging' },
        leadId,
        ...(after.contactId !== undefined && { contactId: after.contactId }),
        messageId,
        before: { status: lead.status },
        after: { status: patch.status },
        createdAt: now,
      });
    }
    return leadChange(lead, { ...lead, ...patch }, timezone);
  };
};
