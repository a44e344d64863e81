import type { User } from 'firebase/auth';
import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Business } from '@model/business.ts';
import type { Role } from '@model/words.ts';
import type { Stored } from './collections.ts';
import { type Formats, makeFormats } from './format.ts';
import { productNow } from './productClock.ts';

export interface BusinessContext {
  user: User;
  businessId: string;
  /** The role of the person who is signed in, in this business. */
  role: Role;
  /** The business's document, live. */
  business: Stored<Business>;
  /** Every business of this person. */
  businesses: Readonly<Record<string, Role>>;
  switchTo: (businessId: string) => void;
  /** Formats by the business's locale, time zone and currency. */
  formats: Formats;
  /** Product time at this moment. For what is shown, `useNow()` keeps up with it. */
  now: () => Date;
}

const Context = createContext<BusinessContext | null>(null);

export function BusinessProvider({
  children,
  ...given
}: Omit<BusinessContext, 'formats' | 'now'> & { children: ReactNode }) {
  const { user, businessId, role, business, businesses, switchTo } = given;
  const { locale, timezone, currency } = business;
  const formats = useMemo(() => makeFormats({ locale, timezone, currency }), [locale, timezone, currency]);
  const value = useMemo(
    () => ({ user, businessId, role, business, businesses, switchTo, formats, now: productNow }),
    [user, businessId, role, business, businesses, switchTo, formats],
  );
  return <Context value={value}>{children}</Context>;
}

/** The business that is being looked at, and by whom. Every signed-in page is inside it. */
export function useBusiness(): BusinessContext {
  const value = use(Context);
  if (!value) throw new Error('useBusiness() is for signed-in pages');
  return value;
}

const staff: readonly Role[] = ['owner', 'manager', 'agent'];
const managers: readonly Role[] = ['owner', 'manager'];

/** What the role allows. Rules and functions hold the same; this only keeps buttons away that would be refused. */
export function usePermissions() {
  const { role } = useBusiness();
  return { canWorkLeads: staff.includes(role), canChangeSettings: managers.includes(role) };
}
