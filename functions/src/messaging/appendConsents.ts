import type { ConsentEntry } from '../model/contact.ts';

/** Lines of the ledger that are kept, the newest; beside them the address itself keeps a no. */
const entriesAtMost = 200;

/** The consent ledger with new lines at its end; what was said last in the same words is not written again. */
export function appendConsents(known: readonly ConsentEntry[], said: readonly ConsentEntry[]): ConsentEntry[] {
  const ledger = [...known];
  for (const entry of said) {
    const last = ledger.findLast(({ purpose, channel }) => purpose === entry.purpose && channel === entry.channel);
    if (last?.granted === entry.granted && last.wording === entry.wording) continue;
    ledger.push(entry);
  }
  return ledger.slice(-entriesAtMost);
}
