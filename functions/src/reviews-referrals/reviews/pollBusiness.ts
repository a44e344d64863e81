import { takeInFound } from './takeInFound.ts';
import { noteGoogleBroken } from '../../connections/google/noteGoogle.ts';
import type { FoundReview } from '../../connections/reviewSource.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';

/** Sites check some reviews before they show them: such a one comes with a time at which others were read long ago. */
const overlapMs = 3 * 24 * 60 * 60_000;

/**
 * Reads what is new at the site that a business has connected, and takes it in, the oldest first: should this process
 * die on the way, the next reading begins where this one had begun, and what is known already stays as it is.
 * @returns how many reviews were new or had changed
 * @throws AppError `unavailable` where the site did not answer; it is read again by itself
 */
export async function pollBusiness(services: Services, businessId: string): Promise<number> {
  const { paths } = services;
  const ref = paths.googleConnection(businessId);
  const connection = (await ref.get()).data();
  if (connection?.state !== 'connected') return 0;
  const openedAt = await services.now();
  let found: readonly FoundReview[];
  try {
    const source = await services.reviewSource(businessId);
    if (!source) return 0;
    found = await source.list(connection.readUntil ? new Date(connection.readUntil.getTime() - overlapMs) : undefined);
  } catch (error) {
    const needsPerson = error instanceof AppError && (error.reason === 'keyRefused' || error.reason === 'secretUnreadable');
    if (needsPerson) await noteGoogleBroken(services, businessId, openedAt, error.message);
    throw error;
  }
  const inOrder = found.toSorted((a, b) => a.updatedAt.getTime() - b.updatedAt.getTime());
  let changed = 0;
  for (const review of inOrder) if ((await takeInFound(services, businessId, 'google', review)) !== 'known') changed += 1;
  const newest = inOrder.at(-1)?.updatedAt;
  const readUntil = newest && (!connection.readUntil || newest > connection.readUntil) ? newest : connection.readUntil;
  await services.db.runTransaction(async (tx) => {
    const now = (await tx.get(ref)).data();
    // Somebody may have chosen another place meanwhile, whose reviews have all still to be read.
    if (now?.location?.name !== connection.location?.name) return;
    tx.update(ref, { lastCheckedAt: openedAt, lastError: null, readUntil });
  });
  return changed;
}
