import type { ConnectionCheck, MessageProvider } from '../messaging/port.ts';
import type { ConnectionAccount, Credentials, Finding } from '../model/connection.ts';
import type { MailboxCursor, MailboxRead } from '../vendors/smtp/readMailbox.ts';

/** What it takes to speak to a vendor in a business's name. */
export interface Access {
  account: ConnectionAccount;
  credentials: Credentials;
}

/** The vendors as connections see them: none of them is loaded before it is spoken to. */
export interface Vendors {
  /** The way out through a connection. */
  channel: (access: Access) => Promise<MessageProvider>;
  /** Asks the vendor whether it lets us in. Sends nothing. */
  check: (access: Access) => Promise<ConnectionCheck>;
  /** How the sending domain, or the registration of a number, looks from outside. */
  findings: (access: Access) => Promise<Finding[]>;
  /**
   * What has come to the mailbox of a connection since `cursor`, at most `limit` mails, the oldest first.
   * @throws AppError `unavailable` with the reason `signInRefused` where a person has to mend the connection
   */
  mailbox: (access: Access, cursor: MailboxCursor | undefined, limit: number) => Promise<MailboxRead>;
}
