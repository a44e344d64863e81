import type { Attention } from '../model/attention.ts';
import type { Services } from '../services.ts';

/** The item of an answer that belongs to no lead. */
export const repliedId = (contactId: string): string => `replied-${contactId}`;

/** More than one person has at a time. */
const itemsOfOnePerson = 20;
const answered: readonly Attention['kind'][] = ['replied', 'privateNote'];

/**
 * Takes away what asked for an answer to a person, once somebody has written to them: their notes, and answers that
 * belong to no lead. A lead's own items go with its change. Reads the person's items.
 * @param at product time of the answer; what came later still waits
 */
export async function resolveAnswered({ db, paths }: Services, businessId: string, contactId: string, at: Date): Promise<void> {
  await db.runTransaction(async (tx) => {
    const items = await tx.get(paths.attention(businessId).where('contactId', '==', contactId).limit(itemsOfOnePerson));
    for (const found of items.docs) {
      const { kind, leadId, createdAt } = found.data();
      if (leadId === undefined && answered.includes(kind) && createdAt <= at) tx.delete(found.ref);
    }
  });
}
