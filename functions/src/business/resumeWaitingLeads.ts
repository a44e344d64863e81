import { GrpcStatus } from 'firebase-admin/firestore';
import type { Collections } from '../firestore/collections.ts';

const pageSize = 200;
/** The document was changed since it was read. */
const changedMeanwhile = GrpcStatus.FAILED_PRECONDITION;

/**
 * Makes every lead due that waits because the business was paused, the workflow switched off, or a connection broken. The sweep takes them
 * from there, and whoever asks can wake the first of them at once: what became too old meanwhile is held for a person, the rest goes out. A lead that somebody else changes
 * at the same moment is found again by the next look, which ends when none is left: one that was missed would wait for
 * ever.
 * @returns their ids
 */
export async function resumeWaitingLeads(
  paths: Collections,
  businessId: string,
  now: Date,
  waitingFor: 'paused' | 'connection' = 'paused',
): Promise<string[]> {
  const resumed = new Set<string>();
  const waiting = paths.leads(businessId).where('sequence.waitingFor', '==', waitingFor).orderBy('__name__').limit(pageSize);
  for (let page = await waiting.get(); !page.empty; page = await waiting.get()) {
    const writer = paths.leads(businessId).firestore.bulkWriter();
    writer.onWriteError((error) => error.code !== changedMeanwhile && error.failedAttempts < 5);
    const writes = page.docs.map(async (lead) => {
      resumed.add(lead.id);
      const { sequence } = lead.data();
      if (!sequence) return;
      const { waitingFor: _reason, ...rest } = sequence;
      await writer
        .update(lead.ref, { sequence: { ...rest, nextAt: now } }, { lastUpdateTime: lead.updateTime })
        .catch((error: unknown) => {
          if (!(error instanceof Error && 'code' in error && error.code === changedMeanwhile)) throw error;
        });
    });
    await writer.close();
    await Promise.all(writes);
  }
  return [...resumed];
}
