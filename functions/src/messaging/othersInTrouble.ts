import type { Transaction } from 'firebase-admin/firestore';
import { isTrouble, troubleStates } from './inboxLine.ts';
import type { Collections } from '../firestore/collections.ts';

/** More than one person's conversation ever holds at a time, alerts to the team about them included. */
const mostLookedAt = 20;

/** Whether another message to this person has failed or is unclear, so that their conversation stays on top. */
export async function othersInTrouble(
  tx: Transaction,
  paths: Collections,
  businessId: string,
  contactId: string,
  messageId: string,
): Promise<boolean> {
  const found = await tx.get(
    paths
      .messages(businessId)
      .where('contactId', '==', contactId)
      .where('state', 'in', [...troubleStates])
      .limit(mostLookedAt),
  );
  return found.docs.some((document) => document.id !== messageId && isTrouble(document.data()));
}
