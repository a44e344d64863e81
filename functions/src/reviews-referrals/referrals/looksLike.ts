import { mailboxOf } from './mailbox.ts';
import { searchWords } from '../../model/search.ts';

export interface Appearance {
  names: readonly string[];
  /** As typed, or normalised. */
  emails: readonly string[];
  phones: readonly string[];
}

/** Mailboxes that belong to a role: that two businesses have one says nothing. */
const roles: ReadonlySet<string> = new Set(['info', 'office', 'contact', 'mail', 'email', 'hello', 'admin', 'sales', 'me', 'home', 'kontakt', 'contacto']);
/** Digits of a number that are the same however its beginning was typed. */
const phoneEnd = 8;

/**
 * Whether two people may be one: the same first and family name, in either order; the same mailbox at whatever
 * provider; or the same end of a phone number. It is a reason to look, no proof.
 */
export function looksLike(one: Appearance, other: Appearance): boolean {
  return (
    haveOneInCommon(one.names, other.names, nameKey) ||
    haveOneInCommon(one.emails, other.emails, mailboxKey) ||
    haveOneInCommon(one.phones, other.phones, phoneKey)
  );
}

function haveOneInCommon(one: readonly string[], other: readonly string[], key: (text: string) => string | undefined): boolean {
  const keys = new Set(one.map(key).filter((found) => found !== undefined));
  return other.map(key).some((found) => found !== undefined && keys.has(found));
}

function nameKey(name: string): string | undefined {
  const words = searchWords(name);
  const [first, last] = [words.at(0), words.at(-1)];
  // A first name alone is too many people's.
  if (first === undefined || last === undefined || words.length < 2) return undefined;
  return [first, last].sort().join(' ');
}

function mailboxKey(email: string): string | undefined {
  const local = mailboxOf(email)?.local;
  return local === undefined || roles.has(local) ? undefined : local;
}

function phoneKey(phone: string): string | undefined {
  const digits = phone.replace(/\D/g, '');
  return digits.length < phoneEnd ? undefined : digits.slice(-phoneEnd);
}
