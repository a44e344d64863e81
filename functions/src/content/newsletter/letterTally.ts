import type { ChangedMessage } from '../../messaging/ledger.ts';
import type { ContentTally } from '../../model/content.ts';
import type { Message } from '../../model/message.ts';

type Change = Pick<ChangedMessage, 'before' | 'after' | 'block'>;

/**
 * What changes of a newsletter's messages add to its tallies. `sent` and `failed` are where the messages stand, so one
 * that comes back moves from the one to the other; it is `bounced` besides where its address was to blame.
 */
export function letterTally(changes: readonly Change[]): ContentTally {
  const sum = (count: (change: Change) => number) => changes.reduce((total, change) => total + count(change), 0);
  const moved = (holds: (message: Message) => boolean) => sum(({ before, after }) => Number(holds(after)) - Number(holds(before)));
  return {
    sent: moved(({ state }) => state === 'sent' || state === 'delivered'),
    failed: moved(({ state }) => state === 'failed'),
    skipped: moved(({ state }) => state === 'skipped'),
    opens: moved(({ openedAt }) => openedAt !== undefined),
    letterClicks: moved(({ clickedAt }) => clickedAt !== undefined),
    bounced: sum(({ block }) => Number(block === 'bounced')),
    unsubscribed:
      moved(({ unsubscribedAt }) => unsubscribedAt !== undefined) + sum(({ block }) => Number(block === 'optedOut' || block === 'complained')),
  };
}
