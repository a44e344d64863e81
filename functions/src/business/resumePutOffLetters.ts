import { GrpcStatus } from 'firebase-admin/firestore';
import { wakeNewsletters } from './wakeNewsletters.ts';
import { nextLocalDay } from '../messaging/nextLocalDay.ts';
import type { Services } from '../services.ts';

const pageSize = 200;
/** Somebody else has it, or has put it off anew: it is not looked at twice. */
const changedMeanwhile = GrpcStatus.FAILED_PRECONDITION;

/**
 * Makes every letter of a newsletter due that was put off to another day, and has them sent: what kept them has changed.
 * What does not fit into today all the same is put off once more. A letter that a busy provider keeps waiting stays so. 1
 * read for each letter that waits, and 1 write for those that were put off.
 */
export async function resumePutOffLetters(services: Services, businessId: string, timezone: string, now: Date): Promise<void> {
  const letters = services.paths.messages(businessId);
  const queued = letters.where('state', '==', 'queued').where('purpose', 'in', ['newsletter']).orderBy('__name__').limit(pageSize);
  const newsletters = new Set<string>();
  for (let page = await queued.get(); !page.empty; ) {
    const writer = letters.firestore.bulkWriter();
    writer.onWriteError((error) => error.code !== changedMeanwhile && error.failedAttempts < 5);
    const writes = page.docs.map(async (letter) => {
      const { contentId, retryAt } = letter.data();
      if (contentId === undefined || retryAt === undefined || retryAt <= now || !beginsADay(retryAt, timezone)) return;
      newsletters.add(contentId);
      await writer.update(letter.ref, { retryAt: now }, { lastUpdateTime: letter.updateTime }).catch((error: unknown) => {
        if (!(error instanceof Error && 'code' in error && error.code === changedMeanwhile)) throw error;
      });
    });
    await writer.close();
    await Promise.all(writes);
    const last = page.docs.at(-1);
    if (!last || page.size < pageSize) break;
    page = await queued.startAfter(last).get();
  }
  await wakeNewsletters(services, businessId, [...newsletters], now);
}

/** What is put off to another day waits for its first moment. */
const beginsADay = (moment: Date, timezone: string): boolean =>
  nextLocalDay(new Date(moment.getTime() - 1), timezone).getTime() === moment.getTime();
