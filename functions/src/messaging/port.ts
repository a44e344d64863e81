import type { Channel } from '../model/words.ts';

/** A message as it is handed to a provider. Text and address only: nothing of it is decided there. */
export interface OutboundMessage {
  businessId: string;
  /** Our id; goes along to the provider so that an unclear outcome can be looked up later. */
  messageId: string;
  channel: Channel;
  to: string;
  fromName: string;
  subject: string | undefined;
  body: string;
}

/**
 * What is known after a try (reliability.md, rules 2 and 3).
 * - `sent`: the provider has accepted it
 * - `busy`: it certainly did not leave; `retryAfterMs` is the provider's wish, if it gave one
 * - `refused`: it never will be accepted; `error` is for the owner, in plain words
 * - `unclear`: the provider may or may not have it; it is never sent again without a person
 */
export type DeliveryOutcome =
  | { result: 'sent'; provider: string; providerId: string }
  | { result: 'busy'; provider: string; retryAfterMs: number | undefined }
  | { result: 'refused'; provider: string; error: string }
  | { result: 'unclear'; provider: string; error: string };

/** A way out for messages. `deliver` resolves with what is known and does not throw for what a provider may answer. */
export interface MessageProvider {
  readonly name: string;
  deliver(message: OutboundMessage): Promise<DeliveryOutcome>;
}
