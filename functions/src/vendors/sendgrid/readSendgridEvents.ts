import * as z from 'zod/mini';
import type { DeliveryEvent } from '../../messaging/port.ts';
import { AppError } from '../../platform/errors.ts';
import { lowerCaseHeaders } from '../transport/lowerCaseHeaders.ts';

/** One entry of a call of the Event Webhook. Our custom arguments stand beside SendGrid's own fields. */
const reported = z.object({
  event: z.string(),
  /** Seconds of Unix time. */
  timestamp: z.int(),
  businessId: z.string(),
  messageId: z.string(),
  sg_message_id: z.optional(z.string()),
  type: z.optional(z.string()),
  reason: z.optional(z.string()),
  bounce_classification: z.optional(z.string()),
  /** A mail program has fetched the pictures by itself, before anybody has looked. */
  sg_machine_open: z.optional(z.boolean()),
});
type Reported = z.infer<typeof reported>;

export interface SendgridEvent {
  businessId: string;
  event: DeliveryEvent;
}

/**
 * Reads a call of SendGrid's signed Event Webhook: what became of our messages. Entries that are not about a message of
 * ours, or of a kind that changes nothing, are left out. The signature does not stop anybody from sending the same call
 * again, which is harmless as long as an event that is applied twice counts once.
 * @param rawBody the bytes as they came: the signature covers even the line break at their end
 * @param eventKey verification key, base64 DER; empty where none is set up, and then nothing is believed
 * @throws AppError `forbidden` where the call is not signed by this key, `invalid` where it is and cannot be read
 */
export async function readSendgridEvents(call: { rawBody: Buffer; headers: unknown; eventKey: string }): Promise<SendgridEvent[]> {
  if (!(await isSigned(call))) throw new AppError('forbidden', 'The signature of the call is missing or wrong');
  const entries = z.array(z.unknown()).safeParse(parseJson(call.rawBody));
  if (!entries.success) throw new AppError('invalid', 'The events are not a list', { field: 'body' });
  const events = entries.data.flatMap((entry) => {
    const { data } = reported.safeParse(entry);
    if (data === undefined) return [];
    const kind = kindOf(data);
    return kind === undefined ? [] : [{ businessId: data.businessId, event: toEvent(data, kind) }];
  });
  // A retried call may name the same event anew, so its own id is no help.
  return [...new Map(events.map((one) => [keyOf(one), one])).values()];
}

async function isSigned({ rawBody, headers, eventKey }: { rawBody: Buffer; headers: unknown; eventKey: string }): Promise<boolean> {
  const { EventWebhook, EventWebhookHeader } = await import('./sdk.ts');
  const named = lowerCaseHeaders(headers);
  const signature = named[EventWebhookHeader.SIGNATURE().toLowerCase()];
  const timestamp = named[EventWebhookHeader.TIMESTAMP().toLowerCase()];
  if (eventKey === '' || !signature || !/^\d{1,12}$/.test(timestamp ?? '') || timestamp === undefined) return false;
  try {
    const webhook = new EventWebhook();
    return webhook.verifySignature(webhook.convertPublicKeyToECDSA(eventKey), rawBody, signature, timestamp);
  } catch {
    // A key or a signature that is none of either kind.
    return false;
  }
}

/** What an entry means for the message. `deferred` is no news, and what a machine has opened nobody has read. */
function kindOf({ event, type, reason, sg_machine_open }: Reported): DeliveryEvent['kind'] | undefined {
  switch (event) {
    case 'processed':
      return 'accepted';
    case 'delivered':
      return 'delivered';
    case 'bounce':
      return type === 'blocked' ? 'refused' : 'bounced';
    case 'dropped':
      return dropped(reason ?? '');
    case 'spamreport':
      return 'complained';
    case 'unsubscribe':
    case 'group_unsubscribe':
      return 'optedOut';
    case 'open':
      return sg_machine_open ? undefined : 'opened';
    case 'click':
      return 'clicked';
    default:
      return undefined;
  }
}

/** SendGrid drops a mail that it would have to send against its own lists; the reason names the list. */
function dropped(reason: string): DeliveryEvent['kind'] {
  if (/^bounced address/i.test(reason)) return 'bounced';
  if (/^spam reporting address/i.test(reason)) return 'complained';
  return /^unsubscribed address/i.test(reason) ? 'optedOut' : 'refused';
}

function toEvent(entry: Reported, kind: DeliveryEvent['kind']): DeliveryEvent {
  return {
    messageId: entry.messageId,
    kind,
    at: new Date(entry.timestamp * 1000),
    provider: 'sendgrid',
    // It begins with the id that SendGrid gave when it took the message.
    providerId: entry.sg_message_id?.split('.')[0],
    reason: reasonOf(entry, kind),
  };
}

/** SendGrid's own classes of what went wrong; its free text quotes the other server and may name people. */
const classes: Readonly<Record<string, string>> = {
  'Invalid Address': 'There is no such mailbox.',
  'Mailbox Unavailable': 'The mailbox is full or switched off.',
  Content: 'The other side took the email for spam because of what it says.',
  Reputation: 'The other side does not trust your domain yet. Check the findings about it under Connections.',
  'Frequency or Volume Too High': 'The other side had too many emails from you at once.',
  Technical: 'The other side could not be reached.',
};

function reasonOf({ event, bounce_classification }: Reported, kind: DeliveryEvent['kind']): string | undefined {
  switch (kind) {
    case 'accepted':
    case 'delivered':
    case 'opened':
    case 'clicked':
      return undefined;
    case 'complained':
      return 'They marked an email of yours as spam.';
    case 'optedOut':
      return 'They unsubscribed.';
    case 'bounced':
    case 'refused':
      if (event === 'dropped') {
        return kind === 'bounced' ? 'An earlier email to this address came back.' : 'SendGrid did not send the email.';
      }
      return classes[bounce_classification ?? ''] ?? 'The other side did not take the email.';
  }
}

function keyOf({ businessId, event }: SendgridEvent): string {
  return [businessId, event.messageId, event.kind, event.at.getTime()].join(' ');
}

function parseJson(rawBody: Buffer): unknown {
  try {
    return JSON.parse(rawBody.toString('utf8'));
  } catch {
    return undefined;
  }
}
