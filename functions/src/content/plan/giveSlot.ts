import { nextSlot } from '../../business/nextSlot.ts';
import type { Services } from '../../services.ts';

/**
 * Gives a workflow that is on its next slot where it has none: the sweep finds by it who is due, so without one no week
 * would ever be opened. The dashboard writes both together; a program that switches the workflow on in its document
 * need not know how a slot is reckoned. Reads 2 documents; safe to call at any time.
 */
export async function giveSlot({ db, paths, now }: Pick<Services, 'db' | 'paths' | 'now'>, businessId: string): Promise<void> {
  const at = await now();
  const ref = paths.contentWorkflow(businessId);
  await db.runTransaction(async (tx) => {
    const [snapshot, business] = await Promise.all([tx.get(ref), tx.get(paths.business(businessId))]);
    const workflow = snapshot.data();
    const { timezone } = business.data() ?? {};
    if (!workflow?.enabled || workflow.nextSlotAt !== null || timezone === undefined) return;
    tx.update(ref, { nextSlotAt: nextSlot(at, workflow.slot, timezone) });
  });
}
