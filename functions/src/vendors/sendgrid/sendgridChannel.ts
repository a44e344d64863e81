import type { DeliveryOutcome, MessageProvider, OutboundMessage } from '../../messaging/port.ts';
import type { SendgridAccount, SendgridCredentials } from '../../model/connection.ts';
import { realNow } from '../../platform/clock.ts';
import { lowerCaseHeaders } from '../transport/lowerCaseHeaders.ts';
import type { VendorOptions } from '../transport/vendorOptions.ts';
import { openSendgrid } from './openSendgrid.ts';
import { sendgridFailure } from './sendgridFailure.ts';
import { sendgridMail } from './sendgridMail.ts';

/** Email through SendGrid: one request per message, no retries of its own. It cannot be asked what became of a message. */
export function sendgridChannel(
  account: SendgridAccount,
  credentials: SendgridCredentials,
  options: VendorOptions = {},
): MessageProvider {
  return {
    name: 'sendgrid',
    sender: { fromEmail: account.fromEmail, inboundDomain: account.inboundDomain || undefined },
    deliver: (message) => deliver(account, credentials, options, message),
  };
}

async function deliver(
  account: SendgridAccount,
  credentials: SendgridCredentials,
  options: VendorOptions,
  message: OutboundMessage,
): Promise<DeliveryOutcome> {
  const { MailService } = await import('./sdk.ts');
  const { client, agents } = await openSendgrid(credentials, options);
  const mail = new MailService();
  mail.setClient(client);
  try {
    const [response] = await mail.send(sendgridMail(account, message));
    const providerId = lowerCaseHeaders(response.headers)['x-message-id'] ?? '';
    return { result: 'sent', provider: 'sendgrid', providerId };
  } catch (error) {
    return sendgridFailure(error, agents.mayHaveLeft(), realNow());
  }
}
