import type { Transaction } from 'firebase-admin/firestore';
import type { CustomerPurpose } from '../messaging/permit.ts';
import type { Business } from '../model/business.ts';
import type { Contact } from '../model/contact.ts';
import type { AddressChannel, SkipReason } from '../model/words.ts';
import type { Services } from '../services.ts';

export interface WayQuestion {
  businessId: string;
  business: Business;
  purpose: CustomerPurpose;
  contact: Contact;
  preferred: AddressChannel;
  order: readonly AddressChannel[];
}

/** How a customer may be written to now, or why not. Reads at most 2 documents; outside a transaction where none is given. */
export function chooseWay(
  _services: Services,
  _tx: Transaction | undefined,
  _question: WayQuestion,
): Promise<{ channel: AddressChannel; to: string } | { channel: null; because: SkipReason }> {
  return Promise.reject(new Error('not written yet'));
}
