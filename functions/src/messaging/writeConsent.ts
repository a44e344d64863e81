import type { Transaction } from 'firebase-admin/firestore';
import { type ConsentReadings, type ConsentStatement, planConsent } from './planConsent.ts';
import type { Services } from '../services.ts';

/** Writes a yes or a no in the transaction that has read for it: the addresses, and the person's ledger. */
export function writeConsent(
  { paths }: Services,
  tx: Transaction,
  businessId: string,
  readings: ConsentReadings,
  statement: ConsentStatement,
  now: Date,
): void {
  const plan = planConsent(readings, statement, now);
  for (const [id, address] of plan.addresses) tx.set(paths.addresses(businessId).doc(id), address);
  if (plan.contact) tx.update(paths.contacts(businessId).doc(readings.contactId), plan.contact);
}
