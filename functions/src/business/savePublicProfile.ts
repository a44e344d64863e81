import { changedFields } from './changedFields.ts';
import { closedFormAttentionId } from './closePublicProfile.ts';
import type { Actor } from '../model/actor.ts';
import type { PublicProfile } from '../model/business.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * Opens or closes the public form and sets the wording that people agree to. Opening it settles the item that told of
 * its having been closed for a flood.
 * @throws AppError `invalid` naming the field, `notFound`
 */
export async function savePublicProfile(
  services: Services,
  businessId: string,
  actor: Actor,
  from: string,
  { open, consentText }: Pick<PublicProfile, 'open' | 'consentText'>,
): Promise<void> {
  const wording = consentText.trim();
  if (wording === '') throw new AppError('invalid', 'Consent text must not be empty.', { field: 'consentText' });
  const { db, paths } = services;
  const now = await services.now();
  const publicRef = paths.publicProfile(businessId);
  await db.runTransaction(async (tx) => {
    const [business, publicProfile] = await Promise.all([tx.get(paths.business(businessId)), tx.get(publicRef)]);
    const found = business.data();
    if (!found) throw new AppError('notFound', 'There is no such business.');
    const profile: PublicProfile = { name: found.name, locale: found.locale, consentText: wording, open };
    if (open) tx.delete(paths.attention(businessId).doc(closedFormAttentionId));
    const { before, after } = changedFields(publicProfile.data() ?? {}, profile);
    if (Object.keys(after).length === 0) return;
    tx.set(publicRef, profile);
    tx.create(paths.audit(businessId).doc(), { action: 'business.savePublicProfile', actor, from, before, after, createdAt: now });
  });
}
