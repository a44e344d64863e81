import type { Transaction } from 'firebase-admin/firestore';
import { addressId } from '../business/addressId.ts';
import type { CustomerPurpose } from '../messaging/permit.ts';
import { addressByHand, permitForContact } from '../messaging/permitForContact.ts';
import type { Business } from '../model/business.ts';
import type { Address, Contact } from '../model/contact.ts';
import type { AddressChannel, BlockReason, SkipReason } from '../model/words.ts';
import { addressKey } from '../platform/config.ts';
import type { Services } from '../services.ts';

export interface WayQuestion {
  businessId: string;
  business: Business;
  purpose: CustomerPurpose;
  contact: Contact;
  preferred: AddressChannel;
  order: readonly AddressChannel[];
}

export type Way =
  | { channel: AddressChannel; to: string }
  /** `block` where an address is blocked: a no of theirs, or that it does not exist. */
  | { channel: null; because: SkipReason; block?: BlockReason };

/** How a customer may be written to now, or why not. Reads at most 2 documents; outside a transaction where none is given. */
export async function chooseWay({ paths }: Services, tx: Transaction | undefined, question: WayQuestion): Promise<Way> {
  const { businessId, contact, preferred, order } = question;
  const onRecord: Partial<Record<AddressChannel, Address>> = {};
  for (const channel of candidates(preferred, order)) {
    const to = addressByHand(contact, channel);
    if (to === undefined) continue;
    const ref = paths.addresses(businessId).doc(addressId(channel, to, addressKey()));
    const address = (await (tx ? tx.get(ref) : ref.get())).data();
    if (address) onRecord[channel] = address;
  }
  return wayOf(question, onRecord);
}

/**
 * The channel that the customer prefers, else the next in the business's order that the rules of Consent allow, to the
 * address they gave last.
 */
export function wayOf(
  { business, purpose, contact, preferred, order }: Omit<WayQuestion, 'businessId'>,
  onRecord: Readonly<Partial<Record<AddressChannel, Address>>>,
): Way {
  const refusals: { because: SkipReason; block?: BlockReason | undefined }[] = [];
  for (const channel of candidates(preferred, order)) {
    const to = addressByHand(contact, channel);
    const answer = permitForContact({ purpose, channel, to, contact, onRecord: onRecord[channel], hasTexted: false, business });
    if (answer.permit) return { channel, to: answer.permit.to };
    refusals.push({ because: answer.because, block: answer.because === 'blocked' ? onRecord[channel]?.blocked?.reason : undefined });
  }
  // A missing address says less than what stands in the way of one that is there, and a no more than a dead mailbox.
  const blocks = refusals.flatMap(({ block }) => block ?? []);
  const block = blocks.find(isNo) ?? blocks[0];
  if (block !== undefined) return { channel: null, because: 'blocked', block };
  return { channel: null, because: refusals.find(({ because }) => because !== 'noAddress')?.because ?? 'noAddress' };
}

/** Whether a block is the person's own word, rather than a mailbox that is not there. */
export const isNo = (reason: BlockReason): boolean => reason === 'optedOut' || reason === 'complained';

function candidates(preferred: AddressChannel, order: readonly AddressChannel[]): AddressChannel[] {
  return [...new Set([preferred, ...order])];
}
