import type { ContentSettings } from '@model/contentWorkflow.ts';
import type { ContentKind } from '@model/words.ts';
import { destinationName, type PublishingAccounts } from '../destinationName.ts';

/** Where a piece of a kind goes, and whether that waits for an OK: `Your page (with your OK)`. */
export function goesTo(kind: ContentKind, { destinations }: Pick<ContentSettings, 'destinations'>, accounts: PublishingAccounts): string {
  const places = destinations
    .filter(({ kinds }) => kinds.includes(kind))
    .map(({ destination, publish }) => `${destinationName(destination, accounts)} (${publish === 'automatic' ? 'by itself' : 'with your OK'})`);
  return places.length === 0 ? 'Goes nowhere yet' : `Goes to: ${places.join(', ')}`;
}
