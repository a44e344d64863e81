import type { QueryDocumentSnapshot } from 'firebase-admin/firestore';
import { readMailboxOf } from './readMailboxOf.ts';
import { businessIdOf } from '../firestore/collections.ts';
import type { Connection } from '../model/connection.ts';
import { errorFields, log } from '../platform/logging.ts';
import type { Services } from '../services.ts';

const pageSize = 100;
/** Mailboxes read at a time: each is a connection to somebody's mail server, held for seconds. */
const parallel = 10;
/** Real time after which a run leaves the rest to the next one, which comes within two minutes. */
const longestRunMs = 4 * 60_000;

/** Reads what has come to the mailboxes of all businesses that send through their own mail server. */
export async function readMailboxes(services: Services): Promise<void> {
  const until = services.realNow().getTime() + longestRunMs;
  const connected = services.paths
    .allConnections()
    .where('provider', '==', 'smtp')
    .where('state', '==', 'connected')
    .orderBy('connectedAt');
  let last: QueryDocumentSnapshot<Connection> | undefined;
  do {
    const page = await (last ? connected.startAfter(last) : connected).limit(pageSize).get();
    const withMailbox = page.docs.filter((found) => hasMailbox(found.data()));
    for (let start = 0; start < withMailbox.length && services.realNow().getTime() < until; start += parallel) {
      await Promise.all(withMailbox.slice(start, start + parallel).map((found) => attempt(services, businessIdOf(found.ref), until)));
    }
    last = page.docs.length < pageSize ? undefined : page.docs.at(-1);
  } while (last && services.realNow().getTime() < until);
}

function hasMailbox({ account }: Connection): boolean {
  return account.provider === 'smtp' && account.imap !== null;
}

/** One that cannot be read must not keep the others waiting. */
async function attempt(services: Services, businessId: string, until: number): Promise<void> {
  try {
    await readMailboxOf(services, businessId, until);
  } catch (error) {
    log.error('a mailbox could not be read, the next run tries again', { businessId, ...errorFields(error) });
  }
}
