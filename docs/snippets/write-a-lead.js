import { collection, doc, serverTimestamp, setDoc } from 'firebase/firestore';

/**
 * Resolves once the lead is stored; it is answered within seconds. No sign-in is needed.
 * @param {import('firebase/firestore').Firestore} db
 * @param {string} businessId
 */
export async function writeLead(db, businessId) {
  const lead = doc(collection(db, 'businesses', businessId, 'leads'));
  await setDoc(lead, {
    name: 'Nora Quist',
    email: 'nora@example.com', // an email, a phone or both
    phone: '+1 415 555 0100',
    message: 'Our furnace stopped last night. Can you come today?',
    source: 'app', // or form, or referral with a referralCode
    preferredChannel: 'email', // or sms
    consent: { sms: false, marketing: false, text: 'The wording beside the boxes, as it was shown' },
    status: 'new',
    createdAt: serverTimestamp(),
  });
  return lead.id;
}
