import type { Address } from '../model/contact.ts';

/** One automatic greeting to an address in this time: nobody may use a form to have a stranger written to again and again. */
const greetingEveryMs = 24 * 60 * 60_000;

export function greetedRecently(address: Pick<Address, 'lastGreetedAt'> | undefined, now: Date): boolean {
  return address?.lastGreetedAt !== undefined && now.getTime() - address.lastGreetedAt.getTime() < greetingEveryMs;
}
