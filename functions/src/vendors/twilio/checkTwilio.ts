import type { Twilio } from 'twilio';
import type { ConnectionCheck } from '../../messaging/port.ts';
import type { TwilioAccount, TwilioCredentials } from '../../model/connection.ts';
import type { VendorOptions } from '../transport/vendorOptions.ts';
import { openTwilio } from './openTwilio.ts';
import { twilioAnswer } from './twilioFailure.ts';

/** Asks Twilio whether the account is open, and whether the number or messaging service is its own and can text. */
export async function checkTwilio(
  account: TwilioAccount,
  credentials: TwilioCredentials,
  options: VendorOptions = {},
): Promise<ConnectionCheck> {
  const { client } = await openTwilio(account, credentials, options);
  try {
    const { status } = await client.api.v2010.accounts(account.accountSid).fetch();
    if (status !== 'active') {
      return { ok: false, field: 'accountSid', message: `This Twilio account is ${status}. See what its console says, then connect again.` };
    }
    return account.from.startsWith('MG') ? await checkService(client, account.from) : await checkNumber(client, account.from);
  } catch (error) {
    switch (twilioAnswer(error)?.status) {
      case 401:
      case 403:
        return { ok: false, field: 'authToken', message: 'Twilio does not accept this account SID and auth token. Copy both from the first page of its console.' };
      case 404:
        return { ok: false, field: 'accountSid', message: 'Twilio knows no account with this SID. Copy it from the first page of its console.' };
      default:
        return { ok: false, message: 'Twilio could not be reached just now. Try again in a minute.' };
    }
  }
}

async function checkNumber(client: Twilio, number: string): Promise<ConnectionCheck> {
  const [owned] = await client.incomingPhoneNumbers.list({ phoneNumber: number, limit: 1 });
  if (owned === undefined) {
    return { ok: false, field: 'from', message: `${number} is not a number of this Twilio account. Its own are listed there under Phone Numbers.` };
  }
  return owned.capabilities.sms
    ? { ok: true }
    : { ok: false, field: 'from', message: `${number} cannot send texts. Choose a number with SMS at Twilio.` };
}

async function checkService(client: Twilio, sid: string): Promise<ConnectionCheck> {
  const service = client.messaging.v1.services(sid);
  try {
    await service.fetch();
  } catch (error) {
    if (twilioAnswer(error)?.status !== 404) throw error;
    return { ok: false, field: 'from', message: 'This messaging service is not one of this Twilio account. Its own are listed there under Messaging > Services.' };
  }
  const [numbers, shortCodes] = await Promise.all([service.phoneNumbers.list({ limit: 1 }), service.shortCodes.list({ limit: 1 })]);
  return numbers.length + shortCodes.length > 0
    ? { ok: true }
    : { ok: false, field: 'from', message: 'This messaging service has no number. Add one to its sender pool at Twilio.' };
}
