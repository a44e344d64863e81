import type { ConnectionCheck } from '../../messaging/port.ts';
import type { SmtpAccount, SmtpCredentials } from '../../model/connection.ts';
import { isSignInRefused, openMailbox } from './openMailbox.ts';
import { signInSentence, smtpFailure } from './smtpFailure.ts';
import type { SmtpOptions } from './smtpOptions.ts';
import { smtpSession } from './smtpSession.ts';

/** Signs in where mail is sent and, if replies are read, where they arrive. Nothing is sent and nothing is read. */
export async function checkSmtp(account: SmtpAccount, credentials: SmtpCredentials, options: SmtpOptions = {}): Promise<ConnectionCheck> {
  const outgoing = await checkOutgoing(account, credentials, options);
  if (!outgoing.ok || account.imap === null) return outgoing;
  try {
    const mailbox = await openMailbox(account.imap, account, credentials, options);
    mailbox.close();
    return { ok: true };
  } catch (error) {
    return isSignInRefused(error)
      ? { ok: false, field: 'password', message: `Sending works, but the mailbox cannot be read. ${signInSentence(account)}` }
      : { ok: false, field: 'imap.host', message: unreachable(account.imap, 'IMAP') };
  }
}

async function checkOutgoing(account: SmtpAccount, credentials: SmtpCredentials, options: SmtpOptions): Promise<ConnectionCheck> {
  const session = await smtpSession(account, credentials, options);
  try {
    await session.signIn();
    return { ok: true };
  } catch (error) {
    if (session.phase === 'connecting') return { ok: false, field: 'smtp.host', message: unreachable(account.smtp, 'SMTP') };
    const failure = smtpFailure(error, session.phase, account);
    return failure.result === 'broken'
      ? { ok: false, field: 'password', message: failure.error }
      : { ok: false, message: 'The mail server is busy just now. Try again in a minute.' };
  } finally {
    session.close();
  }
}

function unreachable({ host, port, security }: SmtpAccount['smtp'], what: string): string {
  const other = security === 'tls' ? 'STARTTLS' : 'TLS';
  return `${host} did not answer as a secure ${what} server on port ${port}. Check the name and the port, or try ${other}.`;
}
