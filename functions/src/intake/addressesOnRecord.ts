import type { Transaction } from 'firebase-admin/firestore';
import type { TypedAddresses } from './typedAddresses.ts';
import { addressId } from '../business/addressId.ts';
import type { Collections } from '../firestore/collections.ts';
import type { Address } from '../model/contact.ts';
import { addressChannels, type AddressChannel } from '../model/words.ts';
import { addressKey } from '../platform/config.ts';

export type AddressIds = Readonly<Partial<Record<AddressChannel, string>>>;
export type AddressesOnRecord = Readonly<Partial<Record<AddressChannel, Address>>>;

/** Under which ids addresses are on record, if they are; none for what cannot be written to. */
export function addressIdsOf(addresses: TypedAddresses): AddressIds {
  const ids: Partial<Record<AddressChannel, string>> = {};
  for (const channel of addressChannels) {
    const { to } = addresses[channel];
    if (to !== undefined) ids[channel] = addressId(channel, to, addressKey());
  }
  return ids;
}

/** What is on record about addresses: whose they are, and whether they may be written to. Reads at most 2 documents. */
export async function readAddresses(paths: Collections, tx: Transaction, businessId: string, ids: AddressIds): Promise<AddressesOnRecord> {
  const readOne = async (channel: AddressChannel) => {
    const id = ids[channel];
    return id === undefined ? undefined : (await tx.get(paths.addresses(businessId).doc(id))).data();
  };
  const [email, sms] = await Promise.all([readOne('email'), readOne('sms')]);
  return { ...(email && { email }), ...(sms && { sms }) };
}

/** Whose they are: the email address speaks first. */
export const personBehind = ({ email, sms }: AddressesOnRecord): string | undefined => email?.contactId ?? sms?.contactId;
