import { maskAddress } from './maskAddress.ts';
import { channelPreference, type Preferences } from './planPreferences.ts';
import { addressId } from '../../business/addressId.ts';
import { loadSettings } from '../../business/loadSettings.ts';
import type { UnsubscribeGrant } from '../../messaging/unsubscribeToken.ts';
import type { Address, Contact } from '../../model/contact.ts';
import { type AddressChannel } from '../../model/words.ts';
import { addressKey } from '../../platform/config.ts';
import type { Services } from '../../services.ts';

/** As many addresses of one person as the page shows, of each channel. */
const shownAtMost = 5;

export interface PreferencesReadings {
  contactId: string;
  openLeadId: string | undefined;
  /** BCP 47, of the person. */
  language: string | undefined;
  /** The one that the link is about. */
  address: Address;
  preferences: Preferences;
}

/** What the person behind a link has chosen; undefined where the address is not on record. */
export async function readPreferences({ paths }: Services, grant: UnsubscribeGrant): Promise<PreferencesReadings | undefined> {
  const { businessId } = grant;
  const addressRef = (id: string) => paths.addresses(businessId).doc(id);
  const address = (await addressRef(grant.addressId).get()).data();
  if (!address) return undefined;
  const [{ business }, contactSnapshot] = await Promise.all([
    loadSettings(paths, businessId),
    paths.contacts(businessId).doc(address.contactId).get(),
  ]);
  const contact = contactSnapshot.data();
  const read = async (channel: AddressChannel) => {
    const addresses = (channel === 'email' ? contact?.emails : contact?.phones)?.slice(-shownAtMost) ?? [];
    const onRecord = await Promise.all(
      addresses.map(async (each) => (await addressRef(addressId(channel, each, addressKey())).get()).data()),
    );
    return { onRecord, preference: channelPreference(addresses.map(maskAddress), onRecord) };
  };
  const [email, sms] = await Promise.all([read('email'), read('sms')]);
  return {
    contactId: address.contactId,
    openLeadId: contact?.openLeadId ?? undefined,
    language: contact?.language,
    address,
    preferences: {
      business: business.name,
      news: wantsNews(contact, email.onRecord),
      email: email.preference,
      // Whoever was never asked about texts gets none, and there is nothing to choose.
      texts: contact?.consents.some(({ channel }) => channel === 'sms') ? sms.preference : undefined,
    },
  };
}

function wantsNews(contact: Contact | undefined, emails: readonly (Address | undefined)[]): boolean {
  return Boolean(contact?.mailable.newsletter) && emails.every((each) => !each?.blocked && !each?.marketingRefusedAt);
}
