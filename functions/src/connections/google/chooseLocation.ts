import { googlePermission } from './googleAccess.ts';
import type { Actor } from '../../model/actor.ts';
import type { GoogleLocation } from '../../model/connection.ts';
import type { GoogleConfig } from '../../platform/config.ts';
import { AppError } from '../../platform/errors.ts';
import type { Services } from '../../services.ts';

/**
 * The places that the business's permission reaches.
 * @throws AppError `notFound` where Google is not connected, `unavailable`
 */
export async function placesOf({ paths }: Services, config: GoogleConfig, businessId: string): Promise<GoogleLocation[]> {
  const refreshToken = await googlePermission(paths, businessId);
  if (refreshToken === undefined) throw notConnected();
  const { listLocations } = await import('../../vendors/google-business/listLocations.ts');
  return listLocations(config, refreshToken);
}

/**
 * Says whose reviews are read. Another place begins anew; what was found at the one before stays.
 * @throws AppError `invalid` on `location` for one that the permission does not reach, `notFound`, `unavailable`
 */
export async function chooseLocation(
  services: Services,
  config: GoogleConfig,
  { businessId, actor, from }: { businessId: string; actor: Actor; from: string },
  name: string,
): Promise<void> {
  const location = (await placesOf(services, config, businessId)).find((place) => place.name === name);
  if (!location) throw new AppError('invalid', 'Your account at Google does not reach this place.', { field: 'location' });
  const { db, paths } = services;
  const now = await services.now();
  const ref = paths.googleConnection(businessId);
  await db.runTransaction(async (tx) => {
    const known = (await tx.get(ref)).data();
    if (!known) throw notConnected();
    const isSame = known.location?.name === location.name;
    tx.set(ref, { ...known, state: 'connected', location, lastError: null, readUntil: isSame ? known.readUntil : null });
    tx.create(paths.audit(businessId).doc(), {
      action: 'connection.chooseLocation',
      actor,
      from,
      before: { location: known.location?.name ?? null },
      after: { location: location.name },
      createdAt: now,
    });
  });
}

const notConnected = () => new AppError('notFound', 'Google is not connected.');
