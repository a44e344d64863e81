import { createHash } from 'node:crypto';
import { type DocumentReference, FieldValue } from 'firebase-admin/firestore';
import { applyDeliveryEvent } from './applyDeliveryEvent.ts';
import { receiveInbound } from './receiveInbound.ts';
import { noteHealth } from '../connections/noteHealth.ts';
import { openConnection } from '../connections/openConnection.ts';
import { readEmailId } from '../messaging/emailId.ts';
import type { Connection } from '../model/connection.ts';
import { addressKey } from '../platform/config.ts';
import { AppError } from '../platform/errors.ts';
import { errorFields, log } from '../platform/logging.ts';
import type { Services } from '../services.ts';
import type { MailboxRead } from '../vendors/smtp/readMailbox.ts';

/** Mails taken before the cursor moves: what a death in between has received twice. */
const pageSize = 25;
/** Mails of one mailbox in one run; the next run goes on from there. */
const pagesAtMost = 8;
/** Runs in which a page is tried before what fails in it is passed over: about twenty minutes. */
const triesOfAPage = 10;
/** Real time that reading and receiving one page may take. */
const leaseMs = 5 * 60_000;

/**
 * Reads what has come to a business's mailbox. Only one run reads it at a time, and the cursor moves when all of a page
 * has been received: whoever dies on the way leaves it to be received again, which changes nothing.
 * @param until real time, in milliseconds, after which no further page is begun
 */
export async function readMailboxOf(services: Services, businessId: string, until: number): Promise<void> {
  const opened = await openConnection(services, businessId, 'smtp');
  if (!opened) return;
  const { account, provider } = opened.connection;
  const access = { account, credentials: opened.credentials };
  const ref = services.paths.connections(businessId).doc(provider);
  let claim = await claimMailbox(services, ref);
  for (let pages = 0; claim && pages < pagesAtMost; pages += 1) {
    const read = await readPage(services, businessId, access, claim.mailbox);
    if (!read) {
      await release(services, ref, claim, undefined);
      return;
    }
    const failed = await takePage(services, businessId, read);
    if (failed.length > 0 && claim.failures + 1 < triesOfAPage) {
      await release(services, ref, { ...claim, failures: claim.failures + 1 }, undefined);
      return;
    }
    await tellOfPassedOver(services, businessId, failed);
    claim = { ...claim, failures: 0 };
    const isDone = read.messages.length + read.events.length === 0 || services.realNow().getTime() >= until;
    claim = await release(services, ref, claim, read.cursor, !isDone);
  }
  if (claim) await release(services, ref, claim, undefined);
}

interface Claim {
  leaseUntil: Date;
  mailbox: Connection['mailbox'];
  /** How often in a row its next page could not all be taken in. */
  failures: number;
}

/** Undefined where another run is reading it, or it is not connected any more. */
async function claimMailbox(services: Services, ref: DocumentReference<Connection>): Promise<Claim | undefined> {
  const realNow = services.realNow();
  const leaseUntil = new Date(realNow.getTime() + leaseMs);
  return services.db.runTransaction(async (tx) => {
    const connection = (await tx.get(ref)).data();
    if (connection?.state !== 'connected') return undefined;
    if (connection.mailboxLeaseUntil && connection.mailboxLeaseUntil > realNow) return undefined;
    tx.update(ref, { mailboxLeaseUntil: leaseUntil });
    return { leaseUntil, mailbox: connection.mailbox, failures: connection.mailboxFailures ?? 0 };
  });
}

/**
 * Moves the cursor, and gives the mailbox back unless there is more to read. Only for whoever still holds it: a
 * connection that was made anew meanwhile is another mailbox.
 */
async function release(
  services: Services,
  ref: DocumentReference<Connection>,
  { leaseUntil, mailbox: before, failures }: Claim,
  cursor: MailboxRead['cursor'] | undefined,
  keeps = false,
): Promise<Claim | undefined> {
  const [now, realNow] = [await services.now(), services.realNow()];
  const next = new Date(realNow.getTime() + leaseMs);
  return services.db.runTransaction(async (tx) => {
    const connection = (await tx.get(ref)).data();
    if (connection?.mailboxLeaseUntil?.getTime() !== leaseUntil.getTime()) return undefined;
    const mailbox = cursor && { ...cursor, readAt: now };
    tx.update(ref, {
      ...(mailbox && { mailbox }),
      mailboxFailures: failures > 0 ? failures : FieldValue.delete(),
      mailboxLeaseUntil: keeps ? next : FieldValue.delete(),
    });
    return keeps ? { leaseUntil: next, mailbox: mailbox ?? before, failures } : undefined;
  });
}

/** Undefined where the mailbox does not let us in, which the owner is told, or does not answer just now. */
async function readPage(
  services: Services,
  businessId: string,
  access: Parameters<Services['vendors']['mailbox']>[0],
  cursor: Connection['mailbox'],
): Promise<MailboxRead | undefined> {
  try {
    return await services.vendors.mailbox(access, cursor && { uidValidity: cursor.uidValidity, lastUid: cursor.lastUid }, pageSize);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.reason === 'signInRefused') {
      await noteHealth(services, businessId, { name: 'smtp' }, { result: 'broken', provider: 'smtp', error: error.message });
    } else {
      log.warning('a mailbox did not answer', { businessId, reason: error.reason });
    }
    return undefined;
  }
}

/**
 * One after the other: mails of one person must not overtake each other. What cannot be taken in does not keep the rest.
 * @returns ids of what could not be taken in
 */
async function takePage(services: Services, businessId: string, { messages, events }: MailboxRead): Promise<string[]> {
  const failed: string[] = [];
  const attempt = async (id: string, work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      log.error('a mail could not be taken in', { businessId, ...errorFields(error) });
      failed.push(id);
    }
  };
  for (const inbound of messages) {
    // The mailbox is there for everything; who is unknown stays in it, for the owner to read.
    await attempt(inbound.providerId, () => receiveInbound(services, businessId, { inbound, says: undefined, mayBeLead: false }));
  }
  for (const { emailId, kind, reason } of events) {
    const messageId = readEmailId(emailId, businessId, addressKey());
    if (messageId === undefined) continue;
    const at = services.realNow();
    const event = { messageId, kind, at, provider: 'smtp', providerId: undefined, reason } as const;
    await attempt(emailId, () => applyDeliveryEvent(services, businessId, event));
  }
  return failed;
}

/** One mail that can never be taken in must not close the mailbox for all that come after it: a person reads it there. */
async function tellOfPassedOver({ paths, now }: Services, businessId: string, failed: readonly string[]): Promise<void> {
  const createdAt = await now();
  for (const id of failed) {
    const name = createHash('sha256').update(id).digest('base64url').slice(0, 32);
    await paths.attention(businessId).doc(`notProcessed-mail-${name}`).set({
      kind: 'notProcessed',
      title: 'An email in your mailbox',
      detail: 'It could not be taken in. Read it in the mailbox itself.',
      priority: 'warm',
      rank: 1,
      createdAt,
    });
  }
}
