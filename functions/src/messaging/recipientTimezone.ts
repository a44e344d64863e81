import { IANAZone } from 'luxon';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { AddressChannel } from '../model/words.ts';

/** Zones in which it must be a decent hour; more of them and no hour would be left. */
const zonesAtMost = 4;

/** By whose clock a person may be written to, by channel. */
export type RecipientZones = Readonly<Record<AddressChannel, readonly string[]>>;

/**
 * The time zones of a person: the one on record about them, else for texts those of their number, else the
 * business's. A number that may be anywhere (toll-free, or of a country with many zones) tells nothing where the
 * business's own zone is one of its.
 * @param phone in E.164; undefined where nobody would be written to there
 */
export async function recipientTimezones(
  known: string | undefined,
  phone: string | undefined,
  businessZone: string,
): Promise<RecipientZones> {
  if (known !== undefined) return { email: [known], sms: [known] };
  const zones = phone === undefined ? [] : await zonesOfNumber(phone);
  if (zones.length === 0) return { email: [businessZone], sms: [businessZone] };
  const vague = zones.length > zonesAtMost && zones.includes(businessZone);
  return { email: [businessZone], sms: vague ? [businessZone] : zones.slice(0, zonesAtMost) };
}

async function zonesOfNumber(phone: string): Promise<string[]> {
  const number = parsePhoneNumberFromString(phone);
  if (!number) return [];
  // Its table takes a moment to read: only where a phone is written to.
  const { timezones } = await import('libphonenumber-geo-carrier');
  const zones = await timezones(number);
  return (zones ?? []).filter((zone) => IANAZone.isValidZone(zone) && !zone.startsWith('Etc/'));
}
