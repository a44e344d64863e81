import { changedFields } from './changedFields.ts';
import { forgetSettings } from './loadSettings.ts';
import { normalisePhone } from '../intake/normaliseAddress.ts';
import type { Actor } from '../model/actor.ts';
import type { Member } from '../model/member.ts';
import type { Role } from '../model/words.ts';
import { AppError } from '../platform/errors.ts';
import type { Services } from '../services.ts';

/**
 * Puts a member on call, or takes them off it: members on call are told about hot leads and emergencies. An agent
 * decides for themselves only. An empty phone removes the number, none leaves it as it is.
 * @throws AppError `forbidden`, `notFound`, `invalid` naming the field
 */
export async function setOnCall(
  services: Services,
  businessId: string,
  asker: { actor: Actor; role: Role; from: string },
  { memberId, onCall, phone }: { memberId: string; onCall: boolean; phone?: string | undefined },
): Promise<void> {
  if (asker.role === 'agent' && memberId !== asker.actor.id) {
    throw new AppError('forbidden', 'An agent can put nobody else on call.');
  }
  const { db, paths } = services;
  const now = await services.now();
  const memberRef = paths.members(businessId).doc(memberId);
  await db.runTransaction(async (tx) => {
    const [member, business] = await Promise.all([tx.get(memberRef), tx.get(paths.business(businessId))]);
    const known = member.data();
    const country = business.data()?.country;
    if (!known || country === undefined) throw new AppError('notFound', 'There is no such member.');
    const { phone: knownPhone, ...others } = known;
    const number = phone === undefined ? knownPhone : e164(phone, country);
    const changed: Member = { ...others, onCall, ...(number !== undefined && { phone: number }) };
    const { before, after } = changedFields(
      { onCall: known.onCall, phone: knownPhone ?? null },
      { onCall, phone: number ?? null },
    );
    if (Object.keys(after).length === 0) return;
    tx.set(memberRef, changed);
    tx.create(paths.audit(businessId).doc(), {
      action: 'member.setOnCall',
      actor: asker.actor,
      from: asker.from,
      before: { memberId, ...before },
      after: { memberId, ...after },
      createdAt: now,
    });
  });
  forgetSettings(businessId);
}

function e164(typed: string, country: string): string | undefined {
  if (typed.trim() === '') return undefined;
  const phone = normalisePhone(typed, country);
  if (!phone) throw new AppError('invalid', 'Phone is not a number that can be dialed.', { field: 'phone' });
  return phone.e164;
}
