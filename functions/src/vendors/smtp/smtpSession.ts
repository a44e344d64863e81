import { Readable } from 'node:stream';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { SmtpAccount, SmtpCredentials } from '../../model/connection.ts';
import { timeoutOf } from '../transport/vendorOptions.ts';
import { passwordOf, type SmtpOptions, smtpSettings } from './smtpOptions.ts';

/** How far a session has come. Until `content` nothing of a message but its addresses has left. */
export type SmtpPhase = 'connecting' | 'signingIn' | 'envelope' | 'content';

/** One session with a mail server. Its steps reject with the library's error; `phase` says where it was then. */
export interface SmtpSession {
  readonly phase: SmtpPhase;
  signIn(): Promise<void>;
  send(mail: { from: string; to: string; content: Buffer }): Promise<void>;
  close(): void;
}

/**
 * A session for one mail, with one deadline for all of it, which begins now. The library's own sending does not say how
 * far it came when a connection breaks, and that is what decides whether a mail may be sent again.
 */
export async function smtpSession(account: SmtpAccount, credentials: SmtpCredentials, options: SmtpOptions): Promise<SmtpSession> {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection');
  const connection: SMTPConnection = new Connection(smtpSettings(account.smtp, options));
  let phase: SmtpPhase = 'connecting';
  let breakOff: (error: Error) => void = () => undefined;
  const brokenOff = new Promise<never>((_, reject) => {
    breakOff = reject;
  });
  // Whichever step is under way reports it; between two steps nobody does.
  brokenOff.catch(() => undefined);
  connection.on('error', (error: Error) => breakOff(error));
  const deadline = setTimeout(() => {
    breakOff(new Error('the mail server took too long'));
    connection.close();
  }, timeoutOf(options));
  const step = <T>(begin: (done: (error: Error | null | undefined, result?: T) => void) => void): Promise<T | undefined> =>
    Promise.race([brokenOff, new Promise<T | undefined>((resolve, reject) => begin((error, result) => (error ? reject(error) : resolve(result))))]);
  return {
    get phase() {
      return phase;
    },
    async signIn() {
      await step((done) => connection.connect(done));
      phase = 'signingIn';
      await step((done) => connection.login({ user: account.username, pass: passwordOf(account, credentials) }, done));
      phase = 'envelope';
    },
    async send({ from, to, content }) {
      // Read only once the server has asked for the content.
      const mail = Readable.from(
        (function* () {
          phase = 'content';
          yield content;
        })(),
      );
      await step((done) => connection.send({ from, to, size: content.length }, mail, done));
      clearTimeout(deadline);
      connection.quit();
    },
    close() {
      clearTimeout(deadline);
      connection.close();
    },
  };
}
