import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import { letterOf } from './letterOf.ts';
import { letterTally } from './letterTally.ts';
import { addTally } from '../addTally.ts';
import type { ChangedMessage, FollowerOfMany, Followers, Gate } from '../../messaging/ledger.ts';
import { shareChange } from '../../messaging/newsletterShare.ts';
import type { Content, ContentTally } from '../../model/content.ts';
import type { Services } from '../../services.ts';

/** What moves with a newsletter's messages, wherever they are sent from. */
const followMany: FollowerOfMany = (services, tx, changed) =>
  Promise.resolve(() => {
    for (const [contentId, own] of Map.groupBy(changed, ({ before }) => before.contentId)) {
      const tally = letterTally(own);
      const [first] = own;
      if (contentId === undefined || !first || !hasAny(tally)) continue;
      addTally(tx, services, { businessId: first.businessId, contentId }, tally);
    }
    giveBackShare(services, tx, changed);
    return [];
  });

/** What was claimed and did not go leaves its place in the day's emails to other letters. */
function giveBackShare({ paths }: Services, tx: Transaction, changed: readonly ChangedMessage[]): void {
  for (const [businessId, own] of Map.groupBy(changed, (each) => each.businessId)) {
    const days = Object.entries(shareChange(own)).map(([day, by]) => [day, FieldValue.increment(by)] as const);
    if (days.length > 0) tx.set(paths.newsletterDays(businessId), { days: Object.fromEntries(days) }, { merge: true });
  }
}

const hasAny = (tally: ContentTally): boolean => Object.values(tally).some((value) => value !== 0);

/** Lets a letter go as long as nobody has stopped it. Reads the piece once for all that are claimed together. */
function gateOfMany(): Gate {
  const pieces = new Map<string, Promise<Content | undefined>>();
  return async ({ paths }, tx, { businessId, message: { contentId } }) => {
    if (contentId === undefined) return { do: 'skip', because: 'newsletterStopped' };
    const reading = pieces.get(contentId) ?? tx.get(paths.content(businessId).doc(contentId)).then((found) => found.data());
    pieces.set(contentId, reading);
    const piece = await reading;
    return !piece || piece.newsletter?.stoppedAt ? { do: 'skip', because: 'newsletterStopped' } : { do: 'go' };
  };
}

export const letterFollowers: Followers = {
  newsletter: { follow: (services, tx, changed) => followMany(services, tx, [changed]), followMany, gateOfMany, letterOf },
};
