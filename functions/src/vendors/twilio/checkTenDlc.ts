import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Twilio } from 'twilio';
import type { Finding, TwilioAccount, TwilioCredentials } from '../../model/connection.ts';
import type { VendorOptions } from '../transport/vendorOptions.ts';
import { openTwilio } from './openTwilio.ts';

/** Services looked through for the one that holds a number; a small business has one or two. */
const maxServices = 20;

/** Prefixes of toll-free numbers in North America: they are verified in another way than local ones. */
const tollFree = /^\+1(800|833|844|855|866|877|888)/;

/**
 * Whether US carriers will let texts of this account through: a local number has to belong to a messaging service with
 * a registered campaign (A2P 10DLC), or it is blocked. Undefined for numbers of other countries.
 */
export async function checkTenDlc(
  account: TwilioAccount,
  credentials: TwilioCredentials,
  options: VendorOptions = {},
): Promise<Finding | undefined> {
  if (!account.from.startsWith('MG') && !isUs(account.from)) return undefined;
  if (tollFree.test(account.from)) {
    return finding('notChecked', 'A toll-free number has to be verified before US and Canadian carriers let its texts through. Twilio shows that under Phone Numbers, at the number, as Regulatory Information.');
  }
  try {
    const { client } = await openTwilio(account, credentials, options);
    const services = account.from.startsWith('MG') ? await serviceWithUsNumber(client, account.from) : await servicesOf(client, account.from);
    if (services === undefined) return undefined;
    if (services.length === 0) {
      return finding('missing', 'Your number is in no messaging service, so it cannot be registered for business texts (A2P 10DLC) and US carriers block it. Make a messaging service at Twilio, add the number, and register under Messaging > Regulatory Compliance.');
    }
    const campaigns = await Promise.all(services.map((sid) => client.messaging.v1.services(sid).usAppToPerson.list({ limit: 5 })));
    return judge(campaigns.flat().map(({ campaignStatus }) => campaignStatus));
  } catch {
    return finding('notChecked', 'Twilio did not say whether your US number is registered for business texts (A2P 10DLC). It is checked again later.');
  }
}

/** Twilio's words for how far a campaign is. */
function judge(statuses: readonly string[]): Finding {
  if (statuses.includes('VERIFIED')) return finding('good', 'Your US number is registered for business texts (A2P 10DLC).');
  if (statuses.includes('IN_PROGRESS') || statuses.includes('PENDING')) {
    return finding('missing', 'Your registration for business texts (A2P 10DLC) is with the carriers. Until they agree, they may block texts to US numbers.');
  }
  if (statuses.length > 0) {
    return finding('wrong', 'Your registration for business texts (A2P 10DLC) was turned down, so US carriers block your texts. Twilio says why under Messaging > Regulatory Compliance.');
  }
  return finding('missing', 'Your US number is not registered for business texts (A2P 10DLC), so US carriers block them. Register your brand and a campaign at Twilio under Messaging > Regulatory Compliance.');
}

/** The service itself where one of its numbers is of the US, undefined where none is. */
async function serviceWithUsNumber(client: Twilio, sid: string): Promise<string[] | undefined> {
  const numbers = await client.messaging.v1.services(sid).phoneNumbers.list({ limit: 100 });
  return numbers.some(({ phoneNumber }) => isUs(phoneNumber) && !tollFree.test(phoneNumber)) ? [sid] : undefined;
}

async function servicesOf(client: Twilio, number: string): Promise<string[]> {
  const services = await client.messaging.v1.services.list({ limit: maxServices });
  const holds = await Promise.all(
    services.map(async ({ sid }) => {
      const numbers = await client.messaging.v1.services(sid).phoneNumbers.list({ limit: 400 });
      return numbers.some(({ phoneNumber }) => phoneNumber === number) ? [sid] : [];
    }),
  );
  return holds.flat();
}

/** A number of the US; one whose country cannot be told from its digits counts, as most with +1 are. */
function isUs(number: string): boolean {
  const parsed = parsePhoneNumberFromString(number);
  return parsed?.countryCallingCode === '1' && (parsed.country === undefined || parsed.country === 'US');
}

function finding(state: Finding['state'], sentence: string): Finding {
  return { check: 'tenDlc', state, sentence };
}
