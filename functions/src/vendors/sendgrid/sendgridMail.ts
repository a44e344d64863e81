import type { MailDataRequired } from '@sendgrid/mail';
import type { OutboundMessage } from '../../messaging/port.ts';
import type { SendgridAccount } from '../../model/connection.ts';

/** Names that SendGrid keeps for itself and refuses a message for; it sets them from the fields of the request. */
export const reservedHeaders: ReadonlySet<string> = new Set([
  'x-sg-id',
  'x-sg-eid',
  'received',
  'dkim-signature',
  'content-type',
  'content-transfer-encoding',
  'to',
  'from',
  'subject',
  'reply-to',
  'cc',
  'bcc',
]);

/**
 * A message as SendGrid takes it. Its links and pixels are left alone unless it is a newsletter, and the way out is
 * ours: theirs would be a second one that our ledger of consent does not hear of.
 */
export function sendgridMail(account: SendgridAccount, message: OutboundMessage): MailDataRequired {
  const tracked = message.purpose === 'newsletter';
  const headers = Object.entries(message.headers).filter(([name]) => !reservedHeaders.has(name.toLowerCase()));
  return {
    from: { email: account.fromEmail, name: account.fromName || message.fromName },
    personalizations: [
      {
        to: { email: message.to },
        // Here and not beside the subject: the library would send those along as headers of the HTTP request.
        headers: {
          ...Object.fromEntries(headers),
          ...(message.emailId !== undefined && { 'Message-ID': `<${message.emailId}>` }),
        },
        customArgs: { businessId: message.businessId, messageId: message.messageId },
      },
    ],
    subject: message.subject || `Message from ${message.fromName}`,
    content: [
      { type: 'text/plain', value: message.body },
      ...(message.html === undefined ? [] : [{ type: 'text/html', value: message.html }]),
    ],
    ...(message.replyTo !== undefined && { replyTo: { email: message.replyTo } }),
    trackingSettings: {
      clickTracking: { enable: tracked, enableText: false },
      openTracking: { enable: tracked },
      subscriptionTracking: { enable: false },
    },
  };
}
