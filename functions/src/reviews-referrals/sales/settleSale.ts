import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import { planSale, type SalePlan } from './planSale.ts';
import { readSale, type SaleReadings } from './readSale.ts';
import { messageIdOf } from '../messageIds.ts';
import { wakeRequest } from '../requests/wakeRequest.ts';
import type { SaleReference } from '../saleReference.ts';
import { addCounters } from '../../analytics/addCounters.ts';
import { messageChange } from '../../analytics/messageCounters.ts';
import { requestChange } from '../../analytics/requestCounters.ts';
import { saleChange } from '../../analytics/saleCounters.ts';
import type { CounterEntry } from '../../analytics/planCounters.ts';
import type { Message } from '../../model/message.ts';
import { reviewSteps } from '../../model/reviewsReferrals.ts';
import type { Sale } from '../../model/sale.ts';
import { addressChannels } from '../../model/words.ts';
import type { Services } from '../../services.ts';

/**
 * Puts a sale's customer, request and counters right, whatever has changed about it: safe to call at any time, in any
 * order and as often as one likes. Reads 7 documents of an ordinary sale and writes only what differs: the sale, its
 * customer and their addresses, its request and a month's counters when it comes, nothing when all is as it should be.
 * @param before the sale as it was, where it was deleted
 */
export async function settleSale(services: Services, reference: SaleReference, before: Sale | undefined): Promise<void> {
  const now = await services.now();
  const nextAt = await services.db.runTransaction(async (tx) => {
    const readings = await readSale(services, tx, reference, before);
    if (!readings) return undefined;
    const plan = planSale(readings, now);
    const waiting = await readWaiting(services, tx, reference, readings, plan);
    writePlan(services, tx, reference, readings, plan, waiting);
    const isMoved = plan.request?.nextAt?.getTime() !== readings.request?.nextAt?.getTime();
    return isMoved ? plan.request?.nextAt : undefined;
  });
  if (nextAt) await wakeRequest(services, reference, nextAt, now);
}

/** What is written and has not gone out: nobody has handed it to a provider. */
const waitingStates: readonly Message['state'][] = ['awaitingApproval', 'queued', 'held'];

/** Messages of a sale that is no more. Reads 4 documents, where its request ends by that. */
async function readWaiting(
  { paths }: Services,
  tx: Transaction,
  { businessId, saleId }: SaleReference,
  { sale }: SaleReadings,
  { request }: SalePlan,
): Promise<{ id: string; message: Message }[]> {
  if (!request || sale?.status === 'completed') return [];
  const messages = await tx.getAll(...reviewSteps.map((step) => paths.messages(businessId).doc(messageIdOf(saleId, step))));
  return messages.flatMap((found) => {
    const message = found.data();
    return message && waitingStates.includes(message.state) ? [{ id: found.id, message }] : [];
  });
}

function writePlan(
  { paths }: Services,
  tx: Transaction,
  { businessId, saleId }: SaleReference,
  { business, request, person, addressIds, onRecord }: SaleReadings,
  plan: SalePlan,
  waiting: readonly { id: string; message: Message }[],
): void {
  const { counted, ...sale } = plan.sale;
  if (Object.keys(plan.sale).length > 0) {
    tx.update(paths.sales(businessId).doc(saleId), {
      ...sale,
      ...(counted !== undefined && { counted: counted ?? FieldValue.delete() }),
    });
  }
  for (const { id, contact } of plan.people) {
    // Merged, so that what no schema of ours knows stays; what they are no longer has to be taken away by name.
    tx.set(paths.contacts(businessId).doc(id), { ...contact, customer: contact.customer ?? FieldValue.delete() }, { merge: true });
  }
  for (const channel of addressChannels) {
    const id = addressIds[channel];
    if (id === undefined || onRecord[channel] || !person) continue;
    tx.set(paths.addresses(businessId).doc(id), { contactId: person.id, channel });
  }
  if (plan.request) tx.set(paths.reviewRequests(businessId).doc(saleId), plan.request);
  const entries: CounterEntry[] = [
    ...saleChange(plan.counted.before, plan.counted.after, business),
    ...(plan.request ? requestChange(request, plan.request, business.timezone) : []),
  ];
  for (const { id, message } of waiting) {
    tx.update(paths.messages(businessId).doc(id), { state: 'skipped', skippedBecause: 'saleGone', retryAt: FieldValue.delete() });
    entries.push(...messageChange(message, { ...message, state: 'skipped' }, business.timezone));
  }
  addCounters(tx, paths, businessId, entries);
}
