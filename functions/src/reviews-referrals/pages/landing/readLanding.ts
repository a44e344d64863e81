import type { Business, PublicProfile } from '../../../model/business.ts';
import type { Referral } from '../../../model/referral.ts';
import type { Services } from '../../../services.ts';
import { siteName } from '../siteName.ts';
import { loadWorkflow } from '../../loadWorkflow.ts';

export interface LandingReadings {
  businessId: string;
  referral: Referral;
  profile: PublicProfile;
  business: Business;
  /** The business's own site, where the link is to lead there. */
  website: URL | undefined;
}

/** Stands for a code, or a business, that there is none of. No document has this id. */
const nothing = '-';

/**
 * Where a code leads. Undefined for one that brings nothing: unknown, of a form that no code has, or ended. Each of them
 * costs the same 5 reads, so that none tells which it is.
 */
export async function readLanding(services: Services, code: string | undefined, now: Date): Promise<LandingReadings | undefined> {
  const { paths } = services;
  const lookUp = (await paths.referralCode(code ?? nothing).get()).data();
  const businessId = lookUp?.businessId ?? nothing;
  const [referralSnapshot, profileSnapshot, businessSnapshot, { referrals }] = await Promise.all([
    paths.referrals(businessId).doc(code ?? nothing).get(),
    paths.publicProfile(businessId).get(),
    paths.business(businessId).get(),
    loadWorkflow(services, businessId),
  ]);
  const [referral, profile, business] = [referralSnapshot.data(), profileSnapshot.data(), businessSnapshot.data()];
  if (!referral || !profile || !business || hasEnded(referral, now)) return undefined;
  const website = referrals.landing === 'website' && siteName(business.website) !== undefined ? new URL(business.website) : undefined;
  return { businessId, referral, profile, business, website };
}

export function hasEnded({ state, offer }: Pick<Referral, 'state' | 'offer'>, now: Date): boolean {
  return state === 'ended' || (offer.endsAt !== null && offer.endsAt <= now);
}
