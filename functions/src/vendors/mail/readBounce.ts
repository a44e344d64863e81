import type { ParsedMail } from 'mailparser';
import { headerValue } from './parseMail.ts';
import { messageIds } from './mailHead.ts';

/** What a mail server reports about a mail of ours that did not arrive. `emailId` is its Message-ID, without angle brackets. */
export interface BouncedMail {
  emailId: string;
  /** `bounced`: the address cannot be written to; `refused`: it did not take this mail. */
  kind: 'bounced' | 'refused';
  /** Plain words for the owner. */
  reason: string;
}

/** Status codes (RFC 3463) by which the address itself is at fault: no such mailbox, no such host, moved, takes no mail. */
const badAddress = /^5\.1\.(1|2|3|6|10)$/;

const reasons: readonly (readonly [status: RegExp, reason: string])[] = [
  [badAddress, 'There is no such mailbox.'],
  [/^5\.2\.1$/, 'The mailbox is switched off.'],
  [/^[45]\.2\.2$/, 'The mailbox is full.'],
  [/^[45]\.[23]\.[34]$/, 'The email was too large for the mailbox.'],
  [/^5\.7\./, 'The other side took the email for spam or does not let you in. Check the findings about your domain under Connections.'],
  [/^4\.4\./, 'The other side could not be reached for days.'],
];

/**
 * Reads a report of a failed delivery (multipart/report, RFC 3464). Undefined where the mail is none, where the delivery
 * is only late, or where the report does not say which mail it is about.
 */
export function readBounce(mail: ParsedMail): BouncedMail | undefined {
  if (!/^multipart\/report\b/i.test(headerValue(mail, 'content-type') ?? '')) return undefined;
  const report = partOf(mail, /^message\/delivery-status$/);
  if (report === undefined || !/^Action:\s*failed/im.test(report)) return undefined;
  const emailId = originalId(mail);
  if (emailId === undefined) return undefined;
  const status = /^Status:\s*([245]\.\d{1,3}\.\d{1,3})/im.exec(report)?.[1] ?? '';
  return {
    emailId,
    kind: badAddress.test(status) ? 'bounced' : 'refused',
    reason: reasons.find(([pattern]) => pattern.test(status))?.[1] ?? 'The other side did not take the email.',
  };
}

/** From the copy of our mail that a report carries, or else from the report's own head, as some servers do it. */
function originalId(mail: ParsedMail): string | undefined {
  const copy = partOf(mail, /^(message\/rfc822|text\/rfc822-headers|message\/rfc822-headers)$/);
  const inCopy = /^Message-ID:\s*(<[^<>\s]+>)/im.exec(copy ?? '')?.[1];
  return messageIds(inCopy ?? headerValue(mail, 'in-reply-to') ?? headerValue(mail, 'references') ?? '')[0];
}

function partOf(mail: ParsedMail, type: RegExp): string | undefined {
  return mail.attachments.find(({ contentType }) => type.test(contentType))?.content.toString('utf8');
}
