import type { ImapFlow } from 'imapflow';
import type { InboundMessage } from '../../messaging/port.ts';
import type { SmtpAccount, SmtpCredentials } from '../../model/connection.ts';
import { AppError } from '../../platform/errors.ts';
import { errorFields, log } from '../../platform/logging.ts';
import { mailHead } from '../mail/mailHead.ts';
import { parseMail } from '../mail/parseMail.ts';
import { type BouncedMail, readBounce } from '../mail/readBounce.ts';
import { writtenText } from '../mail/writtenText.ts';
import { isSignInRefused, openMailbox } from './openMailbox.ts';
import { signInSentence } from './smtpFailure.ts';
import type { SmtpOptions } from './smtpOptions.ts';

/** How far a mailbox has been read. UIDs grow, as long as the mailbox keeps its `uidValidity` (RFC 3501). */
export interface MailboxCursor {
  uidValidity: string;
  lastUid: number;
}

export interface MailboxRead {
  messages: InboundMessage[];
  /** Reports on mails of ours, named by their Message-ID. */
  events: BouncedMail[];
  cursor: MailboxCursor;
}

/** Of a larger mail only the beginning is read; what somebody wrote stands there. Bytes. */
const maxMailBytes = 1024 * 1024;

/**
 * Reads mail that has come since the last time, oldest first, and leaves the mailbox as it was: nothing is marked as
 * read. The first time, and after a mailbox was made anew, it begins with the present. Where more mail waits than
 * `limit`, the cursor stops before the rest.
 * @param cursor from the last time; undefined the first time
 * @param limit the most mails to read
 * @throws AppError `unavailable`: reason `signInRefused` where a person has to mend the connection, `unreachable` where
 * trying again may help; `invalid` where the account has no mailbox to read
 */
export async function readMailbox(
  account: SmtpAccount,
  credentials: SmtpCredentials,
  cursor: MailboxCursor | undefined,
  limit: number,
  options: SmtpOptions = {},
): Promise<MailboxRead> {
  if (account.imap === null) throw new AppError('invalid', 'The connection has no mailbox to read', { field: 'imap' });
  try {
    const { client, close } = await openMailbox(account.imap, account, credentials, options);
    try {
      return await readNew(client, account, cursor, limit);
    } finally {
      close();
    }
  } catch (error) {
    if (isSignInRefused(error)) throw new AppError('unavailable', signInSentence(account), { reason: 'signInRefused', cause: error });
    throw new AppError('unavailable', 'The mailbox could not be read just now.', { reason: 'unreachable', cause: error });
  }
}

async function readNew(client: ImapFlow, account: SmtpAccount, cursor: MailboxCursor | undefined, limit: number): Promise<MailboxRead> {
  const mailbox = await client.mailboxOpen('INBOX', { readOnly: true });
  const uidValidity = String(mailbox.uidValidity);
  const read: MailboxRead = { messages: [], events: [], cursor: { uidValidity, lastUid: mailbox.uidNext - 1 } };
  if (cursor?.uidValidity !== uidValidity) return read;
  // A range that begins beyond the last mail still holds the last mail.
  const found = (await client.search({ uid: `${cursor.lastUid + 1}:*` }, { uid: true })) || [];
  const uids = found.filter((uid) => uid > cursor.lastUid).sort((a, b) => a - b).slice(0, limit);
  for (const uid of uids) {
    const mail = await client.fetchOne(String(uid), { source: { maxLength: maxMailBytes } }, { uid: true });
    // A mail that was moved away in the meantime is none of ours.
    if (mail && mail.source) await addMail(read, mail.source, account, uid);
  }
  return { ...read, cursor: { uidValidity, lastUid: uids.at(-1) ?? cursor.lastUid } };
}

async function addMail(read: MailboxRead, source: Buffer, account: SmtpAccount, uid: number): Promise<void> {
  try {
    const mail = await parseMail(source);
    const bounce = readBounce(mail);
    if (bounce !== undefined) {
      read.events.push(bounce);
      return;
    }
    const head = mailHead(mail, { to: [], returnPath: undefined });
    if (head === undefined || isOurs(head.from, account)) return;
    const text = await writtenText({ text: mail.text, html: mail.html || undefined });
    read.messages.push({ channel: 'email', provider: 'smtp', ...head, text });
  } catch (error) {
    // One mail that nobody can read must not keep all later ones from being read.
    log.warning('mail could not be read', { uid, ...errorFields(error) });
  }
}

/** What the business itself has sent to its own mailbox, an alert for one. */
function isOurs(from: string, account: SmtpAccount): boolean {
  return from === account.fromEmail.toLowerCase() || from === account.username.toLowerCase();
}
