import type { Access, Vendors } from '../connections/vendors.ts';
import type { ConnectionCheck, DeliveryOutcome, OutboundMessage } from '../messaging/port.ts';
import type { Finding } from '../model/connection.ts';

/** Vendors in the test's hands: what they answer, and whom they were asked for. */
export interface FakeVendors extends Vendors {
  /** What a vendor says to somebody who connects. */
  answer: (access: Access) => ConnectionCheck;
  /** What becomes of a message. */
  outcome: (message: OutboundMessage, access: Access) => DeliveryOutcome;
  advice: Finding[];
  /** What is in the mailbox behind a cursor. */
  mail: Vendors['mailbox'];
  /** With which credentials each was asked to let us in, oldest first. */
  readonly checked: Access[];
  readonly delivered: OutboundMessage[];
}

export function fakeVendors(): FakeVendors {
  const checked: Access[] = [];
  const delivered: OutboundMessage[] = [];
  const vendors: FakeVendors = {
    checked,
    delivered,
    advice: [],
    mail: () => Promise.resolve({ messages: [], events: [], cursor: { uidValidity: '1', lastUid: 0 } }),
    answer: () => ({ ok: true }),
    outcome: ({ messageId }, { account }) => ({ result: 'sent', provider: account.provider, providerId: `${account.provider}-${messageId}` }),
    channel: (access) =>
      Promise.resolve({
        name: access.account.provider,
        deliver: (message) => {
          delivered.push(message);
          return Promise.resolve(vendors.outcome(message, access));
        },
      }),
    check: (access) => {
      checked.push(access);
      return Promise.resolve(vendors.answer(access));
    },
    findings: () => Promise.resolve(vendors.advice),
    mailbox: (access, cursor, limit) => vendors.mail(access, cursor, limit),
  };
  return vendors;
}
