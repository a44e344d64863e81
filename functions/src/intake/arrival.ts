import type { IncomingReply } from '../lead-nurturing/receiveReply.ts';
import type { InboundMessage } from '../messaging/port.ts';

/** A message that came in through one of the doors. */
export interface Arrival {
  inbound: InboundMessage;
  /** What its provider has taken it for, and acted on. */
  says: IncomingReply['says'] | 'help';
  /** Whether somebody unknown may become a lead: it came to an address of ours, not to a mailbox for everything. */
  mayBeLead: boolean;
}

export type Received = 'reply' | 'newLead' | 'repeated' | 'dropped';
