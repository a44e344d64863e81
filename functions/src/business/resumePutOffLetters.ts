import { wakeNewsletters } from './wakeNewsletters.ts';
import { makeDue } from '../messaging/makeDue.ts';
import { nextLocalDay } from '../messaging/nextLocalDay.ts';
import type { Services } from '../services.ts';

const pageSize = 200;

/**
 * Makes every letter of a newsletter due that was put off to another day, and has them sent: the limit has been raised.
 * What does not fit into today all the same is put off once more. A letter that a busy provider keeps waiting stays so. 1
 * read for each letter that waits, and 1 write for those that were put off.
 */
export async function resumePutOffLetters(services: Services, businessId: string, timezone: string, now: Date): Promise<void> {
  const letters = services.paths.messages(businessId);
  const queued = letters.where('state', '==', 'queued').where('purpose', 'in', ['newsletter']).orderBy('__name__').limit(pageSize);
  const newsletters = new Set<string>();
  for (let page = await queued.get(); !page.empty; ) {
    const putOff = page.docs.filter((letter) => {
      const { retryAt } = letter.data();
      return retryAt !== undefined && retryAt > now && beginsADay(retryAt, timezone);
    });
    await makeDue(putOff, now);
    for (const letter of putOff) newsletters.add(letter.data().contentId ?? '');
    const last = page.docs.at(-1);
    if (!last || page.size < pageSize) break;
    page = await queued.startAfter(last).get();
  }
  newsletters.delete('');
  await wakeNewsletters(services, businessId, [...newsletters], now);
}

/** What is put off to another day waits for its first moment. */
const beginsADay = (moment: Date, timezone: string): boolean =>
  nextLocalDay(new Date(moment.getTime() - 1), timezone).getTime() === moment.getTime();
