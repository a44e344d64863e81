import type { ConnectionCheck, MessageProvider } from '../messaging/port.ts';
import type { ConnectionAccount, Credentials, Finding } from '../model/connection.ts';

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
}
