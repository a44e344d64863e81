import type { TypedAddresses } from '../../intake/typedAddresses.ts';
import type { Business } from '../../model/business.ts';
import type { Contact } from '../../model/contact.ts';
import type { ReviewRequest } from '../../model/reviewRequest.ts';
import type { ReviewsReferralsWorkflow } from '../../model/reviewsReferrals.ts';
import type { Sale } from '../../model/sale.ts';

export interface Person {
  id: string;
  /** As they are on record; undefined for whoever is not yet. */
  contact: Contact | undefined;
}

/** Everything the decision rests on, read in one transaction. */
export interface SaleState {
  saleId: string;
  /** As it is; undefined where it was deleted. */
  sale: Sale | undefined;
  /** As it was when it was deleted. */
  deleted: Sale | undefined;
  request: ReviewRequest | undefined;
  business: Pick<Business, 'locale'>;
  workflow: Pick<ReviewsReferralsWorkflow, 'enabled' | 'enabledAt' | 'delayHours'>;
  /** The customer; undefined where a sale was deleted before anybody knew them. */
  person: Person | undefined;
  /** Whom it was put down to until now, where that was somebody else. */
  formerPerson: Person | undefined;
  /** What was typed into the sale. */
  addresses: TypedAddresses;
  /** Another completed sale of whoever became a customer by this one, and may not be one by it any more. */
  otherSale: { id: string; completedAt: Date } | undefined;
}
