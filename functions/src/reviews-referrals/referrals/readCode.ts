import type { Transaction } from 'firebase-admin/firestore';
import type { Contact } from '../../model/contact.ts';
import type { CodeUse, Referral } from '../../model/referral.ts';
import type { Services } from '../../services.ts';

export interface CodeReadings {
  referral: Referral | undefined;
  referrer: Contact | undefined;
  use: CodeUse | undefined;
}

/** What a code stands for: 3 documents. A code of another business is not among the referrals of this one. */
export async function readCode(
  { paths }: Services,
  tx: Transaction,
  businessId: string,
  code: string | undefined,
): Promise<CodeReadings> {
  if (code === undefined) return { referral: undefined, referrer: undefined, use: undefined };
  const [referralSnapshot, use] = await Promise.all([
    tx.get(paths.referrals(businessId).doc(code)),
    tx.get(paths.codeUse(businessId, code)),
  ]);
  const referral = referralSnapshot.data();
  const referrer = referral && (await tx.get(paths.contacts(businessId).doc(referral.contactId)));
  return { referral, referrer: referrer?.data(), use: use.data() };
}
