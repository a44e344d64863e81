import type { Channel, MessagePurpose } from '../model/words.ts';

/** A message as it is handed to a provider. Nothing of it is decided there. */
export interface OutboundMessage {
  businessId: string;
  /** Our id; goes along to the provider so that an unclear outcome can be looked up later. */
  messageId: string;
  channel: Channel;
  purpose: MessagePurpose;
  to: string;
  fromName: string;
  subject: string | undefined;
  /** Plain text. */
  body: string;
  /** The same as a mail program shows it; undefined where the text is all there is. */
  html: string | undefined;
  /** Further headers of an email: List-Unsubscribe, In-Reply-To, References. Names as they are written. */
  headers: Readonly<Record<string, string>>;
  /** Where an answer goes, if not to the sender's own address. */
  replyTo: string | undefined;
  /** The Message-ID of an email, without angle brackets: ours, so that a reply leads back to it. */
  emailId: string | undefined;
  /** Absolute https address for the provider's reports on this message; undefined where it takes none. */
  statusUrl: string | undefined;
}

/**
 * What is known after a try (reliability.md, rules 2 and 3).
 * - `sent`: the provider has accepted it
 * - `busy`: it certainly did not leave; `retryAfterMs` is the provider's wish, if it gave one
 * - `broken`: it certainly did not leave, because the provider does not let us in: a person has to mend the connection
 * - `refused`: it never will be accepted; `error` is for the owner, in plain words. `address` says that the address
 *   itself cannot or must not be written to again
 * - `unclear`: the provider may or may not have it; it is never sent again without a person, or without the provider's
 *   own word. `canLookUp` says that it can be asked for that
 */
export type DeliveryOutcome =
  | { result: 'sent'; provider: string; providerId: string }
  | { result: 'busy'; provider: string; retryAfterMs: number | undefined }
  | { result: 'broken'; provider: string; error: string }
  | { result: 'refused'; provider: string; error: string; address?: 'optedOut' | 'invalid' }
  | { result: 'unclear'; provider: string; error: string; canLookUp?: true };

/** What a provider knows about a message whose outcome is unclear to us. */
export type LookUp =
  | { found: 'sent'; providerId: string }
  | { found: 'failed'; error: string }
  /** It never had it. */
  | { found: 'nothing' }
  /** It cannot say. */
  | { found: 'unknown' };

/** A way out for messages. Its verbs resolve with what is known and do not throw for what a provider may answer. */
export interface MessageProvider {
  readonly name: string;
  /** Who an email comes from, and the domain on which replies reach us; undefined where nothing leaves the project. */
  readonly sender?: { fromEmail: string; inboundDomain: string | undefined };
  /** When its credentials were last found to work; tells a refusal of theirs from one of their successors'. */
  readonly checkedAt?: Date;
  deliver(message: OutboundMessage): Promise<DeliveryOutcome>;
  /** For providers that can be asked what became of a message. */
  lookUp?(question: { to: string; body: string; from: Date; until: Date }): Promise<LookUp>;
}

/** What a provider answers when somebody connects to it. `field` is a path in the account or the credentials. */
export type ConnectionCheck = { ok: true } | { ok: false; message: string; field?: string };

/**
 * What a provider reports about a message later.
 * - `accepted`: it has it; settles what was unclear
 * - `delivered`: it has arrived
 * - `refused`: it will not arrive, and the address is not to blame
 * - `bounced`: it will not arrive, and the address cannot be written to
 * - `complained`: they called it spam
 * - `optedOut`: they told the provider to write no more
 * - `opened`, `clicked`: a person has opened it, or followed a link in it; told of newsletters alone
 */
export interface DeliveryEvent {
  messageId: string;
  kind: 'accepted' | 'delivered' | 'refused' | 'bounced' | 'complained' | 'optedOut' | 'opened' | 'clicked';
  /** The provider's time. */
  at: Date;
  provider: string;
  providerId: string | undefined;
  /** Plain words for the owner. */
  reason: string | undefined;
}

/** A message that came in, as far as its provider tells. All of it is text from outside. */
export interface InboundMessage {
  channel: 'email' | 'sms';
  provider: string;
  /** The provider's own id: the same for the same message, however often it is delivered. */
  providerId: string;
  from: string;
  fromName: string | undefined;
  /** Every address it was sent to. */
  to: readonly string[];
  subject: string | undefined;
  /** What they wrote; for email without what they quoted. */
  text: string;
  /** Message-IDs this one answers, without angle brackets, the nearest first. */
  references: readonly string[];
  /** Written by a machine: out of office, a list, a receipt. */
  autoReply: boolean;
}
