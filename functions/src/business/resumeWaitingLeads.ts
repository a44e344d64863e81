import type { Collections } from '../firestore/collections.ts';

const pageSize = 200;
/** gRPC's code for a precondition that does not hold: the document was changed since it was read. */
const failedPrecondition = 9;

/**
 * Makes every lead due that waits because the business was paused, or the workflow switched off. The sweep takes them
 * from there: what became too old meanwhile is held for a person, the rest goes out. A lead that somebody else changes
 * at the same moment is left to them.
 */
export async function resumeWaitingLeads(paths: Collections, businessId: string, now: Date): Promise<void> {
  const waiting = paths.leads(businessId).where('sequence.waitingFor', '==', 'paused').orderBy('__name__').limit(pageSize);
  let page = await waiting.get();
  for (;;) {
    const writer = paths.leads(businessId).firestore.bulkWriter();
    writer.onWriteError((error) => error.code !== failedPrecondition && error.failedAttempts < 5);
    const writes = page.docs.map((lead) => {
      const { sequence } = lead.data();
      if (!sequence) return undefined;
      const { waitingFor: _, ...rest } = sequence;
      return writer
        .update(lead.ref, { sequence: { ...rest, nextAt: now } }, { lastUpdateTime: lead.updateTime })
        .catch((error: unknown) => {
          if (!(error instanceof Error && 'code' in error && error.code === failedPrecondition)) throw error;
        });
    });
    await writer.close();
    await Promise.all(writes);
    const last = page.docs.at(-1);
    if (page.size < pageSize || !last) return;
    page = await waiting.startAfter(last).get();
  }
}
