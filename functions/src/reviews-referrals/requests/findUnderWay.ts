import type { Transaction } from 'firebase-admin/firestore';
import type { ReviewRequest } from '../../model/reviewRequest.ts';
import type { Services } from '../../services.ts';

/** Requests of one person that have not ended; more than anybody has. */
const readAtMost = 20;

/**
 * Whether another request to the same person is in the ledger at this moment: it has been written, and nobody knows yet
 * what becomes of it. Reads the person's open requests; outside a transaction where none is given.
 */
export async function findUnderWay(
  { paths }: Services,
  tx: Transaction | undefined,
  { businessId, saleId, contactId }: { businessId: string; saleId: string; contactId: string },
): Promise<boolean> {
  const open = paths
    .reviewRequests(businessId)
    .where('contactId', '==', contactId)
    .where('state', 'in', ['scheduled', 'opened'])
    .limit(readAtMost);
  const found = await (tx ? tx.get(open) : open.get());
  return found.docs.some((document) => document.id !== saleId && isUnderWay(document.data()));
}

/** Its message has been written, and has neither gone out nor come back. */
export function isUnderWay({ tokenHash, requestedAt, nextAt }: Pick<ReviewRequest, 'tokenHash' | 'requestedAt' | 'nextAt'>): boolean {
  return tokenHash !== undefined && requestedAt === undefined && nextAt === undefined;
}
