import { normaliseEmail, normalisePhone } from './normaliseAddress.ts';
import type { AddressChannel } from '../model/words.ts';

/** What somebody typed, made comparable; `to` is undefined where it is no address that can be written to. */
export interface TypedAddress {
  given: boolean;
  to: string | undefined;
  country: string | undefined;
}

export type TypedAddresses = Readonly<Record<AddressChannel, TypedAddress>>;

/** @param country ISO country that phone numbers without a prefix belong to */
export function typedAddresses(typed: { readonly email?: string; readonly phone?: string }, country: string): TypedAddresses {
  const phone = typed.phone ? normalisePhone(typed.phone, country) : undefined;
  return {
    email: {
      given: Boolean(typed.email),
      to: typed.email ? normaliseEmail(typed.email) : undefined,
      country: undefined,
    },
    sms: { given: Boolean(typed.phone), to: phone?.e164, country: phone?.country },
  };
}
