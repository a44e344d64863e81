import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { standInCertificate, standInKey } from '../transport/standInCertificate.ts';

/** Where in a session the stand-in makes trouble; what it then says is `says`, or nothing but a closed connection. */
export interface SmtpTrouble {
  at: 'connect' | 'signIn' | 'sender' | 'recipient' | 'content';
  does: 'says' | 'hangs' | 'cuts';
  /** The reply, such as `{ code: 421, text: '4.7.0 Try again later' }`. */
  reply?: { code: number; text: string };
}

/** A real mail server on 127.0.0.1, for tests and for people's hands. It keeps what it takes, and makes the trouble it is told to. */
export interface StandInSmtp {
  port: number;
  /** The mails it took, as they came. */
  readonly mails: { from: string; to: string[]; raw: Buffer; secure: boolean }[];
  /** Passwords it was offered, right or wrong. */
  readonly passwords: string[];
  next: SmtpTrouble | undefined;
  /** The password that it accepts. */
  accepts: string;
  close(): Promise<void>;
}

export const standInSmtpUser = { username: 'hello@harbor.example', password: 'abcd efgh ijkl mnop' } as const;

/** An address that does not exist. */
export const refusedBySmtp = 'nobody@nowhere.example';

/** @param security `tls` from the first byte, `starttls`, or `plain` */
export async function standInSmtp(security: 'tls' | 'starttls' | 'plain'): Promise<StandInSmtp> {
  const mails: StandInSmtp['mails'] = [];
  const passwords: string[] = [];
  const sockets = new Set<Socket>();
  const state: Pick<StandInSmtp, 'next' | 'accepts'> = { next: undefined, accepts: standInSmtpUser.password.replaceAll(' ', '') };

  /** Goes on unless trouble is due at this point. */
  const pass = (at: SmtpTrouble['at'], refuse: (error: Error) => void, goOn: () => void) => {
    const trouble = state.next;
    if (trouble?.at !== at) return goOn();
    if (trouble.does === 'says') return refuse(reply(trouble.reply?.code ?? 451, trouble.reply?.text ?? '4.3.0 As it was told'));
    if (trouble.does === 'cuts') for (const socket of sockets) socket.destroy();
  };

  const server = new SMTPServer({
    secure: security === 'tls',
    key: standInKey,
    cert: standInCertificate,
    hideSTARTTLS: security === 'plain',
    allowInsecureAuth: security === 'plain',
    disableReverseLookup: true,
    closeTimeout: 50,
    onConnect: (_session, done) => pass('connect', done, () => done()),
    onAuth: (auth, _session, done) => {
      passwords.push(auth.password ?? '');
      pass('signIn', done, () =>
        auth.username === standInSmtpUser.username && auth.password === state.accepts
          ? done(null, { user: auth.username })
          : done(reply(535, '5.7.8 Username and Password not accepted')),
      );
    },
    onMailFrom: (_address, _session, done) => pass('sender', done, () => done()),
    onRcptTo: ({ address }, _session, done) =>
      pass('recipient', done, () => (address === refusedBySmtp ? done(reply(550, '5.1.1 No such user here')) : done())),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () =>
        pass('content', done, () => {
          mails.push({ ...addressesOf(session), raw: Buffer.concat(chunks), secure: session.secure });
          done();
        }),
      );
    },
  });
  // Clients that break off are what the tests are about.
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return Object.assign(state, {
    port: portOf(server.server.address()),
    mails,
    passwords,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  });
}

function addressesOf({ envelope }: SMTPServerSession): { from: string; to: string[] } {
  return { from: envelope.mailFrom ? envelope.mailFrom.address : '', to: envelope.rcptTo.map(({ address }) => address) };
}

function reply(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the stand-in is not listening');
  return address.port;
}
