import { FieldPath } from 'firebase-admin/firestore';
import { foldBusiness } from './foldBusiness.ts';
import { repairContentFigures } from './repairContentFigures.ts';
import { errorFields, log } from '../platform/logging.ts';
import type { Services } from '../services.ts';

const pageSize = 100;

/**
 * Folds the counters of every business. One that fails does not keep the others from being folded.
 * @throws AggregateError with what failed, so that the run is seen to have failed and is tried again
 */
export async function foldStats({ db, paths, now }: Pick<Services, 'db' | 'paths' | 'now'>): Promise<void> {
  const failures: unknown[] = [];
  const byId = paths.businesses().orderBy(FieldPath.documentId()).limit(pageSize);
  let page = await byId.get();
  while (!page.empty) {
    for (const business of page.docs) {
      try {
        const total = await foldBusiness(db, paths, business.id, business.data(), await now());
        if (!total) log.info('counters were being folded by another run', { businessId: business.id });
        else if (Object.keys(total.drift).length > 0) {
          log.warning('counters had drifted and were repaired', { businessId: business.id, ...prefixed(total.drift) });
        }
        if (await repairContentFigures(db, paths, business.id, await now())) {
          log.warning('figures of content had drifted and were repaired', { businessId: business.id });
        }
      } catch (error) {
        log.error('counters could not be folded', { businessId: business.id, ...errorFields(error) });
        failures.push(error);
      }
    }
    page = await byId.startAfter(page.docs.at(-1)).get();
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} businesses could not be folded`);
}

const prefixed = (drift: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(drift).map(([counter, value]) => [`drift.${counter}`, value]));
