import type { ParsedMail } from 'mailparser';
import { headerValue } from './parseMail.ts';

/** Senders that are programs by their name: RFC 2142 and what mail servers report failures as. */
const programs = /^(mailer-daemon|postmaster)(@|$)/i;

/**
 * Whether a machine wrote a mail: out of office, a list, a report. Such a mail answers nobody's question (RFC 3834, and
 * the headers that mail programs used before it). `X-Auto-Response-Suppress` alone says nothing: people's Outlook sends
 * it along with what they typed.
 * @param returnPath the address that failures of this mail would go to, as the transport knows it; empty for none
 */
export function isAutoReply(mail: ParsedMail, from: string, returnPath: string | undefined): boolean {
  const submitted = headerValue(mail, 'auto-submitted')?.toLowerCase();
  if (submitted !== undefined && submitted.split(';')[0]?.trim() !== 'no') return true;
  if (headerValue(mail, 'x-autoreply') !== undefined || headerValue(mail, 'x-autorespond') !== undefined) return true;
  if (/^(bulk|auto_reply|list)$/i.test(headerValue(mail, 'precedence') ?? '')) return true;
  const failuresTo = returnPath ?? headerValue(mail, 'return-path')?.replace(/[<>\s]/g, '');
  return failuresTo === '' || programs.test(failuresTo ?? '') || programs.test(from);
}
