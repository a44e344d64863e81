import type { Collections } from '../../firestore/collections.ts';

/** Everybody a newsletter is for. */
export const recipients = (paths: Collections, businessId: string) =>
  paths.contacts(businessId).where('mailable.newsletter', '==', true);
