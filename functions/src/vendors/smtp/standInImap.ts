import type { Socket } from 'node:net';
import hoodiecrow from 'hoodiecrow-imap';
import { standInCertificate, standInKey } from '../transport/standInCertificate.ts';
import { standInSmtpUser } from './standInSmtp.ts';

/** A real mailbox on 127.0.0.1, for tests and for people's hands. */
export interface StandInImap {
  port: number;
  /** Lets a mail arrive; answers its UID. */
  receive(raw: string): number;
  /** Flags of every mail in the inbox, by UID. */
  flags(): Record<number, string[]>;
  /** Makes the mailbox anew, as servers do that have lost their index. */
  renumber(): void;
  close(): Promise<void>;
}

const arrived = '01-Mar-2027 10:00:00 +0000';

/** @param security `tls` from the first byte, `starttls`, or `plain` */
export async function standInImap(security: 'tls' | 'starttls' | 'plain'): Promise<StandInImap> {
  const imap = hoodiecrow({
    secureConnection: security === 'tls',
    credentials: { key: standInKey, cert: standInCertificate },
    plugins: ['ID', 'SASL-IR', 'AUTH-PLAIN', 'ENABLE', ...(security === 'starttls' ? ['STARTTLS', 'LOGINDISABLED'] : [])],
    users: { [standInSmtpUser.username]: { password: standInSmtpUser.password.replaceAll(' ', '') } },
    storage: { INBOX: {}, '': {} },
  });
  const { server } = imap;
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    // It answers in small pieces, and each would wait for the last one's receipt.
    socket.setNoDelay(true);
    // Clients that break off are what the tests are about.
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in is not listening');
  return {
    port: address.port,
    receive: (raw) => imap.appendMessage('INBOX', [], arrived, raw.replace(/\r?\n/g, '\r\n')).message.uid,
    flags: () => Object.fromEntries(imap.getMailbox('INBOX').messages.map(({ uid, flags }) => [uid, flags])),
    renumber: () => {
      imap.getMailbox('INBOX').uidvalidity += 1;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
