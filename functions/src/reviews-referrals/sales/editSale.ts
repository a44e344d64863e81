import { settleSale } from './settleSale.ts';
import { settleConversion } from '../referrals/settleConversion.ts';
import type { SaleReference } from '../saleReference.ts';
import type { Activity } from '../../model/activity.ts';
import type { Actor } from '../../model/actor.ts';
import type { Business } from '../../model/business.ts';
import type { Sale } from '../../model/sale.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';

/** The fields of a sale that people change. */
const editable = ['customerName', 'email', 'phone', 'preferredChannel', 'amount', 'currency', 'service', 'status', 'completedAt'] as const;

/**
 * Changes a sale for a member in one transaction, with a line in its timeline, and lets everything that depends on it
 * follow at once: whoever changes it sees what comes of it. Nothing happens where nothing changes.
 * @throws AppError `notFound`, and whatever `decide` throws
 */
export async function editSale(
  services: Services,
  reference: SaleReference,
  actor: Actor,
  decide: (sale: Sale, about: { business: Business; now: Date }) => Sale,
): Promise<void> {
  const { db, paths } = services;
  const { businessId, saleId } = reference;
  const now = await services.now();
  const isChanged = await db.runTransaction(async (tx) => {
    const ref = paths.sales(businessId).doc(saleId);
    const [saleSnapshot, businessSnapshot] = await Promise.all([tx.get(ref), tx.get(paths.business(businessId))]);
    const before = saleSnapshot.data();
    const business = businessSnapshot.data();
    if (!before || !business) throw new AppError('notFound', 'This job is no longer there.');
    const after = decide(before, { business, now });
    const changes = changesOf(before, after);
    if (!changes) return false;
    const { contactId } = after;
    tx.set(ref, after);
    tx.create(paths.activities(businessId).doc(), {
      kind: 'saleChanged',
      actor,
      saleId,
      ...(contactId !== undefined && { contactId }),
      ...changes,
      createdAt: now,
    });
    return true;
  });
  if (!isChanged) return;
  await settleSale(services, reference, undefined);
  await settleConversion(services, reference);
}

/** What a timeline tells of a change; undefined where there is none. */
export function changesOf(before: Sale, after: Sale): Required<Pick<Activity, 'before' | 'after'>> | undefined {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  const changed = editable.filter((field) => was[field] !== is[field]);
  if (changed.length === 0) return undefined;
  const only = (values: typeof was) => Object.fromEntries(changed.map((field) => [field, values[field]]));
  return { before: only(was), after: only(is) };
}

function valuesOf(sale: Sale): Record<(typeof editable)[number], string | number | null> {
  const { customerName, email, phone, preferredChannel, amount, currency, service, status, completedAt } = sale;
  return {
    customerName,
    email: email ?? null,
    phone: phone ?? null,
    preferredChannel,
    amount,
    currency,
    service,
    status,
    completedAt: completedAt?.toISOString() ?? null,
  };
}
