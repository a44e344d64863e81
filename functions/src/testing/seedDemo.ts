import type { Auth } from 'firebase-admin/auth';
import type { CollectionReference, DocumentReference, Firestore } from 'firebase-admin/firestore';
import {
  demoBusiness,
  demoBusinessId,
  demoContent,
  demoMembers,
  demoPassword,
  demoProfile,
  demoReviewsReferrals,
  demoWorkflow,
  warmUpBusinessId,
} from './demo/business.ts';
import { type History, makeHistory } from './demo/history.ts';
import type { Entry } from './demo/leadStory.ts';
import { makePieces, type Pieces } from './demo/pieces.ts';
import { makeWork, type Work } from './demo/work.ts';
import { contentChange } from '../analytics/contentCounters.ts';
import { countFigures } from '../analytics/contentFigures.ts';
import { conversionChange } from '../analytics/conversionCounters.ts';
import { leadChange } from '../analytics/leadCounters.ts';
import { messageChange } from '../analytics/messageCounters.ts';
import { requestChange } from '../analytics/requestCounters.ts';
import { reviewChange } from '../analytics/reviewCounters.ts';
import { saleChange } from '../analytics/saleCounters.ts';
import { localDay, planCounters } from '../analytics/planCounters.ts';
import { planTotal, previousMonth, sumByMonth } from '../analytics/planFold.ts';
import { type Collections, collections } from '../firestore/collections.ts';
import { addressKey, dashboardUrl } from '../platform/config.ts';

const workflowOnForMs = 90 * 24 * 60 * 60_000;

/**
 * Makes the demo business with two months of history, its members, and the business that the launcher warms up with.
 * The background triggers must be off meanwhile: these leads have been answered. The demo's own document is written
 * last, so that a seed that was broken off is not taken for a finished one; writing it again is harmless.
 * @param now the end of the history, in product time
 */
export async function seedDemo(db: Firestore, auth: Auth, now: Date): Promise<void> {
  const paths = collections(db);
  const enabledAt = new Date(now.getTime() - workflowOnForMs);
  const history = makeHistory(now, { addressKey: addressKey(), dashboardUrl: dashboardUrl() });
  const work = makeWork(history, now, addressKey());
  const pieces = await makePieces(work, now);

  const writer = db.bulkWriter({ throttling: false });
  const writes: Promise<unknown>[] = [];
  const put: Put = (reference, data) => writes.push(writer.set<typeof data, object>(reference, data));
  put(paths.leadNurture(demoBusinessId), demoWorkflow(enabledAt));
  put(paths.reviewsReferrals(demoBusinessId), demoReviewsReferrals(enabledAt));
  put(paths.contentWorkflow(demoBusinessId), demoContent(now));
  put(paths.publicProfile(demoBusinessId), demoProfile);
  for (const { uid, member } of demoMembers) {
    put(paths.members(demoBusinessId).doc(uid), member);
    put(paths.user(uid), { businesses: { [demoBusinessId]: member.role } });
  }
  putHistory(put, paths, history);
  putWork(put, paths, work);
  putPieces(put, paths, pieces);
  putCounters(put, paths, { history, work, pieces }, now);
  put(paths.business(warmUpBusinessId), { ...demoBusiness, name: 'Warm-up' });
  put(paths.leadNurture(warmUpBusinessId), demoWorkflow(enabledAt));
  put(paths.publicProfile(warmUpBusinessId), { ...demoProfile, name: 'Warm-up', open: false });

  await Promise.all([...writes, writer.close(), makeUsers(auth)]);
  await paths.business(demoBusinessId).set(demoBusiness);
}

type Put = <T extends object>(reference: DocumentReference<T>, data: T) => void;

const putAllBy =
  (put: Put) =>
  <T extends object>(collection: CollectionReference<T>, entries: readonly Entry<T>[]) => {
    for (const { id, data } of entries) put(collection.doc(id), data);
  };

function putHistory(put: Put, paths: Collections, history: History): void {
  const putAll = putAllBy(put);
  putAll(paths.addresses(demoBusinessId), history.addresses);
  putAll(paths.messages(demoBusinessId), history.messages);
  putAll(paths.activities(demoBusinessId), history.activities);
  putAll(paths.attention(demoBusinessId), history.attention);
}

/** Leads and contacts stand here, since jobs have changed them. */
function putWork(put: Put, paths: Collections, work: Work): void {
  const putAll = putAllBy(put);
  putAll(paths.leads(demoBusinessId), work.leads);
  putAll(paths.contacts(demoBusinessId), work.contacts);
  putAll(paths.addresses(demoBusinessId), work.addresses);
  putAll(paths.sales(demoBusinessId), work.sales);
  putAll(paths.reviewRequests(demoBusinessId), work.requests);
  putAll(paths.reviews(demoBusinessId), work.reviews);
  putAll(paths.referrals(demoBusinessId), work.referrals);
  putAll(paths.conversions(demoBusinessId), work.conversions);
  putAll(paths.rewards(demoBusinessId), work.rewards);
  putAll(paths.messages(demoBusinessId), work.messages);
  putAll(paths.activities(demoBusinessId), work.activities);
  putAll(paths.attention(demoBusinessId), work.attention);
  for (const { id, data } of work.referrals) put(paths.referralCode(id), { businessId: demoBusinessId, createdAt: data.createdAt });
  for (const { id, data } of work.tokens) put(paths.token(id), data);
}

/** So little is counted that one shard of a piece's has it all. */
const firstShard = '0';

function putPieces(put: Put, paths: Collections, pieces: Pieces): void {
  const putAll = putAllBy(put);
  putAll(paths.content(demoBusinessId), pieces.content);
  putAll(paths.contentMemory(demoBusinessId), pieces.memory);
  putAll(paths.messages(demoBusinessId), pieces.messages);
  putAll(paths.activities(demoBusinessId), pieces.activities);
  putAll(paths.attention(demoBusinessId), pieces.attention);
  for (const { id, data } of pieces.tallies) put(paths.contentTallies(demoBusinessId, id).doc(firstShard), data);
}

interface Told {
  history: History;
  work: Work;
  pieces: Pieces;
}

/** The counters as the nightly fold would have left them. */
function putCounters(put: Put, paths: Collections, { history, work, pieces }: Told, now: Date): void {
  const { timezone } = demoBusiness;
  const months = planCounters([
    ...work.leads.flatMap(({ data }) => leadChange(undefined, data, timezone)),
    ...work.sales.flatMap(({ data }) => saleChange(undefined, data.counted, demoBusiness)),
    ...work.requests.flatMap(({ data }) => requestChange(undefined, data, timezone)),
    ...work.reviews.flatMap(({ data }) => reviewChange(undefined, data, timezone)),
    ...work.conversions.flatMap(({ data }) => conversionChange(undefined, data, demoBusiness)),
    ...work.visits,
    ...pieces.content.flatMap(({ data }) => contentChange(undefined, data, timezone)),
    ...[...history.messages, ...work.messages, ...pieces.messages].flatMap(({ data }) => messageChange(undefined, data, timezone)),
  ]);
  for (const { month, days } of months) put(paths.stats(demoBusinessId).doc(month), { days });
  put(paths.contentFigures(demoBusinessId), countFigures(pieces.content.map(({ data }) => data), now));
  const counted = sumByMonth(months.map(({ month, days }) => ({ id: month, stats: { days } })));
  const liveFrom = previousMonth(localDay(now, timezone).month);
  put(paths.totalStats(demoBusinessId), planTotal(counted, { writes: [], drift: {} }, liveFrom, now));
}

/** Sign-ins with fixed ids; any left from an earlier try are replaced. */
async function makeUsers(auth: Auth): Promise<void> {
  await auth.deleteUsers(demoMembers.map(({ uid }) => uid));
  await Promise.all(
    demoMembers.map(({ uid, member }) =>
      auth.createUser({
        uid,
        email: member.email,
        emailVerified: true,
        password: demoPassword,
        displayName: member.displayName,
      }),
    ),
  );
}
