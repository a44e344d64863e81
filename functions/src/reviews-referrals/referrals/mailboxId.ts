import { mailboxOf } from './mailbox.ts';
import { addressId } from '../../business/addressId.ts';
import { addressKey } from '../../platform/config.ts';

/** What is kept of a mailbox: as of every address, nothing that it could be read from. */
export function mailboxId(email: string | undefined): string | undefined {
  const mailbox = email === undefined ? undefined : mailboxOf(email);
  return mailbox && addressId('email', mailbox.address, addressKey());
}
