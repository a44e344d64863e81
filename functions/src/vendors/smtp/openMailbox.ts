import type { ImapFlow } from 'imapflow';
import * as z from 'zod/mini';
import type { SmtpAccount, SmtpCredentials } from '../../model/connection.ts';
import { timeoutOf } from '../transport/vendorOptions.ts';
import { imapSettings, type SmtpOptions } from './smtpOptions.ts';

/** How long reading a mailbox may take in all, as a multiple of one step: several mails are fetched one after the other. */
const steps = 4;

export interface OpenMailbox {
  client: ImapFlow;
  close: () => void;
}

/** Signs in to a mailbox. Rejects with the library's error; `isSignInRefused` tells a wrong password from the rest. */
export async function openMailbox(
  server: SmtpAccount['smtp'],
  account: SmtpAccount,
  credentials: SmtpCredentials,
  options: SmtpOptions,
): Promise<OpenMailbox> {
  const { ImapFlow: Client } = await import('imapflow');
  const client = new Client(imapSettings(server, account, credentials, options));
  // Whatever is under way rejects by itself; without a listener the same error would end the process.
  client.on('error', () => undefined);
  const deadline = setTimeout(() => client.close(), timeoutOf(options) * steps);
  const close = () => {
    clearTimeout(deadline);
    client.close();
  };
  try {
    await client.connect();
  } catch (error) {
    close();
    throw error;
  }
  return { client, close };
}

const refusedSignIn = z.object({ authenticationFailed: z.literal(true) });

export function isSignInRefused(error: unknown): boolean {
  return refusedSignIn.safeParse(error).success;
}
