import type { DeliveryOutcome, MessageProvider, OutboundMessage } from '../../messaging/port.ts';
import type { SmtpAccount, SmtpCredentials } from '../../model/connection.ts';
import { composeMail } from './composeMail.ts';
import { smtpFailure } from './smtpFailure.ts';
import type { SmtpOptions } from './smtpOptions.ts';
import { smtpSession } from './smtpSession.ts';

/** Sessions at a time: Microsoft's servers take three of one account, others a few more. */
const atOnce = 3;

/**
 * Email through Gmail or any mail server: one session per message, no retries of its own. It cannot be asked what became
 * of a message. Answers come to the mailbox itself, which readMailbox reads.
 */
export function smtpChannel(account: SmtpAccount, credentials: SmtpCredentials, options: SmtpOptions = {}): MessageProvider {
  return {
    name: 'smtp',
    atOnce,
    sender: { fromEmail: account.fromEmail, inboundDomain: undefined },
    deliver: (message) => deliver(account, credentials, options, message),
  };
}

async function deliver(
  account: SmtpAccount,
  credentials: SmtpCredentials,
  options: SmtpOptions,
  message: OutboundMessage,
): Promise<DeliveryOutcome> {
  const content = await composeMail(account, message);
  const session = await smtpSession(account, credentials, options);
  try {
    await session.signIn();
    await session.send({ from: account.fromEmail, to: message.to, content });
    return { result: 'sent', provider: 'smtp', providerId: message.emailId ?? message.messageId };
  } catch (error) {
    session.close();
    return smtpFailure(error, session.phase, account);
  }
}
