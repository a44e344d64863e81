import { createHash } from 'node:crypto';
import type { AddressObject, ParsedMail } from 'mailparser';
import type { InboundMessage } from '../../messaging/port.ts';
import { isAutoReply } from './isAutoReply.ts';
import { headerValue } from './parseMail.ts';
import { cut } from '../../model/cut.ts';

/** As much of a long header as the product keeps, in characters. */
const maxSubject = 300;
const maxName = 120;
/** A long thread names every mail before it; the nearest lead back to us. */
const maxReferences = 30;
/** What is longer than this is no name of a message. */
const maxId = 200;

/** Everything of an inbound email that its head says. */
export type MailHead = Omit<InboundMessage, 'channel' | 'provider' | 'text'>;

/**
 * Reads the head of a mail. Undefined where nobody is named as its sender: then there is nobody to answer.
 * @param envelope what the transport knows besides: who the mail was delivered to, and where failures would go
 */
export function mailHead(mail: ParsedMail, envelope: { to: readonly string[]; returnPath: string | undefined }): MailHead | undefined {
  const [sender] = mail.from?.value ?? [];
  const from = sender?.address?.toLowerCase();
  if (!from) return undefined;
  return {
    providerId: nameOf(mail, from),
    from,
    fromName: cut(sender?.name ?? '', maxName) || undefined,
    to: [...new Set([...envelope.to, ...namedRecipients(mail)].map((address) => address.toLowerCase()))],
    subject: mail.subject === undefined ? undefined : cut(mail.subject, maxSubject),
    references: references(mail),
    autoReply: isAutoReply(mail, from, envelope.returnPath),
  };
}

/** The Message-ID; where a mail has none, a name made of its head, which is the same at every delivery. */
function nameOf(mail: ParsedMail, from: string): string {
  const [id] = messageIds(mail.messageId ?? '');
  if (id !== undefined && id.length <= maxId) return id;
  const head = [from, headerValue(mail, 'date'), mail.subject, id].join('\n');
  return createHash('sha256').update(head).digest('hex');
}

/** Message-IDs of the mails it answers, without angle brackets, the nearest first. */
function references(mail: ParsedMail): string[] {
  const older = messageIds([mail.references ?? []].flat().join(' ')).reverse();
  return [...new Set([...messageIds(mail.inReplyTo ?? ''), ...older])].slice(0, maxReferences);
}

export function messageIds(header: string): string[] {
  return [...header.matchAll(/<([^<>\s]+)>/g)].flatMap(([, id]) => (id === undefined ? [] : [id]));
}

function namedRecipients(mail: ParsedMail): string[] {
  const lists: AddressObject[] = [mail.to ?? [], mail.cc ?? []].flat();
  const named = lists.flatMap(({ value }) => value.flatMap(({ address, group }) => [address, ...(group ?? []).map((one) => one.address)]));
  const delivered = ['delivered-to', 'x-original-to'].map((name) => headerValue(mail, name)?.replace(/[<>\s]/g, ''));
  return [...named, ...delivered].flatMap((address) => address || []);
}
