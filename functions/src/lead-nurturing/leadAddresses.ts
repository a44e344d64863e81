import { normaliseEmail, normalisePhone } from '../intake/normaliseAddress.ts';
import type { LeadIntake } from '../model/lead.ts';
import type { AddressChannel } from '../model/words.ts';

/** What a lead typed, made comparable; `to` is undefined where it is no address that can be written to. */
export interface LeadAddress {
  given: boolean;
  to: string | undefined;
  country: string | undefined;
}

/** @param country ISO country that phone numbers without a prefix belong to */
export function leadAddresses(
  lead: Pick<LeadIntake, 'email' | 'phone'>,
  country: string,
): Readonly<Record<AddressChannel, LeadAddress>> {
  const phone = lead.phone ? normalisePhone(lead.phone, country) : undefined;
  return {
    email: {
      given: Boolean(lead.email),
      to: lead.email ? normaliseEmail(lead.email) : undefined,
      country: undefined,
    },
    sms: { given: Boolean(lead.phone), to: phone?.e164, country: phone?.country },
  };
}
