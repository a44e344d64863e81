import type { ConsentEntry } from './contact.ts';

/** What a person last said about messages of a kind on a channel; undefined where they were never asked. */
export function lastWord(
  consents: readonly ConsentEntry[],
  purpose: ConsentEntry['purpose'],
  channel: ConsentEntry['channel'],
): boolean | undefined {
  return consents.findLast((entry) => entry.purpose === purpose && entry.channel === channel)?.granted;
}
