import type { DeliveryOutcome, LookUp, MessageProvider, OutboundMessage } from '../../messaging/port.ts';
import type { TwilioAccount, TwilioCredentials } from '../../model/connection.ts';
import { realNow } from '../../platform/clock.ts';
import type { VendorOptions } from '../transport/vendorOptions.ts';
import { findTwilioMessage } from './findTwilioMessage.ts';
import { openTwilio } from './openTwilio.ts';
import { twilioError } from './twilioErrors.ts';
import { refusal, twilioFailure } from './twilioFailure.ts';

/** Text messages through Twilio: one request per message, no retries of its own. */
export function twilioChannel(account: TwilioAccount, credentials: TwilioCredentials, options: VendorOptions = {}): MessageProvider {
  return {
    name: 'twilio',
    deliver: (message) => deliver(account, credentials, options, message),
    lookUp: (question) => lookUp(account, credentials, options, question),
  };
}

async function deliver(
  account: TwilioAccount,
  credentials: TwilioCredentials,
  options: VendorOptions,
  message: OutboundMessage,
): Promise<DeliveryOutcome> {
  const call = await openTwilio(account, credentials, options);
  try {
    const { sid, status, errorCode } = await call.client.messages.create({
      to: message.to,
      body: message.body,
      ...(account.from.startsWith('MG') ? { messagingServiceSid: account.from } : { from: account.from }),
      ...(message.statusUrl !== undefined && { statusCallback: message.statusUrl }),
    });
    if (status === 'failed' || status === 'undelivered') return refusal(errorCode ?? undefined, twilioError(errorCode ?? undefined));
    return { result: 'sent', provider: 'twilio', providerId: sid };
  } catch (error) {
    return twilioFailure(error, call.mayHaveLeft(), call.answerHeaders(), realNow());
  }
}

/** As many as one page holds; nobody is texted more often in the time that an outcome stays unclear. */
const maxListed = 200;

async function lookUp(
  account: TwilioAccount,
  credentials: TwilioCredentials,
  options: VendorOptions,
  question: { to: string; body: string; from: Date; until: Date },
): Promise<LookUp> {
  try {
    const { client } = await openTwilio(account, credentials, options);
    // By number only: a text that still waits at Twilio has no date of sending, and a filter by date would hide it.
    const listed = await client.messages.list({ to: question.to, limit: maxListed, pageSize: maxListed });
    return findTwilioMessage(listed, question, listed.length === maxListed);
  } catch {
    return { found: 'unknown' };
  }
}
