import { type Stuck, stuckIds } from './stuck.ts';
import type { Services } from '../services.ts';

/** Takes away what says that something could not be worked on, once it was after all. One read where nothing says so. */
export async function noLongerStuck({ db, paths }: Services, stuck: Stuck): Promise<void> {
  const { itemId, deadLetterId } = stuckIds(stuck);
  const deadLetter = paths.deadLetters(stuck.businessId).doc(deadLetterId);
  if (!(await deadLetter.get()).exists) return;
  const batch = db.batch();
  batch.delete(deadLetter);
  batch.delete(paths.attention(stuck.businessId).doc(itemId));
  await batch.commit();
}
