import * as z from 'zod/mini';
import type { DeliveryOutcome } from '../../messaging/port.ts';
import type { SmtpAccount } from '../../model/connection.ts';
import type { SmtpPhase } from './smtpSession.ts';

/** What the library throws. Where the server said no, `responseCode` and `response` hold its words. */
const smtpError = z.object({
  code: z.optional(z.string()),
  responseCode: z.optional(z.int()),
  response: z.optional(z.string()),
  command: z.optional(z.string()),
});

const provider = 'smtp';

/** Status codes (RFC 3463) by which the recipient's address is at fault; 5.1.7 and 5.1.8 are about the sender's. */
const badRecipient = /\b5\.1\.(1|2|3|6|10)\b/;
const badSender = /\b5\.1\.[78]\b/;
/** Gmail's word for an account that has sent all it may in a day. */
const dailyLimit = /\b5\.4\.5\b/;
const hourMs = 3_600_000;

/**
 * What is known after a session that did not end in a yes: a server that says no has taken nothing, whenever it says
 * so. Only silence after the content was on its way leaves it unclear.
 */
export function smtpFailure(error: unknown, phase: SmtpPhase, account: SmtpAccount): DeliveryOutcome {
  const { code, responseCode = 0, response = '', command = '' } = smtpError.safeParse(error).data ?? {};
  const busy: DeliveryOutcome = { result: 'busy', provider, retryAfterMs: undefined };
  if (phase === 'connecting') return busy;
  if (responseCode === 0) {
    if (phase === 'content') {
      return { result: 'unclear', provider, error: 'The mail server did not answer, so the email may or may not have gone out.' };
    }
    if (phase === 'signingIn' && code === 'EAUTH') return { result: 'broken', provider, error: signInSentence(account) };
    // The library itself refused the addresses or the size, before it said anything.
    if (code === 'EENVELOPE') return refusedAddress;
    return code === 'EMESSAGE' ? tooLarge : busy;
  }
  if (responseCode < 500) return busy;
  if (dailyLimit.test(response)) return { ...busy, retryAfterMs: hourMs };
  if (phase === 'signingIn' || responseCode === 530 || responseCode === 535) {
    return { result: 'broken', provider, error: signInSentence(account) };
  }
  if (responseCode === 552 || /\b5\.3\.4\b/.test(response)) return tooLarge;
  if (badSender.test(response) || command === 'MAIL FROM') {
    return { result: 'broken', provider, error: 'The mail server does not let you send from this address. Use the address of the mailbox itself, or allow this one there.' };
  }
  if (badRecipient.test(response)) return refusedAddress;
  return {
    result: 'refused',
    provider,
    error: command === 'RCPT TO' ? 'The mail server does not take emails to this address.' : 'The mail server did not accept the email. It may look like spam to it.',
  };
}

const refusedAddress: DeliveryOutcome = { result: 'refused', provider, error: 'There is no such mailbox. The address may be misspelled.', address: 'invalid' };
const tooLarge: DeliveryOutcome = { result: 'refused', provider, error: 'The email is too large for the mail server.' };

/** Why a mailbox does not let us in, and what to do, in plain words. */
export function signInSentence({ preset }: SmtpAccount): string {
  return preset === 'gmail'
    ? 'Gmail does not accept this address and password. It takes an app password only: turn on 2-Step Verification in the Google account, make one at myaccount.google.com/apppasswords, and paste its 16 letters.'
    : 'The mail server does not accept this user name and password. Some need an app password from the settings of the mailbox.';
}
