import type { Firestore } from 'firebase-admin/firestore';
import { ledgerPurposes } from './ledger.ts';
import type { Collections } from '../firestore/collections.ts';

const pageSize = 200;

/**
 * Makes every message of the ledger due that waits for the end of a pause or for a connection to be mended. The sweep
 * takes them from there, and each is claimed by whatever forbids it then: what still has to wait goes on waiting.
 * @returns the newsletters with letters that are due now, which are sent together
 */
export async function resumeWaitingMessages(
  { db, paths }: { db: Firestore; paths: Collections },
  businessId: string,
  now: Date,
): Promise<string[]> {
  const newsletters = new Set<string>();
  const queued = paths
    .messages(businessId)
    .where('state', '==', 'queued')
    .where('purpose', 'in', [...ledgerPurposes])
    .orderBy('__name__')
    .limit(pageSize);
  for (let page = await queued.get(); !page.empty; ) {
    for (const document of page.docs) {
      const { purpose, contentId, retryAt } = document.data();
      if (purpose === 'newsletter' && contentId !== undefined && (retryAt === undefined || retryAt <= now)) newsletters.add(contentId);
    }
    const waiting = page.docs.filter((document) => document.data().retryAt === undefined);
    await Promise.all(
      waiting.map((document) =>
        db.runTransaction(async (tx) => {
          const message = (await tx.get(document.ref)).data();
          if (message?.state === 'queued' && message.retryAt === undefined) tx.update(document.ref, { retryAt: now });
        }),
      ),
    );
    const last = page.docs.at(-1);
    if (!last || page.size < pageSize) break;
    page = await queued.startAfter(last).get();
  }
  return [...newsletters];
}
