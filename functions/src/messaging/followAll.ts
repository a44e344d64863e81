import type { Transaction } from 'firebase-admin/firestore';
import type { ChangedMessage, Followers } from './ledger.ts';
import type { CounterEntry } from '../analytics/planCounters.ts';
import type { Services } from '../services.ts';

/** Lets each purpose's follower read for the messages of its own; what it resolves with writes for all of them. */
export async function followAll(
  services: Services,
  tx: Transaction,
  followers: Followers,
  changed: readonly ChangedMessage[],
): Promise<() => CounterEntry[]> {
  const byPurpose = [...Map.groupBy(changed, ({ before }) => before.purpose)];
  const ready = await Promise.all(
    byPurpose.flatMap(([purpose, own]) => {
      const follower = followers[purpose];
      if (follower?.followMany) return [follower.followMany(services, tx, own)];
      return follower ? own.map((each) => follower.follow(services, tx, each)) : [];
    }),
  );
  return () => ready.flatMap((write) => write());
}
