import { auditEntry } from '../model/audit.ts';
import { type Business, defaultBusiness, defaultPublicProfile, type RequiredOfBusiness } from '../model/business.ts';
import { defaultLeadNurtureSettings } from '../model/workflow.ts';
import type { Collections } from '../firestore/collections.ts';
import { AppError } from '../platform/errors.ts';

/** What has to be known about a business before it can be made; the rest is filled in on the settings page. */
export interface NewBusiness extends RequiredOfBusiness {
  businessId: string;
  owner: { uid: string; email: string; displayName: string };
}

/**
 * Makes a business with its owner. Every workflow is off and the public form is closed: nothing goes out and nothing
 * comes in before the owner has seen the dry run and switched it on.
 * @throws AppError `conflict` where the id is taken
 */
export async function createBusiness(paths: Collections, made: NewBusiness, now: Date): Promise<void> {
  const { businessId, owner, name, type, country, timezone, locale, currency } = made;
  const business: Business = {
    name,
    type,
    country,
    timezone,
    locale,
    currency,
    ...defaultBusiness,
    email: owner.email,
  };
  const ref = paths.business(businessId);
  await ref.firestore.runTransaction(async (tx) => {
    const [existing, user] = await Promise.all([tx.get(ref), tx.get(paths.user(owner.uid))]);
    if (existing.exists) throw new AppError('conflict', `There is a business with the id ${businessId} already.`);
    tx.create(ref, business);
    tx.create(paths.publicProfile(businessId), { ...defaultPublicProfile, name, locale });
    tx.create(paths.leadNurture(businessId), { ...defaultLeadNurtureSettings, enabled: false, enabledAt: null });
    tx.create(paths.members(businessId).doc(owner.uid), {
      role: 'owner',
      email: owner.email,
      displayName: owner.displayName,
      onCall: true,
    });
    tx.set(paths.user(owner.uid), { businesses: { ...user.data()?.businesses, [businessId]: 'owner' } });
    tx.create(
      paths.audit(businessId).doc(),
      auditEntry.parse({
        action: 'business.create',
        actor: { kind: 'system', id: 'createBusiness' },
        from: '',
        before: null,
        after: { name, owner: owner.uid },
        createdAt: now,
      }),
    );
  });
}
