/** As much of the package as its stand-in uses; it brings no types. */
declare module 'hoodiecrow-imap' {
  import type { Server } from 'node:net';

  interface Message {
    uid: number;
    flags: string[];
  }
  interface Mailbox {
    messages: Message[];
    uidvalidity: number;
  }
  interface ImapServer {
    server: Server;
    getMailbox(path: string): Mailbox;
    appendMessage(path: string, flags: string[], internalDate: string, raw: string): { message: Message };
  }
  export default function hoodiecrow(options: {
    secureConnection?: boolean;
    credentials?: { key: string; cert: string };
    plugins?: string[];
    users?: Record<string, { password: string }>;
    storage?: Record<string, object>;
  }): ImapServer;
}
