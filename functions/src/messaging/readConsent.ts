import type { Transaction } from 'firebase-admin/firestore';
import type { ConsentReadings, ConsentStatement } from './planConsent.ts';
import { addressId } from '../business/addressId.ts';
import type { Address, Contact } from '../model/contact.ts';
import { addressKey } from '../platform/config.ts';
import type { Services } from '../services.ts';

/** Addresses of one person that a statement reaches, of each channel. */
const addressesAtMost = 10;

/** Reads what a yes or a no is written over: the person, and the addresses that it is about. */
export async function readConsent(
  { paths }: Services,
  tx: Transaction,
  businessId: string,
  contactId: string,
  { said }: ConsentStatement,
): Promise<ConsentReadings> {
  const contact = (await tx.get(paths.contacts(businessId).doc(contactId))).data();
  const reached = said.map((statement) => ({ ...statement, addressIds: addressIdsOf(contact, statement) }));
  const ids = [...new Set(reached.flatMap(({ addressIds }) => addressIds))];
  const found = await Promise.all(ids.map(async (id) => [id, (await tx.get(paths.addresses(businessId).doc(id))).data()] as const));
  const onRecord = new Map<string, Address>();
  for (const [id, address] of found) if (address) onRecord.set(id, address);
  return { contactId, contact, said: reached, onRecord };
}

function addressIdsOf(contact: Contact | undefined, { channel, to }: ConsentStatement['said'][number]): string[] {
  if (typeof to === 'object' && 'addressId' in to) return [to.addressId];
  const known = channel === 'email' ? contact?.emails : contact?.phones;
  const addresses = to === 'all' ? (known ?? []).slice(-addressesAtMost) : to;
  return addresses.map((address) => addressId(channel, address, addressKey()));
}
